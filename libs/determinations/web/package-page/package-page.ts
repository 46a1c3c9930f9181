import { Component, computed, DOCUMENT, inject, input } from '@angular/core';
import { AuthorityPackageDocument } from '@cobijo/graphql/generated/client/graphql';
import { consentLabels } from '@cobijo/cases/web/consent-labels';
import { codeLabels as peopleLabels } from '@cobijo/people/web/code-labels';
import { languageName } from '@cobijo/people/web/names-of-codes';
import { placementLabels } from '@cobijo/placement/web/labels';
import { formatDate, formatDateTime, formatList } from '@cobijo/ui/i18n/dates';
import { labelOf } from '@cobijo/ui/i18n/options';
import { countryName } from '@cobijo/ui/i18n/regions';
import { injectTexts } from '@cobijo/ui/i18n/texts';
import { Card } from '@cobijo/ui/kit/card';
import { Note } from '@cobijo/ui/kit/note';
import { injectPage } from '@cobijo/ui/kit/page';
import { PageHead } from '@cobijo/ui/kit/page-head';
import { PageState } from '@cobijo/ui/kit/page-state';
import { backgroundPlaces, viewPlaces } from '../../rules/report/report-places';
import { codeLabels } from '../code-labels';
import { noteId } from '../report-page/note-marks';
import { ReportLines } from '../report-page/report-lines';
import { optionSections, sectionsOf } from '../report-page/report-sections';
import { reportTexts } from '../report-page/report-texts';
import { lineOf, noteWords } from '../report-page/report-words';
import { packageTexts } from './package-texts';

/** The package for the competent authority: what would leave, word for word, and afterwards what left, with its receipt. */
@Component({
  selector: 'cob-package-page',
  imports: [Card, Note, PageHead, PageState, ReportLines],
  templateUrl: './package-page.html',
})
export class PackagePage {
  readonly caseFileId = input.required<string>();
  private readonly document = inject(DOCUMENT);
  protected readonly t = injectTexts(packageTexts);
  protected readonly r = injectTexts(reportTexts);
  private readonly labels = injectTexts(codeLabels);
  private readonly people = injectTexts(peopleLabels);
  private readonly consents = injectTexts(consentLabels);
  private readonly care = injectTexts(placementLabels);
  protected readonly page = injectPage(AuthorityPackageDocument, () => ({ caseFileId: this.caseFileId() }));
  protected readonly found = computed(() => this.page.value()?.authorityPackage ?? null);
  protected readonly receipt = computed(() => {
    const one = this.found();
    return one?.sent ? { heading: this.t().sentTo(one.recipient ?? '', formatDateTime(one.receivedAt)), text: this.t().receipt(one.receipt ?? '', labelOf(this.t().bases, one.legalBasis), one.by ?? '') } : null;
  });
  protected readonly carried = computed(() => (this.found()?.whitelist ?? []).map((field) => labelOf(this.t().fields, field)));
  protected readonly facts = computed(() => {
    const one = this.found();
    const t = this.t();
    if (!one) return [];
    const { identity, location } = one;
    const place = location ? [labelOf(this.care().kinds, location.kind), location.facility ?? (location.state ? t.reserved : ''), location.municipality ?? '', location.state ?? ''] : [];
    const standing = one.representatives.filter(({ status }) => status === 'active').map(({ kind }) => labelOf(this.consents().representation, kind));
    const lines: readonly (readonly [string, string])[] = [
      [t.names, identity.names ?? ''], [t.code, identity.childCode ?? ''], [t.caseNo, identity.caseNo ?? ''], [t.birth, formatDate(identity.birthDate)],
      [t.nationality, (identity.nationalities ?? []).map((code) => countryName(code)).join(', ')], [t.languages, formatList((identity.languages ?? []).map((code) => languageName(code)))],
      [t.accompaniment, labelOf(this.people().mx, one.accompaniment)], [t.where, place.filter(Boolean).join(', ')], [t.represented, standing.length > 0 ? formatList(standing) : t.noRepresentative],
      [t.counsel, one.counsel.map(({ name, email }) => [name, email].filter(Boolean).join(', ')).join('; ')],
    ];
    return lines.filter(([, value]) => value !== '').map(([name, value]) => ({ name, value }));
  });
  protected readonly persons = computed(() => (this.found()?.persons ?? []).map(({ mark, relation, name, verified }) => [`${mark}: ${name ?? ''}`, labelOf(this.people().relationship, relation), verified ? this.r().verified : this.r().unverified].join(', ')));
  protected readonly background = computed(() => sectionsOf(this.found()?.statements ?? [], backgroundPlaces));
  protected readonly views = computed(() => sectionsOf(this.found()?.statements ?? [], viewPlaces));
  protected readonly options = computed(() => optionSections(this.found()?.options ?? [], this.found()?.statements ?? []));
  protected readonly recommendation = computed(() => (this.found()?.statements ?? []).filter(({ place }) => place === 'recommendation').map(lineOf));
  protected readonly decided = computed(() => {
    const decision = this.found()?.decision;
    if (!decision) return [];
    const t = this.t();
    const lines: readonly (readonly [string, string])[] = [
      [t.decision, [labelOf(this.labels().options, decision.outcome), countryName(decision.destinationCountry), labelOf(this.labels().decisions, decision.decision)].filter(Boolean).join(' · ')],
      ...(decision.reasons ?? []).map(({ heading, text }): readonly [string, string] => [labelOf(this.labels().headings, heading), text ?? '']),
      [t.conditions, decision.conditions ?? ''], [t.followUp, decision.followUp ?? ''], [t.review, formatDate(decision.reviewOn)],
    ];
    return lines.filter(([, value]) => value !== '').map(([name, value]) => ({ name, value }));
  });
  protected readonly notes = computed(() => (this.found()?.notes ?? []).map((note) => ({ number: note.number, id: noteId(this.found()?.id ?? '', note.number), words: noteWords(note) })));

  protected print(): void {
    this.document.defaultView?.print();
  }
}
