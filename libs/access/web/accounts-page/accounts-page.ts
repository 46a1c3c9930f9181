import { Component, computed, inject } from '@angular/core';
import { AccountsPageDocument } from '@cobijo/graphql/generated/client/graphql';
import { injectTexts } from '@cobijo/ui/i18n/texts';
import { Card } from '@cobijo/ui/kit/card';
import { injectPage } from '@cobijo/ui/kit/page';
import { PageHead } from '@cobijo/ui/kit/page-head';
import { PageState } from '@cobijo/ui/kit/page-state';
import { Session } from '../session';
import { AccountForm } from './account-form';
import { AccountRow } from './account-row';
import { OfficeForm } from './office-form';
import { accountsTexts } from './texts';

/** Who works here, and in which role. */
@Component({
  selector: 'cob-accounts-page',
  imports: [AccountForm, AccountRow, Card, OfficeForm, PageHead, PageState],
  template: `
    <cob-page-head [heading]="t().title" [lead]="t().lead" />
    <cob-page-state [of]="page" />
    @if (page.value()?.accountsPage; as all) {
      <div class="cb-cols" [class.two]="mayOpen()">
        <cob-card [heading]="t().people" [count]="all.accounts.length" flush>
          <ul class="cb-rows">
            @for (account of all.accounts; track account.id) {
              <li class="cb-stack"><cob-account-row [account]="account" [mayEdit]="mayEdit()" [mayApprove]="mayApprove()" (changed)="page.reload()" /></li>
            }
          </ul>
        </cob-card>
        @if (mayOpen()) {
          <div class="cb-stack">
            <cob-card [heading]="t().open"><cob-account-form [offices]="all.offices" (opened)="page.reload()" /></cob-card>
            <cob-card [heading]="t().officeTitle"><cob-office-form (opened)="page.reload()" /></cob-card>
          </div>
        }
      </div>
    }
  `,
})
export class AccountsPage {
  private readonly session = inject(Session);
  protected readonly t = injectTexts(accountsTexts);
  protected readonly page = injectPage(AccountsPageDocument, () => ({}));
  protected readonly mayOpen = computed(() => this.session.may('create', 'User'));
  protected readonly mayEdit = computed(() => this.session.may('edit', 'User'));
  protected readonly mayApprove = computed(() => this.session.may('approve', 'User'));
}
