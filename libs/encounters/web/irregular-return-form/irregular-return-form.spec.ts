import { provideRouter } from '@angular/router';
import { RecordIrregularReturnDocument } from '@cobijo/graphql/generated/client/graphql';
import { WebAnswers } from '@cobijo/testing/web-answers';
import { fireEvent, render, screen } from '@testing-library/angular';
import { IrregularReturnForm } from './irregular-return-form';

describe('the form of an irregular return', () => {
  it('R69 comes with the guards that a refused return has just shown, and records them (LM 74)', async () => {
    const server = new WebAnswers().answer(RecordIrregularReturnDocument, {
      recordIrregularReturn: { __typename: 'IrregularReturnRecorded', irregularReturnId: 'r1', failedGuards: ['G6', 'G9'], tasks: ['R69-amparo', 'R69-origin'] },
    });
    await render(IrregularReturnForm, { inputs: { caseFileId: 'f1', guards: 'G9,G6,nonsense' }, providers: [server.provide(), provideRouter([])] });
    expect(screen.getAllByRole('checkbox', { checked: true }).map((box) => box.parentElement?.textContent?.trim())).toEqual(['G6 Escucha sobre este retorno', 'G9 Sin impugnación ni suspensión']);
    fireEvent.input(screen.getByLabelText('Quién hizo la salida'), { target: { value: 'INM' } });
    fireEvent.click(screen.getByRole('checkbox', { name: 'G2 Determinación oficial vigente' }));
    fireEvent.click(screen.getByRole('button', { name: 'Registrar' }));
    expect((await screen.findByRole('status')).textContent).toContain('no tiene plazo');
    expect(server.inputsOf(RecordIrregularReturnDocument)).toMatchObject([{ caseFileId: 'f1', authority: 'INM', failedGuards: ['G6', 'G9', 'G2'], childLocated: null }]);
  });
});
