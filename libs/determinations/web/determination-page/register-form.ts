import { Component, computed, input, linkedSignal, output, signal } from '@angular/core';
import { type DeterminationPageQuery, RegisterOfficialDeterminationDocument } from '@cobijo/graphql/generated/client/graphql';
import { optionsOf } from '@cobijo/ui/i18n/options';
import { injectTexts } from '@cobijo/ui/i18n/texts';
import { injectAct } from '@cobijo/ui/kit/act';
import { Card } from '@cobijo/ui/kit/card';
import { Checks } from '@cobijo/ui/kit/checks';
import { Choice } from '@cobijo/ui/kit/choice';
import { DateParts } from '@cobijo/ui/kit/date-parts';
import { Field } from '@cobijo/ui/kit/field';
import { Outcome } from '@cobijo/ui/kit/outcome';
import { decisions, determinationKinds, officialLevels, options } from '../../rules/code-lists';
import { separationGrounds } from '../../rules/outcome-bars';
import { codeLabels } from '../code-labels';
import { destinations } from '../destinations';
import { determinationGrounds } from '../ground-words';
import { controlValue } from '../options-page/control-value';
import { determinationTexts } from './determination-texts';

type Page = NonNullable<DeterminationPageQuery['determinationPage']>;

/** Writes down the determination of the authority from its paper (R52, R54, R55). */
@Component({
  selector: 'cob-register-form',
  imports: [Card, Checks, Choice, DateParts, Field, Outcome],
  templateUrl: './register-form.html',
})
export class RegisterForm {
  readonly page = input.required<Page>();
  readonly papers = input.required<readonly { readonly id: string; readonly title: string }[]>();
  readonly done = output<void>();
  protected readonly t = injectTexts(determinationTexts);
  private readonly labels = injectTexts(codeLabels);
  protected readonly words = determinationGrounds;
  protected readonly act = injectAct(RegisterOfficialDeterminationDocument, (data) => data.registerOfficialDetermination);
  protected readonly level = signal<'official_ppnna' | 'judicial' | null>('official_ppnna');
  protected readonly signatory = linkedSignal(() => this.page().competentAuthority ?? '');
  protected readonly signedOn = signal('');
  protected readonly documentId = signal('');
  protected readonly kind = linkedSignal(() => this.page().recommendation?.kind ?? '');
  protected readonly outcome = signal('');
  protected readonly decision = signal('');
  protected readonly country = signal('');
  protected readonly given = signal('');
  protected readonly from = signal('');
  protected readonly orderId = signal('');
  protected readonly heardOn = signal('');
  protected readonly opinionId = signal('');
  protected readonly grounds = signal<string[]>([]);
  protected readonly parting = signal<'together' | 'apart' | null>(null);
  protected readonly apartWhy = signal('');
  protected readonly partings = computed(() => optionsOf(['together', 'apart'] as const, this.t()));
  protected readonly levels = computed(() => optionsOf(officialLevels, this.t()));
  protected readonly kinds = determinationKinds;
  protected readonly countries = destinations;
  protected readonly outcomes = computed(() => optionsOf(options, this.labels().options));
  protected readonly decisionOptions = computed(() => optionsOf(decisions, this.labels().decisions));
  protected readonly groundOptions = computed(() => optionsOf<string>(separationGrounds, this.t().grounds));
  protected readonly value = controlValue;

  protected async save(): Promise<void> {
    const separation = this.outcome() === 'separation_from_adult';
    const input = {
      caseFileId: this.page().caseFileId, authorityLevel: this.level() ?? '', signatoryAuthority: this.signatory(), documentId: this.documentId(), signedOn: this.signedOn(), kind: this.kind(), outcome: this.outcome(),
      decision: this.decision(), destinationCountry: this.country() || null, reasonsGiven: this.given(), inForceFrom: this.from() || null,
      splitsSiblings: this.parting() === null ? null : this.parting() === 'apart', siblingsReason: this.apartWhy() || null,
      ...(separation ? { separationOrderId: this.orderId() || null, separationHeardOn: this.heardOn() || null, separationOpinionId: this.opinionId() || null, separationGrounds: this.grounds() } : {}),
    };
    if (await this.act.run({ input })) this.done.emit();
  }
}
