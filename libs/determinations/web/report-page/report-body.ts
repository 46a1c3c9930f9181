import { Component, computed, input } from '@angular/core';
import type { ReportBodyFragment } from '@cobijo/graphql/generated/client/graphql';
import { consentLabels } from '@cobijo/cases/web/consent-labels';
import { codeLabels as peopleLabels } from '@cobijo/people/web/code-labels';
import { languageName } from '@cobijo/people/web/names-of-codes';
import { formatList } from '@cobijo/ui/i18n/dates';
import { labelOf } from '@cobijo/ui/i18n/options';
import { countryName } from '@cobijo/ui/i18n/regions';
import { injectTexts } from '@cobijo/ui/i18n/texts';
import { backgroundPlaces, viewPlaces } from '../../rules/report/report-places';
import { codeLabels } from '../code-labels';
import { noteId, NoteMarks } from './note-marks';
import { ReportLines } from './report-lines';
import { optionSections, sectionsOf } from './report-sections';
import { reportTexts } from './report-texts';
import { lineOf, noteWords } from './report-words';

/** The report as it is read: section by section, statement by statement, each with its footnotes (domain §3.6). */
@Component({
  selector: 'cob-report-body',
  imports: [NoteMarks, ReportLines],
  templateUrl: './report-body.html',
})
export class ReportBody {
  readonly report = input.required<ReportBodyFragment>();
  protected readonly t = injectTexts(reportTexts);
  private readonly labels = injectTexts(codeLabels);
  private readonly people = injectTexts(peopleLabels);
  private readonly consents = injectTexts(consentLabels);

  protected readonly facts = computed(() => {
    const one = this.report();
    const t = this.t();
    const names = t.facts;
    const standing = (one.representatives ?? []).filter(({ status }) => status === 'active').map(({ kind }) => labelOf(this.consents().representation, kind));
    const lines: readonly (readonly [string, string])[] = [
      [names.child, one.childCode ?? ''],
      [names.data, [one.age === null || one.age === undefined ? '' : t.age(one.age), (one.nationalities ?? []).map((code) => countryName(code)).join(', ')].filter(Boolean).join(' · ')],
      [names.languages, formatList((one.languages ?? []).map((code) => languageName(code)))],
      [names.accompaniment, labelOf(this.people().mx, one.accompaniment)],
      [names.siblings, (one.siblings ?? []).join(', ')],
      [names.priority, String(one.priority ?? '')],
      [names.reason, [one.kind ?? '', formatList((one.triggers ?? []).map((code) => labelOf(this.labels().triggers, code)))].filter(Boolean).join(': ')],
      [names.track, labelOf({ ordinary: t.ordinary, simplified_urgent: t.simplified_urgent }, one.track)],
      [names.represented, standing.length > 0 ? formatList(standing) : t.noRepresentative],
      [names.author, one.author ?? ''],
      [names.cleared, one.clearedBy ?? ''],
    ];
    return lines.filter(([, value]) => value !== '').map(([name, value]) => ({ name, value }));
  });
  protected readonly persons = computed(() =>
    (this.report().persons ?? []).map(({ mark, relation, verified }) => `${mark}: ${labelOf(this.people().relationship, relation)}, ${verified ? this.t().verified : this.t().unverified}`),
  );
  protected readonly background = computed(() => sectionsOf(this.report().statements, backgroundPlaces));
  protected readonly views = computed(() => sectionsOf(this.report().statements, viewPlaces));
  protected readonly options = computed(() => optionSections(this.report().options, this.report().statements));
  protected readonly recommendation = computed(() => this.report().statements.filter(({ place, text, withheld }) => place === 'recommendation' && (text || withheld)).map(lineOf));
  protected readonly notes = computed(() => this.report().notes.map((note) => ({ number: note.number, id: noteId(this.report().id, note.number), words: noteWords(note) })));
}
