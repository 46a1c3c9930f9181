import { Component, signal } from '@angular/core';
import { provideRouter } from '@angular/router';
import { fireEvent, render, screen, waitFor, within } from '@testing-library/angular';
import type { TypedDocument } from '@cobijo/graphql/transport/typed-document';
import { InputCheck } from '@cobijo/kernel/rules/problem';
import { WebAnswers } from '@cobijo/testing/web-answers';
import { injectAct } from './act';
import { DateParts } from './date-parts';
import { Outcome } from './outcome';

type Answer = { readonly __typename: 'Noted' } | { readonly __typename: 'Invalid'; readonly problems: readonly { field: string; code: string; params: { name: string; value: string }[] }[] };
const note: TypedDocument<{ readonly note: Answer }, { input: { until: string | null; key: string } }> = { __meta__: { hash: 'note' } };

// What the server answers, by the very check of its acts.
function answer({ input }: Readonly<Record<string, unknown>>): { readonly note: Answer } {
  const { problems } = new InputCheck().date('until', (input as { until: string | null }).until);
  return { note: problems.length === 0 ? { __typename: 'Noted' } : { __typename: 'Invalid', problems: problems.map(({ field, code }) => ({ field, code, params: [] })) } };
}

@Component({
  imports: [DateParts, Outcome],
  template: `
    <cob-date-parts legend="Vale hasta" name="until" [optional]="true" [act]="noting" [(value)]="until" />
    <button type="button" (click)="send()">Registrar</button>
    <cob-outcome [act]="noting" />
  `,
})
class Page {
  readonly until = signal('');
  protected readonly noting = injectAct(note, (data) => data.note);

  protected async send(): Promise<void> {
    await this.noting.run({ input: { until: this.until() || null } });
  }
}

describe('an optional date', () => {
  const show = async () => {
    const server = new WebAnswers().answer(note, answer);
    await render(Page, { providers: [server.provide(), provideRouter([])] });
    return server;
  };
  const type = (parts: Readonly<Record<string, string>>): void => {
    for (const [name, value] of Object.entries(parts)) fireEvent.input(screen.getByLabelText(name), { target: { value } });
  };
  const send = (): unknown => fireEvent.click(screen.getByRole('button', { name: 'Registrar' }));

  it('that lacks its year is not dropped: the act is not done, and what was typed stands', async () => {
    await show();
    type({ Día: '9', Mes: '3' });
    send();
    expect(within(await screen.findByRole('alert')).getAllByRole('listitem')).toHaveLength(1);
    expect(screen.getByLabelText('Día')).toHaveProperty('value', '9');
    expect(screen.getByLabelText('Mes')).toHaveProperty('value', '3');
  });

  it('goes out once it is whole', async () => {
    const server = await show();
    type({ Día: '9', Mes: '3' });
    send();
    await screen.findByRole('alert');
    type({ Año: '2027' });
    send();
    await waitFor(() => expect(server.inputsOf(note).at(-1)).toMatchObject({ until: '2027-03-09' }));
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  });

  it('says what is missing when somebody goes on, not while it is being typed', async () => {
    await show();
    const [day, month] = [screen.getByLabelText('Día'), screen.getByLabelText('Mes')];
    type({ Día: '9' });
    fireEvent.focusOut(day, { relatedTarget: month });
    type({ Mes: '3' });
    expect(screen.queryByText(/Falta una parte de la fecha/)).toBeNull();
    fireEvent.focusOut(month, { relatedTarget: screen.getByRole('button', { name: 'Registrar' }) });
    await screen.findByText('Falta una parte de la fecha. El año lleva cuatro cifras.');
    expect(month.getAttribute('aria-invalid')).toBe('true');
    type({ Año: '2027' });
    await waitFor(() => expect(screen.queryByText(/Falta una parte de la fecha/)).toBeNull());
  });

  it('left empty is none', async () => {
    const server = await show();
    send();
    await waitFor(() => expect(server.inputsOf(note)).toMatchObject([{ until: null }]));
  });
});
