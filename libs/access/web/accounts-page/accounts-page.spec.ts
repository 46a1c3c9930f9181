import { AccountsPageDocument, DecideRoleDocument, IssueAccessCodeDocument, OpenAccountDocument, SessionDocument } from '@cobijo/graphql/generated/client/graphql';
import { WebAnswers } from '@cobijo/testing/web-answers';
import { speak } from '@cobijo/ui/i18n/language';
import { TestBed } from '@angular/core/testing';
import { fireEvent, render, screen, within } from '@testing-library/angular';
import { Session } from '../session';
import { AccountsPage } from './accounts-page';

const office = { id: 'o1', code: 'TAP', name: 'Tapachula', timeZone: 'America/Mexico_City' };
const lucia = {
  id: 'u2', name: 'Lucía Arreola', email: 'lucia@ejemplo.mx', discipline: 'social_work', officeCode: 'TAP', roles: [], active: true, hasPassword: false, own: false,
  waiting: [{ id: 'q1', role: 'SW', askedBy: 'Kevin Sosa', askedAt: '2026-11-28T15:00:00Z' }],
};
const kevin = { ...lucia, id: 'u1', name: 'Kevin Sosa', email: 'kevin@ejemplo.mx', discipline: 'data', roles: ['ADM'], waiting: [], hasPassword: true, own: true };

async function show(role: string, server: WebAnswers): Promise<void> {
  server
    .answer(SessionDocument, { demo: false, me: { id: 'u1', name: 'Kevin Sosa', roles: [role], discipline: 'data', officeIds: [], office } })
    .answer(AccountsPageDocument, { accountsPage: { accounts: [lucia, kevin], offices: [office] } });
  await render(AccountsPage, { providers: [server.provide()] });
  await TestBed.inject(Session).load();
  await screen.findByText('Lucía Arreola');
}

describe('accounts', () => {
  afterEach(() => speak('es'));

  it('lets an administrator give a code, shown once, but change nothing of her own account', async () => {
    await show('ADM', new WebAnswers().answer(IssueAccessCodeDocument, { issueAccessCode: { __typename: 'AccessCodeIssued', code: 'ABCDE-FGHJK-LMNPQ-RSTUV', expiresAt: '2026-12-01T15:00:00Z' } }));
    fireEvent.click(await screen.findByRole('button', { name: 'Dar código de entrada: Lucía Arreola' }));
    expect((await screen.findByText('ABCDE-FGHJK-LMNPQ-RSTUV')).closest('[role=status]')?.textContent).toContain('No se mostrará otra vez');
    expect(screen.queryByRole('button', { name: /Kevin Sosa/ })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Aprobar trabajo social para Lucía Arreola' })).toBeNull();
  });

  it('lets the privacy officer approve a role, and open no account', async () => {
    const server = new WebAnswers().answer(DecideRoleDocument, { decideRole: { __typename: 'RoleDecided', approved: true } });
    await show('DPO', server);
    fireEvent.click(await screen.findByRole('button', { name: 'Aprobar trabajo social para Lucía Arreola' }));
    await screen.findByText('Lucía Arreola');
    expect(server.inputsOf(DecideRoleDocument)).toMatchObject([{ requestId: 'q1', approve: true }]);
    expect(screen.queryByRole('heading', { name: 'Abrir una cuenta' })).toBeNull();
  });

  it('says why roles are not combined', async () => {
    const grounds = [{ rule: 'STATE', code: 'role-stands-alone', kind: 'block', citations: [{ instrument: 'POLICY', article: 'duties' }], params: [] }];
    await show('ADM', new WebAnswers().answer(OpenAccountDocument, { openAccount: { __typename: 'Refused', grounds } }));
    const form = (await screen.findByRole('heading', { name: 'Abrir una cuenta' })).closest('cob-card');
    fireEvent.click(within(form as HTMLElement).getByRole('button', { name: 'Abrir una cuenta' }));
    await screen.findByText('Administración y datos personales no se combinan');
  });

  it('speaks English', async () => {
    speak('en');
    await show('ADM', new WebAnswers());
    await screen.findByRole('heading', { name: 'Accounts' });
    await screen.findByText('No role: sees nothing');
  });
});
