import { provideRouter } from '@angular/router';
import { DuplicateCandidatesDocument, RecordDuplicateVerdictDocument, RecordReferralDocument, ReferralPageDocument } from '@cobijo/graphql/generated/client/graphql';
import { WebAnswers } from '@cobijo/testing/web-answers';
import { speak } from '@cobijo/ui/i18n/language';
import { configure, fireEvent, render, screen, within } from '@testing-library/angular';
import { CallPage } from './call-page';
import { blankCall, blankPerson, callInput } from './call-state';

const recorded = { recordReferral: { __typename: 'ReferralRecorded', referralId: 'r1', referralNo: 'TAP-E-2026-0001', priority: 0, paged: true, version: 1 } };
const alike = {
  childId: 'c1', score: 0.9, band: 'much', childCode: 'N-1', name: 'Wílmer Paz', birthDate: null,
  nationalities: ['HN'], siblingNames: [], signs: [],
};

// The form is long: asking every element whether it is hidden would take most of the time.
jest.setTimeout(20_000);
configure({ dom: { defaultHidden: true, asyncUtilTimeout: 4000 } });

async function open() {
  const server = new WebAnswers().answer(DuplicateCandidatesDocument, { duplicateCandidates: [alike] }).answer(RecordReferralDocument, recorded);
  const { fixture } = await render(CallPage, { providers: [server.provide(), provideRouter([{ path: '**', children: [] }])] });
  await fixture.whenStable();
  return { server, settle: () => fixture.whenStable() };
}
const flag = (name: string): HTMLElement => screen.getByRole('group', { name });
const choose = (label: RegExp | string, value: string): unknown => fireEvent.input(screen.getByLabelText(label), { target: { value } });
const type = (label: RegExp | string, value: string): unknown => fireEvent.input(screen.getByLabelText(label), { target: { value } });

describe('taking a call', () => {
  afterEach(() => speak('es'));

  it('R1 answers no flag for anybody, says how many are open, and sends them as not asked', async () => {
    const { server, settle } = await open();
    expect(screen.getAllByRole<HTMLInputElement>('radio').some(({ checked }) => checked)).toBe(false);
    screen.getByText('Faltan 11 respuestas.');
    type('Qué pasa y qué piden', 'Dos hermanos piden ayuda');
    fireEvent.click(within(flag('No los dejan salir')).getByRole('radio', { name: 'Sí' }));
    await settle();
    screen.getByText(/Al guardar se avisa a la supervisión/);
    fireEvent.click(screen.getByRole('button', { name: 'Guardar la llamada' }));
    await settle();
    const [input] = server.inputsOf(RecordReferralDocument) as unknown as [{ referral: { flags: { flag: string; answer: string }[] } }];
    expect(input.referral.flags.filter(({ answer }) => answer === 'not_asked')).toHaveLength(10);
    expect(input.referral.flags).toContainEqual({ flag: 'in_detention', answer: 'yes' });
  });

  it('R10 asks a child caller for safe contact, and shows the refusal where it was pressed without losing a word', async () => {
    const { server, settle } = await open();
    const ground = { rule: 'R10', code: 'safe-contact-missing', kind: 'block', citations: [{ instrument: 'LGDNNA', article: '76' }], params: [] };
    server.answer(RecordReferralDocument, { recordReferral: { __typename: 'Refused', grounds: [ground] } });
    expect(screen.queryByLabelText(/Cómo contactarle/)).toBeNull();
    choose('Quién llama', 'self_child');
    type(/Con sus propias palabras/, 'Somos mi hermano y yo');
    await settle();
    screen.getByLabelText(/Cómo contactarle sin ponerle en riesgo/);
    fireEvent.click(screen.getByRole('button', { name: 'Guardar la llamada' }));
    await settle();
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('Falta cómo contactarle sin riesgo');
    expect(screen.getByLabelText<HTMLTextAreaElement>(/Con sus propias palabras/).value).toBe('Somos mi hermano y yo');
  });

  it('R9 says that only the team will see the place, and that a hotel is no accommodation', async () => {
    const { settle } = await open();
    choose('Tipo de lugar', 'hotel');
    await settle();
    screen.getByText('Un hotel no es un alojamiento');
    expect(screen.queryByText(/Solo el equipo verá el lugar/)).toBeNull();
    fireEvent.click(screen.getByLabelText('Hay INM, policía o consulado en el lugar'));
    await settle();
    screen.getByText(/Solo el equipo verá el lugar/);
  });

  it('R6 shows who is alike while a name is typed, and keeps the verdict with the call', async () => {
    const { server, settle } = await open();
    server.answer(ReferralPageDocument, { referral: { id: 'r1', persons: [{ id: 'p1' }] } });
    server.answer(RecordDuplicateVerdictDocument, { recordDuplicateVerdict: { __typename: 'DuplicateVerdictRecorded', verdict: 'not_same' } });
    type(/Nombre o apodo/, 'wilmer p');
    await screen.findByRole('heading', { name: 'Wílmer Paz' });
    fireEvent.click(screen.getByRole('button', { name: 'Es otra' }));
    await settle();
    screen.getByText('Usted dijo: es otra.');
    fireEvent.click(screen.getByRole('button', { name: 'Guardar la llamada' }));
    await screen.findByText('Usted dijo: es otra.');
    await settle();
    expect(server.inputsOf(RecordDuplicateVerdictDocument)).toMatchObject([{ referralPersonId: 'p1', otherChildId: 'c1', verdict: 'not_same' }]);
  });

  it('keeps the form when the language changes and when the line is lost', async () => {
    const { server, settle } = await open();
    type('Qué pasa y qué piden', 'Piden agua y un lugar para dormir');
    speak('en');
    await settle();
    expect(screen.getByLabelText<HTMLTextAreaElement>('What is happening and what they ask for').value).toBe('Piden agua y un lugar para dormir');
    server.offline = true;
    fireEvent.click(screen.getByRole('button', { name: 'Save the call' }));
    await settle();
    await screen.findByRole('button', { name: 'Try again' });
    server.offline = false;
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await settle();
    expect(server.inputsOf(RecordReferralDocument)).toHaveLength(1);
  });

  it('adds a second person, and doubts whether she is a child in her favour (R2)', async () => {
    const { settle } = await open();
    fireEvent.click(screen.getByRole('button', { name: 'Agregar otra persona' }));
    await settle();
    expect(screen.getAllByLabelText<HTMLInputElement>(/Es niña, niño o adolescente/).map(({ checked }) => checked)).toEqual([true, true]);
  });
});

describe('a call as typed', () => {
  it('sends blanks as nothing, never as "no" or as an empty text', () => {
    const input = callInput({ ...blankCall, summary: 'x' }, {}, [blankPerson(true)]);
    expect(input.persons).toMatchObject([{ name: null, age: null, nationality: null, withAdult: null, authoritySays: null, isChild: true }]);
    expect(input.adultPhoneOkByChild).toBeNull();
  });
});
