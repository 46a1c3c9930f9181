import { provideRouter } from '@angular/router';
import { AttachDocumentDocument, DocumentsOfFileDocument, VoidDocumentDocument } from '@cobijo/graphql/generated/client/graphql';
import { WebAnswers } from '@cobijo/testing/web-answers';
import { speak } from '@cobijo/ui/i18n/language';
import { fireEvent, render, screen, waitFor, within } from '@testing-library/angular';
import { DocumentsPage } from './documents-page';

const paper = {
  id: 'd1', kind: 'acta_canalizacion', title: 'Acta de canalización', date: '2026-11-12', receivedFrom: 'DIF Tapachula', language: 'spa', sensitivity: 'S3',
  mediaType: 'application/pdf', sizeBytes: 13, attachedBy: 'Lucía Arreola', attachedAt: '2026-11-12T18:00:00Z', voidedAt: null, voidReason: null,
};
const page = (documents: readonly (typeof paper)[], mayAttach = true) => ({ documentsOfFile: { caseFileId: 'f1', mayAttach, sensitivities: ['S2', 'S3'], documents } });

async function open(data: object) {
  const server = new WebAnswers().answer(DocumentsOfFileDocument, data);
  const { fixture } = await render(DocumentsPage, { inputs: { caseFileId: 'f1' }, providers: [server.provide(), provideRouter([])] });
  await fixture.whenStable();
  return { server, settle: () => fixture.whenStable() };
}

describe('the papers of a file', () => {
  afterEach(() => speak('es'));

  it('lists a paper with its class and a link that downloads it', async () => {
    await open(page([paper]));
    expect(screen.getByRole('link', { name: 'Abrir Acta de canalización' }).getAttribute('href')).toBe('/documents/d1');
    screen.getByText('S3 Sensible');
  });

  it('says that there is nothing yet, in both languages', async () => {
    const { settle } = await open(page([]));
    screen.getByText('Todavía no hay documentos.');
    speak('en');
    await settle();
    screen.getByText('There are no documents yet.');
  });

  it('offers nothing to whom it may not be offered', async () => {
    await open(page([paper], false));
    expect(screen.queryByRole('button', { name: 'Adjuntar documento' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Anular Acta de canalización' })).toBeNull();
  });

  it('attaches a paper and keeps what was typed when it cannot be taken', async () => {
    const { server, settle } = await open(page([]));
    server.answer(AttachDocumentDocument, { attachDocument: { __typename: 'Invalid', problems: [{ field: 'title', code: 'too-long', params: [] }] } });
    fireEvent.click(screen.getByRole('button', { name: 'Adjuntar documento' }));
    await settle();
    const form = within(screen.getByRole('region', { name: 'Adjuntar documento' }));
    fireEvent.click(form.getByRole('button', { name: 'Adjuntar' }));
    await settle();
    screen.getByText('Elija un archivo.');
    fireEvent.change(form.getByLabelText('Archivo'), { target: { files: [new File(['MZ\u0000'], 'programa.exe')] } });
    await screen.findByText(/Solo PDF, JPEG, PNG o texto\. Guarde/);
    fireEvent.change(form.getByLabelText('Archivo'), { target: { files: [new File(['Quiero ir con mi tía'], 'carta.txt')] } });
    await waitFor(() => expect(screen.queryByText(/Solo PDF, JPEG, PNG o texto\. Guarde/)).toBeNull());
    fireEvent.input(form.getByLabelText('Qué es'), { target: { value: 'drawing' } });
    fireEvent.input(form.getByLabelText('Quién lo entregó'), { target: { value: 'Petrona' } });
    await settle();
    fireEvent.click(form.getByRole('button', { name: 'Adjuntar' }));
    await settle();
    expect(server.inputsOf(AttachDocumentDocument)).toMatchObject([{ caseFileId: 'f1', kind: 'drawing', title: 'programa', receivedFrom: 'Petrona', sensitivity: 'S2', content: btoa('Quiero ir con mi t\u00c3\u00ada') }]);
    expect(form.getByLabelText<HTMLInputElement>('Quién lo entregó').value).toBe('Petrona');
    await waitFor(() => expect(form.getByLabelText('Título').getAttribute('aria-invalid')).toBe('true'));
  });

  it('R97 makes a paper void with a reason and shows why it cannot twice (LGDNNA 109)', async () => {
    const { server, settle } = await open(page([paper]));
    server.answer(VoidDocumentDocument, { voidDocument: { __typename: 'Refused', grounds: [{ rule: 'R97', code: 'document-already-void', kind: 'block', citations: [{ instrument: 'LGDNNA', article: '109' }], params: [] }] } });
    fireEvent.click(screen.getByRole('button', { name: 'Anular Acta de canalización' }));
    await settle();
    fireEvent.input(screen.getByLabelText('Por qué no cuenta'), { target: { value: 'Es de otro expediente' } });
    fireEvent.click(screen.getByRole('button', { name: 'Anular' }));
    await settle();
    expect(server.inputsOf(VoidDocumentDocument)).toMatchObject([{ documentId: 'd1', reason: 'Es de otro expediente' }]);
    expect((await screen.findByRole('alert')).textContent).toContain('El documento ya está anulado');
  });
});
