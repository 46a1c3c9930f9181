import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { fireEvent, render, screen, waitFor } from '@testing-library/angular';
import type { TypedDocument } from '@cobijo/graphql/transport/typed-document';
import { WebAnswers } from '@cobijo/testing/web-answers';
import { injectAct } from './act';
import { injectPage } from './page';
import { PageState } from './page-state';
import { Unsent } from './unsent';

const read: TypedDocument<{ readonly note: string }, { readonly id: string }> = { __meta__: { hash: 'read-note' } };
const keep: TypedDocument<{ readonly keepNote: { readonly __typename: 'NoteKept' } | null }, { input: { key: string; text: string } }> = { __meta__: { hash: 'keep-note' } };

@Component({
  imports: [PageState],
  template: `
    <main>
      <cob-page-state [of]="page" />
      @if (page.value(); as found) {<p>{{ found.note }}</p>}
      <form (submit)="$event.preventDefault(); keeping.run({ input: { text: 'x' } })"><label>Nota<input /></label><button type="submit">Guardar</button></form>
      <form><label>Otra<input /></label></form>
      <input type="search" aria-label="Buscar" />
      <div data-kept><input aria-label="Se guarda solo" /></div>
      @if (shown()) {<input aria-label="Pasajera" />}
    </main>
  `,
})
class Notes {
  readonly id = signal('petrona');
  readonly shown = signal(true);
  readonly page = injectPage(read, () => ({ id: this.id() }));
  readonly keeping = injectAct(keep, (data) => data.keepNote);
}

describe('what was typed and not sent', () => {
  const open = async (): Promise<{ server: WebAnswers; page: Notes; unsent: Unsent }> => {
    const server = new WebAnswers().answer(read, ({ id }) => ({ note: `nota de ${String(id)}` })).answer(keep, { keepNote: { __typename: 'NoteKept' } });
    const { fixture } = await render(Notes, { providers: [server.provide()] });
    return { server, page: fixture.componentInstance, unsent: TestBed.inject(Unsent) };
  };
  const type = (label: string): unknown => fireEvent.input(screen.getByLabelText(label), { target: { value: 'Extraña a su abuela' } });

  it('is known until its own act is done', async () => {
    const { unsent, page } = await open();
    expect(unsent.any()).toBe(false);
    type('Nota');
    type('Otra');
    fireEvent.click(screen.getByRole('button', { name: 'Guardar' }));
    await waitFor(() => expect(page.keeping.done()).not.toBeNull());
    expect(unsent.any()).toBe(true);
    unsent.forget();
    type('Nota');
    fireEvent.click(screen.getByRole('button', { name: 'Guardar' }));
    await waitFor(() => expect(page.keeping.working()).toBe(false));
    expect(unsent.any()).toBe(false);
  });

  it('does not count what was searched for, saves itself, or has left the page', async () => {
    const { unsent, page } = await open();
    for (const label of ['Buscar', 'Se guarda solo', 'Pasajera']) type(label);
    expect(unsent.any()).toBe(true);
    page.shown.set(false);
    await waitFor(() => expect(unsent.any()).toBe(false));
  });

  it('stays after an act that did not arrive', async () => {
    const { server, unsent, page } = await open();
    type('Nota');
    server.offline = true;
    fireEvent.click(screen.getByRole('button', { name: 'Guardar' }));
    await waitFor(() => expect(page.keeping.failure()).not.toBeNull());
    expect(unsent.any()).toBe(true);
  });
});

describe('a page that is asked again', () => {
  it('keeps what it showed when the answer does not come, and never shows another child in its place', async () => {
    const server = new WebAnswers().answer(read, ({ id }) => ({ note: `nota de ${String(id)}` }));
    const { fixture } = await render(Notes, { providers: [server.provide()] });
    await screen.findByText('nota de petrona');
    server.offline = true;
    fixture.componentInstance.page.reload();
    await screen.findByText('Sin conexión');
    screen.getByText('nota de petrona');
    fixture.componentInstance.id.set('alma');
    await waitFor(() => expect(screen.queryByText('nota de petrona')).toBeNull());
  });
});
