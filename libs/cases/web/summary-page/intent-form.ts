import { Component, effect, input, output, signal, untracked } from '@angular/core';
import { RecordIpIntentDocument } from '@cobijo/graphql/generated/client/graphql';
import { injectAct } from '@cobijo/ui/kit/act';
import { Choice, type Option } from '@cobijo/ui/kit/choice';
import { Outcome } from '@cobijo/ui/kit/outcome';
import { injectTexts } from '@cobijo/ui/i18n/texts';
import { computed } from '@angular/core';
import { caseGrounds } from '../ground-words';
import { caseLabels } from '../labels';
import { casesTexts } from '../texts';

/** Whether the child wants protection in Mexico, asked alone; the consular shield follows the answer. */
@Component({
  selector: 'cases-intent-form',
  imports: [Choice, Outcome],
  template: `
    <details class="cb-fold">
      <summary>{{ t().intent.change }}</summary>
      <form class="cb-form" (submit)="$event.preventDefault(); save()">
        <cob-choice [legend]="t().intent.question" [hint]="t().intent.hint" [options]="options()" name="intent" [act]="recording" [(value)]="intent" />
        <cob-outcome [act]="recording" [words]="words" />
        <div class="cb-actions"><button type="submit" class="cb-btn pri" [disabled]="recording.working()">{{ t().intent.save }}</button></div>
      </form>
    </details>
  `,
})
export class IntentForm {
  readonly caseFileId = input.required<string>();
  readonly current = input<string | null>(null);
  readonly changed = output();

  protected readonly t = injectTexts(casesTexts);
  private readonly labels = injectTexts(caseLabels);
  protected readonly words = caseGrounds;
  protected readonly recording = injectAct(RecordIpIntentDocument, (data) => data.recordIpIntent);
  protected readonly intent = signal<string | null>(null);
  protected readonly options = computed((): readonly Option[] => (['yes', 'no', 'undecided'] as const).map((value) => ({ value, label: this.labels().intent[value] })));

  constructor() {
    effect(() => {
      const current = this.current();
      untracked(() => this.intent.set(current === 'not_asked' ? null : current));
    });
  }

  protected async save(): Promise<void> {
    const recorded = await this.recording.run({ input: { caseFileId: this.caseFileId(), intent: this.intent() ?? '' } });
    if (recorded) this.changed.emit();
  }
}
