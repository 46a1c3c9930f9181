import { Component, computed, input, model } from '@angular/core';
import { languages } from '@cobijo/people/rules/code-lists';
import { languageNameIn } from '@cobijo/people/rules/language-names';
import { interpreterKinds } from '@cobijo/services/rules/code-lists';
import { language } from '@cobijo/ui/i18n/language';
import { injectTexts } from '@cobijo/ui/i18n/texts';
import type { AnyAct } from '@cobijo/ui/kit/act';
import { Checks } from '@cobijo/ui/kit/checks';
import { Choice } from '@cobijo/ui/kit/choice';
import { Field } from '@cobijo/ui/kit/field';
import { hearingTexts } from './hearing-texts';

/** In which language a child was heard, and through whom. */
export interface Talk {
  readonly language: string;
  readonly interviewerLanguages: string[];
  readonly interpreted: 'yes' | 'no' | null;
  readonly kind: string;
  readonly interpreterLanguage: string;
  readonly name: string;
}
export const blankTalk: Talk = { language: '', interviewerLanguages: ['spa'], interpreted: null, kind: '', interpreterLanguage: '', name: '' };

/** The talk as the act wants it. */
export const talkInput = ({ language: spoken, interviewerLanguages, interpreted, kind, interpreterLanguage, name }: Talk) => ({
  language: spoken,
  interviewerLanguages,
  interpreter: interpreted === 'yes' ? { kind, language: interpreterLanguage, name: name || null } : null,
});

const staffLanguages = ['spa', 'eng', 'fra', 'por', 'hat', 'mam', 'quc', 'kek', 'tzh', 'tzo'];

/** Fields about language and interpreter (R28). */
@Component({
  selector: 'cob-talk-fields',
  imports: [Checks, Choice, Field],
  host: { class: 'cb-form' },
  template: `
    <cob-field [label]="t().language" name="language" [act]="act()">
      <select class="cb-input" [value]="talk().language" (change)="set({ language: text($event) })">
        <option value=""></option>
        @for (item of all(); track item.value) {<option [value]="item.value" [selected]="item.value === talk().language">{{ item.label }}</option>}
      </select>
    </cob-field>
    <cob-checks [legend]="t().myLanguages" [hint]="t().myLanguagesHint" name="interviewerLanguages" [act]="act()" [options]="mine()" [value]="talk().interviewerLanguages" (valueChange)="set({ interviewerLanguages: $event })" />
    <cob-choice [legend]="t().interpreter" name="interpreter" [act]="act()" [options]="yesNo()" [value]="talk().interpreted" (valueChange)="set({ interpreted: $event })" />
    @if (talk().interpreted === 'yes') {
      <cob-choice [legend]="t().interpreterKind" name="interpreter.kind" [act]="act()" [options]="kinds()" [value]="talk().kind || null" (valueChange)="set({ kind: $event ?? '' })" />
      <cob-field [label]="t().interpreterLanguage" name="interpreter.language" [act]="act()">
        <select class="cb-input" [value]="talk().interpreterLanguage" (change)="set({ interpreterLanguage: text($event) })">
          <option value=""></option>
          @for (item of all(); track item.value) {<option [value]="item.value" [selected]="item.value === talk().interpreterLanguage">{{ item.label }}</option>}
        </select>
      </cob-field>
      <cob-field [label]="t().interpreterName" [optional]="true" name="interpreter.name" [act]="act()">
        <input class="cb-input" maxlength="120" [value]="talk().name" (input)="set({ name: text($event) })" />
      </cob-field>
    }
  `,
})
export class TalkFields {
  readonly talk = model.required<Talk>();
  readonly act = input<AnyAct | null>(null);
  protected readonly t = injectTexts(hearingTexts);
  private readonly named = (code: string) => ({ value: code, label: languageNameIn(language(), code) });
  protected readonly all = computed(() => languages.map(this.named).sort((one, other) => one.label.localeCompare(other.label)));
  protected readonly mine = computed(() => staffLanguages.map(this.named));
  protected readonly yesNo = computed(() => [{ value: 'no' as const, label: this.t().no }, { value: 'yes' as const, label: this.t().yes }]);
  protected readonly kinds = computed(() => interpreterKinds.map((value) => ({ value: value as string, label: this.t().interpreterNames[value] ?? value })));

  protected set(part: Partial<Talk>): void {
    this.talk.update((talk) => ({ ...talk, ...part }));
  }

  protected text(event: Event): string {
    return event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement ? event.target.value : '';
  }
}
