import { Component, signal } from '@angular/core';
import { provideRouter } from '@angular/router';
import { fireEvent, render, screen, within } from '@testing-library/angular';
import { WebAnswers } from '@cobijo/testing/web-answers';
import type { TypedDocument } from '@cobijo/graphql/transport/typed-document';
import { speak } from '../i18n/language';
import { defineTexts, injectTexts } from '../i18n/texts';
import { defineGroundWords } from '../refusal/ground-words';
import { injectAct } from './act';
import { Field } from './field';
import { Outcome } from './outcome';

interface Data {
  readonly placeChild: Answer | null;
}
type Ground = { rule: string; code: string; kind: string; citations: { instrument: string; article: string }[]; params: { name: string; value: string }[] };
type Answer =
  | { readonly __typename: 'ChildPlaced'; readonly id: string }
  | { readonly __typename: 'Refused'; readonly grounds: readonly Ground[] }
  | { readonly __typename: 'Invalid'; readonly problems: readonly { field: string; code: string; params: { name: string; value: string }[] }[] };
const place: TypedDocument<Data, { input: { key: string; kind: string; reasons?: readonly { code: string; reason: string }[] } }> = { __meta__: { hash: 'place-child' } };

const words = defineGroundWords({
  'window-open': {
    es: { title: 'El plazo para impugnar sigue abierto', why: ({ until }) => `Vence el ${until}.`, cure: 'Espere a que venza', who: 'Área legal' },
    en: { title: 'The time to challenge is still running', why: ({ until }) => `It ends on ${until}.`, cure: 'Wait until it ends', who: 'Legal team' },
  },
  'no-escort': {
    es: { title: 'No hay acompañante con nombre', cure: 'Nombrar acompañante' },
    en: { title: 'Nobody is named as escort', cure: 'Name an escort' },
  },
  'only-migration-control': {
    es: { title: 'Solo cita control migratorio', why: 'Explique cómo protege a Petrona.' },
    en: { title: 'It only cites migration control', why: 'Explain how it protects Petrona.' },
  },
});
const ground = (rule: string, code: string, kind: string, citations: Ground['citations'], params: Ground['params'] = []): Ground => ({ rule, code, kind, citations, params });
const windowOpen = ground('G9', 'window-open', 'block', [{ instrument: 'LGDNNA', article: '92-X' }, { instrument: 'LA', article: '17' }], [{ name: 'until', value: '27 nov' }]);
const noEscort = ground('G17', 'no-escort', 'block', [{ instrument: 'LM', article: '112-III' }, { instrument: 'POLICY', article: '7 días' }]);
const control = ground('R53', 'only-migration-control', 'warn', [{ instrument: 'POLICY', article: 'motivos' }]);

const texts = defineTexts({ es: { kind: 'Tipo de lugar' }, en: { kind: 'Kind of place' } });

@Component({
  imports: [Field, Outcome],
  template: `
    <cob-field [label]="t().kind" name="kind" [act]="placing"><input class="cb-input" [value]="typed()" (input)="typed.set($any($event.target).value)" /></cob-field>
    <button type="button" (click)="send()">Registrar</button>
    <cob-outcome [act]="placing" [words]="words" [cures]="{ 'no-escort': ['/acompanante'] }" />
    @if (placing.done(); as done) {<p>Hecho {{ done.id }}</p>}
    @for (id of followed(); track $index) {<p>Sigue {{ id }}</p>}
  `,
})
class Page {
  protected readonly t = injectTexts(texts);
  protected readonly words = words;
  protected readonly typed = signal('familia de acogida');
  protected readonly placing = injectAct(place, (data) => data.placeChild);
  protected readonly followed = signal<readonly string[]>([]);

  protected async send(): Promise<void> {
    const placed = await this.placing.run({ input: { kind: this.typed() } });
    if (placed) this.followed.update((before) => [...before, placed.id]);
  }
}

