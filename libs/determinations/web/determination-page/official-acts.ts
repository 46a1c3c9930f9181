import { Component, computed, input, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  BringDeterminationIntoForceDocument, type DeterminationPageQuery, LiftDeterminationSuspensionDocument, NotifyChildOfDeterminationDocument, NotifyRepresentativeOfDeterminationDocument, RecordSignificantChangeDocument,
  SuspendDeterminationDocument,
} from '@cobijo/graphql/generated/client/graphql';
import { optionsOf } from '@cobijo/ui/i18n/options';
import { locale } from '@cobijo/ui/i18n/language';
import { injectTexts } from '@cobijo/ui/i18n/texts';
import { injectAct } from '@cobijo/ui/kit/act';
import { Card } from '@cobijo/ui/kit/card';
import { Choice } from '@cobijo/ui/kit/choice';
import { Field } from '@cobijo/ui/kit/field';
import { Moment } from '@cobijo/ui/kit/moment';
import { Outcome } from '@cobijo/ui/kit/outcome';
import { type SignificantChange, significantChanges } from '../../rules/code-lists';
import { codeLabels } from '../code-labels';
import { determinationGrounds } from '../ground-words';
import { controlValue } from '../options-page/control-value';
import { determinationTexts } from './determination-texts';

type Page = NonNullable<DeterminationPageQuery['determinationPage']>;
type Doing = 'child' | 'representative' | 'suspend' | 'lift' | 'change';

/** What follows a registered determination: telling both, force, suspension, and changes in the child's life. */
@Component({
  selector: 'cob-official-acts',
  imports: [Card, Choice, Field, Moment, Outcome, RouterLink],
  templateUrl: './official-acts.html',
})
export class OfficialActs {
  readonly page = input.required<Page>();
  readonly official = input.required<NonNullable<Page['official']>>();
  readonly papers = input.required<readonly { readonly id: string; readonly title: string }[]>();
  readonly changed = output<void>();

  protected readonly t = injectTexts(determinationTexts);
  private readonly labels = injectTexts(codeLabels);
  protected readonly words = determinationGrounds;
  protected readonly child = injectAct(NotifyChildOfDeterminationDocument, (data) => data.notifyChildOfDetermination);
  protected readonly representative = injectAct(NotifyRepresentativeOfDeterminationDocument, (data) => data.notifyRepresentativeOfDetermination);
  protected readonly force = injectAct(BringDeterminationIntoForceDocument, (data) => data.bringDeterminationIntoForce);
  protected readonly suspend = injectAct(SuspendDeterminationDocument, (data) => data.suspendDetermination);
  protected readonly lift = injectAct(LiftDeterminationSuspensionDocument, (data) => data.liftDeterminationSuspension);
  protected readonly change = injectAct(RecordSignificantChangeDocument, (data) => data.recordSignificantChange);
  protected readonly doing = signal<Doing | null>(null);
  protected readonly at = signal('');
  protected readonly how = signal('');
  protected readonly language = signal('');
  protected readonly text = signal('');
  protected readonly documentId = signal('');
  protected readonly changeKind = signal<SignificantChange | null>(null);
  protected readonly changes = computed(() => optionsOf(significantChanges, this.labels().changes));
  protected readonly languages = computed(() => (this.page().languages ?? []).map((code) => ({ code, name: new Intl.DisplayNames([locale()], { type: 'language', fallback: 'code' }).of(code) ?? code })));
  protected readonly value = controlValue;
  private readonly about = computed(() => ({ caseFileId: this.page().caseFileId, determinationId: this.official().id, version: this.official().version }));

  protected async tell(): Promise<void> {
    const told = { ...this.about(), at: this.at(), how: this.how() };
    await this.settle(this.doing() === 'child' ? this.child.run({ input: { ...told, language: this.language() } }) : this.representative.run({ input: told }));
  }

  protected async bringIntoForce(): Promise<void> {
    await this.settle(this.force.run({ input: this.about() }));
  }

  protected async stop(act: typeof this.suspend): Promise<void> {
    await this.settle(act.run({ input: { ...this.about(), reason: this.text() || null, documentId: this.documentId() || null } }));
  }

  protected async recordChange(): Promise<void> {
    await this.settle(this.change.run({ input: { caseFileId: this.page().caseFileId, change: this.changeKind() ?? '', note: this.text() || null } }));
  }

  private async settle(sent: Promise<unknown>): Promise<void> {
    if (!(await sent)) return;
    this.doing.set(null);
    this.changed.emit();
  }
}
