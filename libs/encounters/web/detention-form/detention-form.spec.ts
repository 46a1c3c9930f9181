import { provideRouter } from '@angular/router';
import { RecordDetentionDocument, SiblingFilesDocument } from '@cobijo/graphql/generated/client/graphql';
import { WebAnswers } from '@cobijo/testing/web-answers';
import { speak } from '@cobijo/ui/i18n/language';
import { fireEvent, render, screen, within } from '@testing-library/angular';
import { DetentionForm } from './detention-form';

const siblings = { encountersOfFile: { caseFileId: 'wilmer', siblingFiles: [{ caseFileId: 'josue', caseNo: 'TAP-2026-0002', name: 'Josué' }] } };
const recorded = { recordDetention: { __typename: 'DetentionRecorded', detentionId: 'd1', occurrenceId: 'o1', tasks: ['R14-locate', 'R14-amparo'] } };

async function open() {
  const server = new WebAnswers().answer(SiblingFilesDocument, siblings).answer(RecordDetentionDocument, recorded);
  const { fixture } = await render(DetentionForm, { inputs: { caseFileId: 'wilmer' }, providers: [server.provide(), provideRouter([])] });
  await fixture.whenStable();
  return { server, settle: () => fixture.whenStable() };
}
const choose = (label: string, value: string): unknown => fireEvent.input(screen.getByLabelText(label), { target: { value } });

describe('the quick form of a detention', () => {
  afterEach(() => speak('es'));

  it('R14 records a hotel for both brothers as one occurrence and names the tasks (LM 99)', async () => {
    const { server } = await open();
    choose('Quién detiene', 'INM');
    choose('En qué lugar', 'hotel_motel');
    choose('Cómo se supo', 'message_unknown');
    fireEvent.click(within(screen.getByRole('radiogroup', { name: '¿Sin acceso a abogada o abogado?' })).getByRole('radio', { name: 'Sí' }));
    fireEvent.click(screen.getByRole('radio', { name: 'Creíble' }));
    fireEvent.click(await screen.findByRole('checkbox', { name: 'Josué · TAP-2026-0002' }));
    fireEvent.click(screen.getByRole('button', { name: 'Registrar' }));
    const status = await screen.findByRole('status');
    expect(status.textContent).toContain('prioridad 0');
    expect(status.textContent).toContain('amparo');
    expect(server.inputsOf(RecordDetentionDocument)).toMatchObject([
      { caseFileId: 'wilmer', occurrenceId: null, placeType: 'hotel_motel', lawyerAccessDenied: true, medicalDenied: null },
      { caseFileId: 'josue', occurrenceId: 'o1' },
    ]);
  });

  it('keeps what was typed when the connection is lost, in both languages', async () => {
    const { server, settle } = await open();
    choose('En qué lugar', 'us_hotel');
    server.offline = true;
    fireEvent.click(screen.getByRole('button', { name: 'Registrar' }));
    expect((await screen.findByRole('alert')).textContent).toContain('Sin conexión');
    speak('en');
    await settle();
    expect(screen.getByLabelText<HTMLSelectElement>('In what place').value).toBe('us_hotel');
  });
});
