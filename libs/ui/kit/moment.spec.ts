import { Component, signal } from '@angular/core';
import { provideRouter } from '@angular/router';
import { fireEvent, render, screen, within } from '@testing-library/angular';
import type { TypedDocument } from '@cobijo/graphql/transport/typed-document';
import { InputCheck } from '@cobijo/kernel/rules/problem';
import { WebAnswers } from '@cobijo/testing/web-answers';
import { speak } from '../i18n/language';
import { injectAct } from './act';
import { Moment } from './moment';
import { Outcome } from './outcome';

interface Input {
  readonly at: string;
  readonly told: string | null;
}
type Answer = { readonly __typename: 'Noted' } | { readonly __typename: 'Invalid'; readonly problems: readonly { field: string; code: string; params: { name: string; value: string }[] }[] };
const note: TypedDocument<{ readonly note: Answer }, { input: Input & { key: string } }> = { __meta__: { hash: 'note' } };

// What the server answers, by the very check of its acts.
function answer({ input }: Readonly<Record<string, unknown>>): { readonly note: Answer } {
  const { at, told } = input as Input;
  const { problems } = new InputCheck().require('at', at).instant('at', at).instant('told', told);
  return { note: problems.length === 0 ? { __typename: 'Noted' } : { __typename: 'Invalid', problems: problems.map(({ field, code }) => ({ field, code, params: [] })) } };
}

@Component({
  imports: [Moment, Outcome],
  template: `
    @if (shown()) {
      <cob-moment legend="Desde cuándo" name="at" [act]="noting" [(value)]="at" />
      <cob-moment legend="Aviso" name="told" [optional]="true" [act]="noting" [(value)]="told" />
    }
    <button type="button" (click)="send()">Registrar</button>
    <cob-outcome [act]="noting" />
  `,
})
class Page {
  readonly shown = signal(true);
  readonly at = signal('');
  readonly told = signal('');
  protected readonly noting = injectAct(note, (data) => data.note);

  protected async send(): Promise<void> {
    await this.noting.run({ input: { at: this.at(), told: this.told() || null } });
  }
}

describe('a moment', () => {
  const show = async () => {
    const server = new WebAnswers().answer(note, answer);
    const { fixture } = await render(Page, { providers: [server.provide(), provideRouter([])] });
    return { server, fixture, page: fixture.componentInstance };
  };
  const part = (legend: RegExp, name: string): HTMLInputElement => within(screen.getByRole('group', { name: legend })).getByLabelText(name);
  const type = (legend: RegExp, name: string, value: string): unknown => fireEvent.input(part(legend, name), { target: { value } });
  const send = (): unknown => fireEvent.click(screen.getByRole('button', { name: 'Registrar' }));
  const summary = async (): Promise<readonly string[]> => within(await screen.findByRole('alert')).getAllByRole('listitem').map(({ textContent }) => textContent.trim());
  afterEach(() => speak('es'));

  it('is an instant in the time zone of the office', async () => {
    const { page } = await show();
    type(/Desde cuándo/, 'Día', '2026-11-20');
    type(/Desde cuándo/, 'Hora', '10:30');
    expect(page.at()).toBe('2026-11-20T16:30:00.000Z');
  });

  it('left empty is one problem: it is missing', async () => {
    await show();
    send();
    expect(await summary()).toEqual(['Desde cuándo: Falta este dato.']);
  });

  it('with a day and no hour is one problem: the hour is missing, and the summary leads to it', async () => {
    const { fixture, page } = await show();
    type(/Desde cuándo/, 'Día', '2026-11-20');
    send();
    expect(await summary()).toEqual(['Desde cuándo: Falta la hora. Escríbala junto al día.']);
    const hour = part(/Desde cuándo/, 'Hora');
    expect([part(/Desde cuándo/, 'Día').getAttribute('aria-invalid'), hour.getAttribute('aria-invalid')]).toEqual([null, 'true']);
    fireEvent.click(screen.getByRole('button', { name: /^Desde cuándo/ }));
    expect(document.activeElement).toBe(hour);
    speak('en');
    await screen.findByRole('button', { name: 'Desde cuándo: The time is missing. Write it beside the day.' });
    speak('es');
    await screen.findByRole('button', { name: /Falta la hora/ });
    type(/Desde cuándo/, 'Hora', '10:30');
    await fixture.whenStable();
    expect(page.at()).toBe('2026-11-20T16:30:00.000Z');
    expect(hour.getAttribute('aria-invalid')).toBeNull();
  });

  it('with an hour and no day says that the day is missing', async () => {
    await show();
    type(/Desde cuándo/, 'Hora', '10:30');
    send();
    expect(await summary()).toEqual(['Desde cuándo: Falta el día. Escríbalo junto a la hora.']);
  });

  it('that may be left out is not left out silently when half of it was typed', async () => {
    const { page } = await show();
    page.at.set('2026-11-20T16:30:00.000Z');
    type(/Aviso/, 'Día', '2026-11-21');
    send();
    expect(await summary()).toEqual(['Aviso: Falta la hora. Escríbala junto al día.']);
  });

  it('keeps what stood there when it is shown again', async () => {
    const { fixture, page } = await show();
    type(/Desde cuándo/, 'Día', '2026-11-20');
    page.shown.set(false);
    await fixture.whenStable();
    page.shown.set(true);
    await fixture.whenStable();
    expect([part(/Desde cuándo/, 'Día').value, part(/Desde cuándo/, 'Hora').value]).toEqual(['2026-11-20', '']);
  });
});
