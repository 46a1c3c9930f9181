import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import { AmendReferralDocument, type DuplicateQuery, RecordReferralDocument, ReferralPageDocument, RegisteredChildDocument } from '@cobijo/graphql/generated/client/graphql';
import { DuplicatePanel, type Judgement } from '@cobijo/people/web/duplicates/duplicate-panel';
import { dayOf } from '@cobijo/ui/i18n/dates';
import { Now } from '@cobijo/ui/i18n/now';
import { injectTexts } from '@cobijo/ui/i18n/texts';
import { injectAct } from '@cobijo/ui/kit/act';
import { Card } from '@cobijo/ui/kit/card';
import { Field } from '@cobijo/ui/kit/field';
import { Note } from '@cobijo/ui/kit/note';
import { injectOnward } from '@cobijo/ui/kit/onward';
import { Outcome } from '@cobijo/ui/kit/outcome';
import { PageHead } from '@cobijo/ui/kit/page-head';
import { injectPage } from '@cobijo/ui/kit/page';
import { PageState } from '@cobijo/ui/kit/page-state';
import { Priority } from '@cobijo/ui/kit/priority';
import { channels, locationCodes, officeRegions, sources } from '../../rules/intake/code-lists';
import { locationIsRestricted, urgencyOf } from '../../rules/intake/triage';
import { triageGrounds } from '../triage-page/triage-grounds';
import { triageLabels } from '../triage-page/triage-labels';
import { triageTexts } from '../triage-page/triage-texts';
import { CallPersons } from './call-persons';
import { blankCall, blankPerson, callFrom, callInput, type FlagAnswers, flagsFrom, mustBeSafe, personOfRecord, personsFrom, type TypedPerson } from './call-state';
import { EmergencyQuestions } from './emergency-questions';
import { KeepVerdicts } from './keep-verdicts';

type Verdicts = Readonly<Record<number, Readonly<Record<string, Judgement['verdict']>>>>;

/** Takes a call in about three minutes, or corrects one that nobody has settled. */
@Component({
  selector: 'cob-call-page',
  imports: [CallPersons, Card, DuplicatePanel, EmergencyQuestions, Field, FormField, Note, Outcome, PageHead, PageState, Priority],
  providers: [KeepVerdicts],
  templateUrl: './call-page.html',
  styleUrl: './call-page.css',
})
export class CallPage {
  /** The call to correct; without one, a new call. */
  readonly referralId = input<string>();
  /** A child registered before, for whom this call opens the file. */
  readonly registrada = input<string>();

  private readonly goOn = injectOnward();
  private readonly verdicts = inject(KeepVerdicts);
  private readonly now = inject(Now);
  protected readonly t = injectTexts(triageTexts);
  protected readonly labels = injectTexts(triageLabels);
  protected readonly words = triageGrounds;
  protected readonly page = injectPage(ReferralPageDocument, () => {
    const id = this.referralId();
    return id ? { id } : undefined;
  });
  protected readonly registered = injectPage(RegisteredChildDocument, () => {
    const id = this.registrada();
    return id ? { id } : undefined;
  });
  private readonly known = computed(() => this.registered.value()?.child ?? null);
  protected readonly before = computed(() => this.page.value()?.referral ?? null);
  protected readonly recording = injectAct(RecordReferralDocument, (data) => data.recordReferral);
  protected readonly amending = injectAct(AmendReferralDocument, (data) => data.amendReferral);
  protected readonly act = computed(() => (this.referralId() ? this.amending : this.recording));

  protected readonly call = linkedSignal(() => mapped(this.before(), callFrom) ?? blankCall);
  protected readonly fields = form(this.call);
  protected readonly flags = linkedSignal<FlagAnswers>(() => mapped(this.before(), flagsFrom) ?? {});
  protected readonly persons = linkedSignal<readonly TypedPerson[]>(() => mapped(this.before(), personsFrom) ?? mapped(this.known(), (child) => [personOfRecord(child, dayOf(this.now.at()))]) ?? [blankPerson(true)]);
  protected readonly current = signal(0);
  protected readonly judged = linkedSignal<Verdicts>(() => mapped(this.known(), ({ id }) => ({ 0: { [id]: 'same' as const } })) ?? {});

  protected readonly ready = computed(() => !this.referralId() || this.before() !== null);
  protected readonly emergency = computed(() => urgencyOf(this.flags(), asPriority(this.call().priority)).priority === 0);
  protected readonly safe = computed(() => mustBeSafe(this.call()));
  protected readonly restricted = computed(() => {
    const { place, authority } = this.call();
    const location = locationCodes.find((code) => code === place) ?? 'unknown';
    return locationIsRestricted({ location, authorityPresent: authority, flags: this.flags() });
  });
  protected readonly hotel = computed(() => this.call().place === 'hotel');
  protected readonly options = computed(() => ({
    channels: channels.map((value) => ({ value, label: this.labels().channel[value] })),
    sources: sources.map((value) => ({ value, label: this.labels().source[value] })),
    regions: officeRegions.map((value) => ({ value, label: this.labels().region[value] })),
    places: locationCodes.map((value) => ({ value, label: this.labels().location[value] })),
    callBacks: (['yes', 'no', 'not_asked'] as const).map((value) => ({ value, label: this.t().call.callBackWords[value] })),
    priorities: this.t().call.priorityWords.map((label, value) => ({ value: String(value), label })),
  }));
  protected readonly query = computed((): DuplicateQuery | null => {
    const person = this.persons()[this.current()];
    if (!person?.isChild) return null;
    const age = /^\d{1,3}$/.test(person.age) ? Number(person.age) : null;
    return { name: person.name, motherName: person.mother || null, age, nationality: person.country || null, sex: person.sex, numbers: person.document ? [person.document] : [] };
  });

  protected judge({ childId, verdict }: Judgement): void {
    this.judged.update((all) => ({ ...all, [this.current()]: { ...all[this.current()], [childId]: verdict } }));
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    const referral = callInput(this.call(), this.flags(), this.persons());
    const before = this.before();
    const done = before
      ? await this.amending.run({ input: { referralId: before.id, version: before.version, referral } })
      : await this.recording.run({ input: { referral } });
    if (!done) return;
    await this.verdicts.keep(done.referralId, this.judged());
    await this.goOn('/triaje', done.referralId);
  }
}

const mapped = <From, To>(value: From | null, map: (value: From) => To): To | null => (value === null ? null : map(value));
const asPriority = (text: string): 0 | 1 | 2 | 3 => (text === '0' ? 0 : text === '1' ? 1 : text === '3' ? 3 : 2);
