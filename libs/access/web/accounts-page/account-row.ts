import { Component, computed, input, linkedSignal, output, signal } from '@angular/core';
import {
  type AccountsPageQuery,
  ChangeRolesDocument,
  CloseAccountDocument,
  DecideRoleDocument,
  IssueAccessCodeDocument,
  ReopenAccountDocument,
} from '@cobijo/graphql/generated/client/graphql';
import { formatDateTime } from '@cobijo/ui/i18n/dates';
import { injectTexts } from '@cobijo/ui/i18n/texts';
import { type Act, injectAct } from '@cobijo/ui/kit/act';
import { Checks } from '@cobijo/ui/kit/checks';
import { Note } from '@cobijo/ui/kit/note';
import { Outcome } from '@cobijo/ui/kit/outcome';
import { PersonRow } from '@cobijo/ui/kit/person';
import { isRole, roles } from '../../rules/roles';
import { accessTexts } from '../texts';
import { accountGrounds, accountsTexts } from './texts';

export type Account = NonNullable<AccountsPageQuery['accountsPage']>['accounts'][number];

/** One account: its roles, what waits, and what may be done about it. */
@Component({
  selector: 'cob-account-row',
  imports: [Checks, Note, Outcome, PersonRow],
  host: { class: 'cb-stack' },
  templateUrl: './account-row.html',
})
export class AccountRow {
  readonly account = input.required<Account>();
  readonly mayEdit = input.required<boolean>();
  readonly mayApprove = input.required<boolean>();
  readonly changed = output();

  protected readonly t = injectTexts(accountsTexts);
  protected readonly names = injectTexts(accessTexts);
  protected readonly words = accountGrounds;
  protected readonly deciding = injectAct(DecideRoleDocument, (data) => data.decideRole);
  protected readonly changing = injectAct(ChangeRolesDocument, (data) => data.changeRoles);
  protected readonly closing = injectAct(CloseAccountDocument, (data) => data.closeAccount);
  protected readonly reopening = injectAct(ReopenAccountDocument, (data) => data.reopenAccount);
  protected readonly issuing = injectAct(IssueAccessCodeDocument, (data) => data.issueAccessCode);
  protected readonly editing = signal(false);
  protected readonly chosen = linkedSignal<string[]>(() => [...this.account().roles, ...this.account().waiting.map(({ role }) => role)]);
  protected readonly meta = computed(() => [this.account().email, this.account().officeCode, ...this.account().roles.map((role) => this.roleName(role))].join(' · '));
  protected readonly options = computed(() => roles.map((role) => ({ value: role as string, label: this.names().roles[role] })));
  protected readonly whenGood = computed(() => formatDateTime(this.issuing.done()?.expiresAt ?? ''));
  protected readonly askedAt = formatDateTime;

  protected roleName(role: string): string {
    return isRole(role) ? this.names().roles[role] : role;
  }

  protected decide(requestId: string, approve: boolean): Promise<void> {
    return this.thenTell(this.deciding, { input: { requestId, approve } });
  }

  protected async saveRoles(): Promise<void> {
    await this.thenTell(this.changing, { input: { userId: this.account().id, roles: this.chosen() } });
    if (this.changing.done()) this.editing.set(false);
  }

  protected close(): Promise<void> {
    return this.thenTell(this.closing, { input: { userId: this.account().id } });
  }

  protected reopen(): Promise<void> {
    return this.thenTell(this.reopening, { input: { userId: this.account().id } });
  }

  protected issue(): void {
    void this.issuing.run({ input: { userId: this.account().id } });
  }

  private async thenTell<V, D>(act: Act<V, D>, variables: Parameters<Act<V, D>['run']>[0]): Promise<void> {
    if (await act.run(variables)) this.changed.emit();
  }
}
