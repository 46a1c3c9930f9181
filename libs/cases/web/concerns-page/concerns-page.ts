import { Component, computed, inject, signal } from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import { RouterLink } from '@angular/router';
import { ConcernsDocument, type ConcernsQuery, SettleConcernDocument } from '@cobijo/graphql/generated/client/graphql';
import { Session } from '@cobijo/access/web/session';
import { formatDate } from '@cobijo/ui/i18n/dates';
import { injectTexts } from '@cobijo/ui/i18n/texts';
import { injectAct } from '@cobijo/ui/kit/act';
import { Card } from '@cobijo/ui/kit/card';
import { Choice } from '@cobijo/ui/kit/choice';
import { Dialog } from '@cobijo/ui/kit/dialog';
import { Empty } from '@cobijo/ui/kit/empty';
import { Field } from '@cobijo/ui/kit/field';
import { Outcome } from '@cobijo/ui/kit/outcome';
import { injectPage } from '@cobijo/ui/kit/page';
import { PageHead } from '@cobijo/ui/kit/page-head';
import { PageState } from '@cobijo/ui/kit/page-state';
import { concernOutcomes } from '../../rules/intake/concern';
import { triageGrounds } from '../triage-page/triage-grounds';
import { labelOf } from '../labels';
import { concernTexts } from './concern-texts';
import { RaiseForm } from './raise-form';

type Concern = ConcernsQuery['concerns'][number];

/** Inquietudes: facilitators raise them without a story; a supervisor decides what follows (E18). */
@Component({
  selector: 'cases-concerns-page',
  imports: [Card, Choice, Dialog, Empty, Field, FormField, Outcome, PageHead, PageState, RaiseForm, RouterLink],
  templateUrl: './concerns-page.html',
})
export class ConcernsPage {
  private readonly session = inject(Session);
  protected readonly t = injectTexts(concernTexts);
  protected readonly words = triageGrounds;
  protected readonly labelOf = labelOf;
  protected readonly page = injectPage(ConcernsDocument, () => ({}));
  protected readonly concerns = computed(() => this.page.value()?.concerns ?? []);
  protected readonly raises = computed(() => this.session.may('create', 'Concern'));
  protected readonly decides = computed(() => this.session.may('decide', 'Concern'));
  protected readonly act = injectAct(SettleConcernDocument, (data) => data.settleConcern);
  protected readonly asked = signal<Concern | null>(null);
  protected readonly outcome = signal<string | null>(null);
  private readonly draft = signal({ contact: '', note: '' });
  protected readonly form = form(this.draft);
  protected readonly outcomes = computed(() => concernOutcomes.map((value) => ({ value, label: this.t().outcomes[value] })));
  protected readonly contacts = computed(() => {
    const office = this.session.me()?.office.id;
    return (this.page.value()?.staff ?? []).filter(({ roles, officeId }) => officeId === office && (roles.includes('SW') || roles.includes('PSY')));
  });

  protected nameOf({ childCalled }: Concern): string {
    return childCalled || this.t().somebody;
  }

  protected title(one: Concern): string {
    return `${this.nameOf(one)}, ${labelOf(this.t().bands, one.ageBand).toLowerCase()}`;
  }

  protected meta(one: Concern): string {
    const followed = one.outcome ? labelOf(this.t().outcomes, one.outcome) : '';
    return [one.workshop, formatDate(one.heldOn), this.t().by(one.raisedBy, formatDate(one.raisedAt)), followed, one.contactName ? this.t().toContact(one.contactName) : '', one.note ?? '']
      .filter((part) => part !== '')
      .join(' · ');
  }

  protected ask(one: Concern): void {
    this.act.clear();
    this.outcome.set(null);
    this.draft.set({ contact: '', note: '' });
    this.asked.set(one);
  }

  protected async settle(): Promise<void> {
    const { contact, note } = this.draft();
    const contactUserId = this.outcome() === 'contact' ? contact || null : null;
    if (!(await this.act.run({ input: { concernId: this.asked()?.id ?? '', outcome: this.outcome() ?? '', contactUserId, note } }))) return;
    this.asked.set(null);
    this.page.reload();
  }
}
