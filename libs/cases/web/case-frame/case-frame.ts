import { Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import { RouterOutlet } from '@angular/router';
import { CaseFrameDocument, GiveStopReasonDocument, PlaceStopOrderDocument } from '@cobijo/graphql/generated/client/graphql';
import { Session } from '@cobijo/access/web/session';
import { ageOn, civilDateOf } from '@cobijo/kernel/rules/civil-calendar';
import { injectAct } from '@cobijo/ui/kit/act';
import { ClockChip } from '@cobijo/ui/kit/clock';
import { Dialog } from '@cobijo/ui/kit/dialog';
import { Field } from '@cobijo/ui/kit/field';
import { Icon } from '@cobijo/ui/kit/icon';
import { Outcome } from '@cobijo/ui/kit/outcome';
import { injectPage } from '@cobijo/ui/kit/page';
import { PageState } from '@cobijo/ui/kit/page-state';
import { Priority } from '@cobijo/ui/kit/priority';
import { Stop } from '@cobijo/ui/kit/stop';
import { Tabs } from '@cobijo/ui/kit/tabs';
import { injectTexts } from '@cobijo/ui/i18n/texts';
import { Now } from '@cobijo/ui/i18n/now';
import { clockName } from '../deadline-labels';
import { caseGrounds } from '../ground-words';
import { caseLabels, labelOf } from '../labels';
import { casesTexts } from '../texts';
import { CaseFileContext } from './case-file-context';
import { caseTabs } from './case-tabs';

/** The bar above every page of a file: who it is about, what is due, what stands, and Stop. */
@Component({
  selector: 'cases-frame',
  imports: [ClockChip, Dialog, Field, FormField, Icon, Outcome, PageState, Priority, RouterOutlet, Stop, Tabs],
  providers: [CaseFileContext],
  templateUrl: './case-frame.html',
})
export class CaseFrame {
  readonly caseFileId = input.required<string>();

  protected readonly context = inject(CaseFileContext);
  private readonly session = inject(Session);
  private readonly now = inject(Now);
  protected readonly t = injectTexts(casesTexts);
  protected readonly labels = injectTexts(caseLabels);
  protected readonly clockName = clockName;
  protected readonly words = caseGrounds;
  protected readonly labelOf = labelOf;

  protected readonly page = injectPage(CaseFrameDocument, () => ({ id: this.caseFileId() }));
  protected readonly frame = this.context.frame;
  protected readonly tabs = computed(() => caseTabs(this.caseFileId(), this.t().tabs));
  protected readonly age = computed(() => {
    const { birthDate } = this.frame()?.child ?? {};
    return birthDate ? ageOn(birthDate, civilDateOf(this.now.at(), this.context.timeZone())) : null;
  });
  protected readonly mine = computed(() => this.frame()?.team.find(({ userId }) => userId === this.session.me()?.id) ?? null);

  protected readonly placing = injectAct(PlaceStopOrderDocument, (data) => data.placeStopOrder);
  protected readonly giving = injectAct(GiveStopReasonDocument, (data) => data.giveStopReason);
  protected readonly asking = signal(false);
  private readonly draft = signal({ reason: '' });
  protected readonly why = form(this.draft);

  constructor() {
    effect(() => {
      const read = this.page.value()?.caseFrame ?? null;
      untracked(() => this.context.show(read, () => this.page.reload()));
    });
  }

  /** It stops first and asks why after. */
  protected async stop(): Promise<void> {
    const placed = await this.placing.run({ input: { caseFileId: this.caseFileId() } });
    if (!placed) return;
    this.draft.set({ reason: '' });
    this.giving.clear();
    this.asking.set(true);
    this.page.reload();
  }

  protected async giveReason(): Promise<void> {
    const stopOrderId = this.placing.done()?.stopOrderId ?? '';
    const given = await this.giving.run({ input: { caseFileId: this.caseFileId(), stopOrderId, reason: this.draft().reason } });
    if (!given) return;
    this.asking.set(false);
    this.page.reload();
  }
}
