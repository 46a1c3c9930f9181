import { DuplicateCandidatesDocument, FamilyPageDocument, LinkSiblingsDocument, RegisterChildDocument, SessionDocument, WaitingChildrenDocument } from '@cobijo/graphql/generated/client/graphql';
import { showPage } from '@cobijo/testing/show-page';
import { WebAnswers } from '@cobijo/testing/web-answers';
import { Session } from '@cobijo/access/web/session';
import { inject } from '@angular/core';
import { configure, fireEvent, screen } from '@testing-library/angular';
import { RegisterPage } from './register-page';

jest.setTimeout(20_000);
configure({ dom: { defaultHidden: true, asyncUtilTimeout: 4000 } });

const me = (roles: string[]) => ({
  demo: true, me: { id: 'u1', name: 'Noé Chávez', roles, discipline: 'coordination', officeIds: [], office: { id: 'o1', code: 'TAP', name: 'Tapachula', timeZone: 'America/Mexico_City' } },
});
const warned = {
  __typename: 'Refused',
  grounds: [{ rule: 'R6', code: 'possible-duplicate', kind: 'warn', citations: [{ instrument: 'policy', article: 'duplicates' }], params: [{ name: 'count', value: '1' }] }],
};
const waiting = [{ childId: 'c3', childCode: 'N-3', name: null, sex: 'male', birthDate: null, nationalities: [], since: '2026-11-27T18:00:00Z', byName: 'Lucía Arreola' }];

describe('registering a child outside a call', () => {
  const show = async (roles: string[], inputs: object = {}) => {
    const server = new WebAnswers()
      .answer(SessionDocument, me(roles))
      .answer(DuplicateCandidatesDocument, { duplicateCandidates: [] })
      .answer(WaitingChildrenDocument, { waitingChildren: waiting })
      .answer(FamilyPageDocument, { familyPage: { child: { id: 'c1', childCode: 'N-1', givenNames: 'Petrona', version: 1 }, relationships: [], siblings: [] } })
      .answer(RegisterChildDocument, ({ input }) =>
        'reasons' in (input as object) ? { registerChild: { __typename: 'ChildSaved', childId: 'c2', childCode: 'N-7KQ4M2B' } } : { registerChild: warned },
      )
      .answer(LinkSiblingsDocument, { linkSiblings: { __typename: 'SiblingsLinked', childIds: ['c1', 'c2'] } });
    const { fixture } = await showPage(RegisterPage, { server, start: () => inject(Session).load(), inputs: inputs as Record<string, unknown> });
    await fixture.whenStable();
    return { server, settle: () => fixture.whenStable() };
  };

  it('R6 R8 warns of a record much alike, takes the reason, links the sister at once and leads to the call', async () => {
    const { server, settle } = await show(['INT'], { hermanaDe: 'f1' });
    screen.getByText(/queda como hermana o hermano de Petrona/);
    fireEvent.input(screen.getByLabelText('Nombres'), { target: { value: 'Yuleisy' } });
    fireEvent.click(screen.getByRole('button', { name: 'Registrar' }));
    await settle();
    fireEvent.input(await screen.findByLabelText(/Razón para continuar/), { target: { value: 'Prima con el mismo nombre' } });
    fireEvent.click(screen.getByRole('button', { name: 'Continuar con estas razones' }));
    await settle();
    await screen.findByText(/N-7KQ4M2B/);
    await screen.findByText(/se mantienen juntos/);
    expect(server.inputsOf(LinkSiblingsDocument)).toMatchObject([{ childId: 'c1', caseFileId: 'f1', siblingIds: ['c2'] }]);
    expect(screen.getByRole('link', { name: 'Tomar la llamada para abrir su expediente' }).getAttribute('href')).toBe('/triaje/nueva?registrada=c2');
  });

  it('shows who waits for a file, also without a name', async () => {
    await show(['INT']);
    expect((await screen.findByRole('link', { name: /Abrir expediente de Sin nombre todavía/ })).getAttribute('href')).toBe('/triaje/nueva?registrada=c3');
  });

  it('offers no form to somebody who may not register', async () => {
    await show(['PSY']);
    expect(screen.queryByRole('button', { name: 'Registrar' })).toBeNull();
  });
});
