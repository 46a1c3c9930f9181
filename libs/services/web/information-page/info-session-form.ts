import { Component, computed, input, output, signal } from '@angular/core';
import { RecordInfoSessionDocument } from '@cobijo/graphql/generated/client/graphql';
import { languages } from '@cobijo/people/rules/code-lists';
import { languageNameIn } from '@cobijo/people/rules/language-names';
import { language } from '@cobijo/ui/i18n/language';
import { injectTexts } from '@cobijo/ui/i18n/texts';
import { injectAct } from '@cobijo/ui/kit/act';
import { Card } from '@cobijo/ui/kit/card';
import { Checks } from '@cobijo/ui/kit/checks';
import { Choice } from '@cobijo/ui/kit/choice';
import { Field } from '@cobijo/ui/kit/field';
import { Moment } from '@cobijo/ui/kit/moment';
import { Outcome } from '@cobijo/ui/kit/outcome';
import {
  comprehensions, infoMaterials, infoModes, infoTopics, interpreterKinds,
  type Comprehension, type InfoMaterial, type InfoMode, type InfoTopic, type InterpreterKind,
} from '../../rules/code-lists';
import { serviceGrounds } from '../ground-words';
import { servicesTexts } from '../texts';

const staffLanguages = ['spa', 'eng', 'fra', 'por', 'hat', 'mam', 'quc', 'kek', 'tzh', 'tzo'];
const options = <T extends string>(names: Readonly<Record<T, string>>, codes: readonly T[]) => codes.map((value) => ({ value, label: names[value] }));

/** Puts an individual information session on file (R28: interpreter). */
@Component({
  selector: 'cob-info-session-form',
  imports: [Card, Checks, Choice, Field, Moment, Outcome],
  templateUrl: './info-session-form.html',
})
export class InfoSessionForm {
  readonly caseFileId = input.required<string>();
  readonly saved = output();

  protected readonly t = injectTexts(servicesTexts);
  protected readonly words = serviceGrounds;
  protected readonly record = injectAct(RecordInfoSessionDocument, (data) => data.recordInfoSession);
  protected readonly at = signal('');
  protected readonly place = signal('');
  protected readonly mode = signal<InfoMode | null>(null);
  protected readonly spoken = signal('');
  protected readonly mine = signal<string[]>(['spa']);
  protected readonly interpreted = signal<'yes' | 'no' | null>(null);
  protected readonly interpreterKind = signal<InterpreterKind | null>(null);
  protected readonly interpreterLanguage = signal('');
  protected readonly interpreterName = signal('');
  protected readonly materials = signal<InfoMaterial[]>([]);
  protected readonly topics = signal<InfoTopic[]>([]);
  protected readonly comprehension = signal<Comprehension | null>(null);
  protected readonly questions = signal('');
  protected readonly forLawyer = signal(false);
  protected readonly minutes = signal('');

  protected readonly modes = computed(() => options(this.t().modeNames, infoModes));
  protected readonly kinds = computed(() => options(this.t().interpreterNames, interpreterKinds));
  protected readonly materialOptions = computed(() => options(this.t().materialNames, infoMaterials));
  protected readonly topicOptions = computed(() => options(this.t().topicNames, infoTopics));
  protected readonly comprehensionOptions = computed(() => options(this.t().comprehensionNames, comprehensions));
  private readonly named = (code: string) => ({ value: code, label: languageNameIn(language(), code) });
  protected readonly all = computed(() => languages.map(this.named).sort((one, other) => one.label.localeCompare(other.label)));
  protected readonly staff = computed(() => staffLanguages.map(this.named));
  protected readonly yesNo = computed(() => [
    { value: 'no' as const, label: this.t().interpreterNo },
    { value: 'yes' as const, label: this.t().interpreterYes },
  ]);

  protected text(event: Event): string {
    const { target } = event;
    return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement ? target.value : '';
  }

  protected checked(event: Event): boolean {
    return event.target instanceof HTMLInputElement && event.target.checked;
  }

  protected async save(): Promise<void> {
    const minutes = Number.parseInt(this.minutes(), 10);
    const interpreter = { kind: this.interpreterKind() ?? '', language: this.interpreterLanguage(), name: this.interpreterName() || null };
    const done = await this.record.run({
      input: {
        caseFileId: this.caseFileId(), at: this.at(), place: this.place(), mode: this.mode() ?? '', language: this.spoken(), interviewerLanguages: this.mine(),
        interpreter: this.interpreted() === 'yes' ? interpreter : null, materials: this.materials(), topics: this.topics(),
        comprehension: this.comprehension() ?? '', childQuestions: this.questions() || null, questionsForLawyer: this.forLawyer(),
        minutes: Number.isNaN(minutes) ? null : minutes,
      },
    });
    if (done) this.saved.emit();
  }
}
