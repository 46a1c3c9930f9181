import { Component, computed, input, output, signal } from '@angular/core';
import { AddMinuteDocument, ClosePanelVoteDocument, DeferPanelCaseDocument, OpenPanelCaseDocument, type SessionPageQuery } from '@cobijo/graphql/generated/client/graphql';
import { formatTime } from '@cobijo/ui/i18n/dates';
import { optionsOf } from '@cobijo/ui/i18n/options';
import { injectTexts } from '@cobijo/ui/i18n/texts';
import { injectAct } from '@cobijo/ui/kit/act';
import { Card } from '@cobijo/ui/kit/card';
import { Choice } from '@cobijo/ui/kit/choice';
import { DateParts } from '@cobijo/ui/kit/date-parts';
import { Field } from '@cobijo/ui/kit/field';
import { Outcome } from '@cobijo/ui/kit/outcome';
import { namedGrounds } from '../../rules/deferral';
import { codeLabels } from '../code-labels';
import { determinationGrounds } from '../ground-words';
import { controlValue } from '../options-page/control-value';
import { panelTexts } from './panel-texts';

type Item = NonNullable<SessionPageQuery['sessionPage']>['items'][number];

/** What the secretary does with a case: opens it, closes the vote, defers it, writes the minutes. */
@Component({
  selector: 'cob-keep-panel',
  imports: [Card, Choice, DateParts, Field, Outcome],
  templateUrl: './keep-panel.html',
})
export class KeepPanel {
  readonly item = input.required<Item>();
  readonly mayKeep = input.required<boolean>();
  readonly changed = output<void>();

  protected readonly t = injectTexts(panelTexts);
  private readonly labels = injectTexts(codeLabels);
  protected readonly words = determinationGrounds;
  protected readonly open = injectAct(OpenPanelCaseDocument, (data) => data.openPanelCase);
  protected readonly close = injectAct(ClosePanelVoteDocument, (data) => data.closePanelVote);
  protected readonly defer = injectAct(DeferPanelCaseDocument, (data) => data.deferPanelCase);
  protected readonly minute = injectAct(AddMinuteDocument, (data) => data.addMinute);
  protected readonly deferring = signal(false);
  protected readonly ground = signal<(typeof namedGrounds)[number] | null>(null);
  protected readonly grounds = computed(() => optionsOf(namedGrounds, this.labels().deferrals));
  protected readonly what = signal('');
  protected readonly who = signal('');
  protected readonly by = signal('');
  protected readonly body = signal('');
  protected readonly lines = computed(() => this.item().minutes.map(({ at, body }) => ({ time: formatTime(at), body })));
  protected readonly pending = computed(() => ['scheduled', 'in_session', 'votes_closed'].includes(this.item().state));
  protected readonly value = controlValue;
  private readonly at = computed(() => ({ caseFileId: this.item().caseFileId, itemId: this.item().id }));

  protected async step(act: typeof this.open | typeof this.close): Promise<void> {
    if (await act.run({ input: this.at() })) this.changed.emit();
  }

  protected async deferNow(): Promise<void> {
    if (await this.defer.run({ input: { ...this.at(), ground: this.ground() ?? '', what: this.what(), who: this.who(), by: this.by() } })) this.changed.emit();
  }

  protected async write(): Promise<void> {
    if (!(await this.minute.run({ input: { ...this.at(), body: this.body() } }))) return;
    this.body.set('');
    this.changed.emit();
  }
}