describe('how an act went', () => {
  const show = async (answer: (variables: Readonly<Record<string, unknown>>) => Data): Promise<WebAnswers> => {
    const server = new WebAnswers().answer(place, answer);
    await render(Page, { providers: [server.provide(), provideRouter([])] });
    return server;
  };
  const press = (name = 'Registrar'): unknown => fireEvent.click(screen.getByRole('button', { name }));
  afterEach(() => speak('es'));

  it('shows every ground with its article in words, its cure and who can help, and leads to the first', async () => {
    await show(() => ({ placeChild: { __typename: 'Refused', grounds: [windowOpen, noEscort] } }));
    press();
    const panel = await screen.findByRole('alert');
    expect(within(panel).getAllByRole('listitem')).toHaveLength(2);
    expect(panel.textContent).toContain('Vence el 27 nov.');
    expect(panel.textContent).toContain('Ley General de Niñas, Niños y Adolescentes 92-X · Ley de Amparo 17');
    expect(panel.textContent).toContain('Ley de Migración 112-III · Regla interna: 7\u00a0días');
    expect(panel.textContent).toContain('Área legal');
    expect(within(panel).getByRole('link', { name: 'Nombrar acompañante' }).getAttribute('href')).toBe('/acompanante');
    expect(document.activeElement?.textContent).toContain('El plazo para impugnar sigue abierto');
  });

  it('says the same in English at once, without moving the focus', async () => {
    await show(() => ({ placeChild: { __typename: 'Refused', grounds: [windowOpen] } }));
    press();
    await screen.findByText('El plazo para impugnar sigue abierto');
    const field = screen.getByRole('textbox', { name: 'Tipo de lugar' });
    field.focus();
    speak('en');
    await screen.findByText('The time to challenge is still running');
    expect(document.activeElement).toBe(field);
  });

  it('goes on against a warning only with a written reason, which it sends', async () => {
    const server = await show(({ input }) =>
      'reasons' in (input as object) ? { placeChild: { __typename: 'ChildPlaced', id: 'p1' } } : { placeChild: { __typename: 'Refused', grounds: [control] } },
    );
    press();
    const reason = await screen.findByRole('textbox', { name: /Razón para continuar/ });
    press('Continuar con estas razones');
    await screen.findByText('Escriba una razón para cada advertencia.');
    fireEvent.input(reason, { target: { value: 'Su tía vive ahí y ella lo pidió' } });
    press('Continuar con estas razones');
    await screen.findByText('Hecho p1');
    expect(await screen.findAllByText('Sigue p1')).toHaveLength(1);
    expect(server.inputsOf(place).at(-1)).toEqual(expect.objectContaining({ reasons: [{ code: 'only-migration-control', reason: 'Su tía vive ahí y ella lo pidió' }] }));
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('shows a block and a warning together in one panel', async () => {
    await show(() => ({ placeChild: { __typename: 'Refused', grounds: [noEscort, control] } }));
    press();
    const panel = await screen.findByRole('alert');
    expect(within(panel).getAllByRole('listitem')).toHaveLength(2);
    expect(screen.queryByRole('button', { name: 'Continuar con estas razones' })).toBeNull();
  });

  it('leads from what is wrong to its field', async () => {
    await show(() => ({ placeChild: { __typename: 'Invalid', problems: [{ field: 'kind', code: 'required', params: [] }] } }));
    press();
    fireEvent.click(await screen.findByRole('button', { name: 'Tipo de lugar: Falta este dato.' }));
    const field = screen.getByRole('textbox', { name: 'Tipo de lugar' });
    expect(document.activeElement).toBe(field);
    expect(field.getAttribute('aria-invalid')).toBe('true');
  });

  it('names the field in the language spoken now, without moving the focus', async () => {
    await show(() => ({ placeChild: { __typename: 'Invalid', problems: [{ field: 'kind', code: 'required', params: [] }] } }));
    press();
    await screen.findByRole('button', { name: 'Tipo de lugar: Falta este dato.' });
    const field = screen.getByRole('textbox', { name: 'Tipo de lugar' });
    field.focus();
    speak('en');
    await screen.findByRole('button', { name: 'Kind of place: This is missing.' });
    expect(document.activeElement).toBe(field);
    speak('es');
    await screen.findByRole('button', { name: 'Tipo de lugar: Falta este dato.' });
  });

  it('is sent and followed once, however often it was pressed', async () => {
    const server = await show(() => ({ placeChild: { __typename: 'ChildPlaced', id: 'p3' } }));
    press();
    press();
    await screen.findByText('Hecho p3');
    expect(await screen.findAllByText('Sigue p3')).toHaveLength(1);
    expect(server.inputsOf(place)).toHaveLength(1);
  });

  it('keeps what was typed when the line is down, and sends it again under the same key', async () => {
    const server = await show(() => ({ placeChild: { __typename: 'ChildPlaced', id: 'p2' } }));
    server.offline = true;
    press();
    const again = await screen.findByRole('button', { name: 'Intentar otra vez' });
    expect((screen.getByRole('textbox', { name: 'Tipo de lugar' }) as HTMLInputElement).value).toBe('familia de acogida');
    server.offline = false;
    fireEvent.click(again);
    await screen.findByText('Hecho p2');
    expect(await screen.findAllByText('Sigue p2')).toHaveLength(1);
    expect(server.inputsOf(place)).toHaveLength(1);
  });

  it('says that the file is not among those one may see when the answer is nothing', async () => {
    await show(() => ({ placeChild: null }));
    press();
    await screen.findByText('No se encuentra');
  });
});
