import type { ReportBodyFragment } from '@cobijo/graphql/generated/client/graphql';
import { labelOf } from '@cobijo/ui/i18n/options';
import { language } from '@cobijo/ui/i18n/language';
import { countryName } from '@cobijo/ui/i18n/regions';
import type { backgroundPlaces, viewPlaces } from '../../rules/report/report-places';
import { codeLabels } from '../code-labels';
import { reportTexts } from './report-texts';
import { type Line, lineOf } from './report-words';

type Statements = ReportBodyFragment['statements'];
type Place = (typeof backgroundPlaces)[number] | (typeof viewPlaces)[number];

/** The statements of some places under their headings; a place about which nothing is said is left out. */
export const sectionsOf = (statements: Statements, places: readonly Place[]): readonly { readonly place: Place; readonly name: string; readonly lines: readonly Line[] }[] =>
  places
    .map((place) => ({ place, name: reportTexts[language()].places[place], lines: statements.filter((one) => one.place === place).map(lineOf).filter(({ text }) => text !== '') }))
    .filter(({ lines }) => lines.length > 0);

/** The options with what is said of each. */
export const optionSections = (options: ReportBodyFragment['options'], statements: Statements) =>
  options.map((option) => ({
    ...option,
    name: labelOf(codeLabels[language()].options, option.code),
    where: countryName(option.destinationCountry),
    lines: statements.filter(({ optionId }) => optionId === option.id).map(lineOf),
  }));
