import { Component, computed, model } from '@angular/core';
import { injectTexts } from '@cobijo/ui/i18n/texts';
import { emergencyFlags, type EmergencyFlag, type FlagAnswer } from '../../rules/intake/code-lists';
import { unansweredFlags } from '../../rules/intake/triage';
import { triageLabels } from '../triage-page/triage-labels';
import { triageTexts } from '../triage-page/triage-texts';
import type { FlagAnswers } from './call-state';

const first = 4;
let count = 0;

/** The emergency flags, each with its three answers. Nothing is answered for anybody (R1). */
@Component({
  selector: 'cob-emergency-questions',
  templateUrl: './emergency-questions.html',
  styleUrl: './emergency-questions.css',
})
export class EmergencyQuestions {
  readonly answers = model.required<FlagAnswers>();

  protected readonly t = injectTexts(triageTexts);
  protected readonly labels = injectTexts(triageLabels);
  protected readonly id = `flags-${++count}`;
  protected readonly groups = [emergencyFlags.slice(0, first), emergencyFlags.slice(first)] as const;
  protected readonly options = computed((): readonly { readonly value: FlagAnswer; readonly label: string }[] => [
    { value: 'yes', label: this.t().call.yes },
    { value: 'no', label: this.t().call.no },
    { value: 'unknown', label: this.t().call.dontKnow },
  ]);
  protected readonly open = computed(() => unansweredFlags(this.answers()).length);
  protected readonly moreOpen = computed(() => this.groups[1].some((flag) => this.answers()[flag] === 'yes'));

  protected answer(flag: EmergencyFlag, value: FlagAnswer): void {
    this.answers.update((answers) => ({ ...answers, [flag]: value }));
  }
}
