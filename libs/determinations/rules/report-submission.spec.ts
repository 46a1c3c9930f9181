import type { Finding } from './factors';
import { mayClearReport, mayReturnReport, maySubmitReport, type ReportedOption, type ReportFacts } from './report-submission';

const finding = (factor: string, effect = 'supports', sources: readonly string[] = ['escucha']): Finding => ({ factor, effect, weight: 'important', text: 'La abuela la crio', sources });
const known = ['V1', 'S1', 'S6', 'F5', 'D4'].map((factor) => finding(factor));
const option = (changes: Partial<ReportedOption> = {}): ReportedOption => ({
  id: 'A', code: 'return_extended', excluded: false, exclusionReason: null, childView: '«Quiero ir con mi abuela»', splitsSiblings: false, siblingsReason: null, findings: known, carer: null, ...changes,
});
const report = (changes: Partial<ReportFacts> = {}): ReportFacts => ({
  state: 'report_draft', options: [option(), option({ id: 'B', code: 'foster_MX' })], recommendedOptionId: 'A', reasoning: 'Es lo que pide y es seguro', hearingId: 'escucha',
  siblingsToKeepTogether: 0, represented: true, assisted: true, noRepresentativeReason: null, urgency: { track: 'ordinary', criterion: null, siblingsDetermined: 0 }, ...changes,
});
const withFirst = (changes: Partial<ReportedOption>): ReportFacts => report({ options: [option(changes), option({ id: 'B', code: 'foster_MX' })] });

describe('handing in a report', () => {
  it('permits one that compares, weighs and cites', () => expect(maySubmitReport(report())).toPermit());
  it('refuses one that is already with the panel', () => expect(maySubmitReport(report({ state: 'scheduled' }))).toRefuseFor('report-not-open'));
  it('R49 compares at least two options (GC14 reasoning)', () =>
    expect(maySubmitReport(report({ options: [option(), option({ id: 'B', excluded: true, exclusionReason: 'No hay familia' })] }))).toRefuseFor('too-few-options'));
  it('R49 names and reasons a recommendation (GC14 reasoning; LGDNNA 92-IX)', () =>
    expect(maySubmitReport(report({ recommendedOptionId: null, reasoning: ' ' }))).toRefuseFor('no-option-recommended', 'recommendation-without-reasoning'));
  it('R49 rests on the child being heard (LGDNNA 71, 74)', () => expect(maySubmitReport(report({ hearingId: null }))).toRefuseFor('report-without-hearing'));
  it('R49 looks at every heading, with sources and the child\'s view (GC14 elements, facts; LGDNNA 71)', () =>
    expect(maySubmitReport(withFirst({ childView: '', findings: [...known.slice(0, 4), finding('S2', 'against', [])] }))).toRefuseFor('headings-not-analysed', 'finding-without-source', 'no-view-on-option'));
  it('R49 gives a reason for each option left out (LGDNNA 92-IX)', () =>
    expect(maySubmitReport(report({ options: [...report().options, option({ id: 'C', excluded: true })] }))).toRefuseFor('exclusion-without-reason'));
  it('R51 keeps back a return whose safety nobody knows (LGDNNA 97)', () => {
    const findings = [...known.filter(({ factor }) => factor !== 'S1'), finding('S1', 'unknown', [])];
    expect(maySubmitReport(withFirst({ findings }))).toRefuseFor('blocking-factor-unknown');
    expect(maySubmitReport(withFirst({ code: 'stay_current', findings }))).toPermit();
  });
  it('wants a representative and a lawyer, or why there is none (LGDNNA 92-VII, 106)', () => {
    expect(maySubmitReport(report({ represented: false }))).toRefuseFor('report-without-representative');
    expect(maySubmitReport(report({ assisted: false }))).toRefuseFor('report-without-lawyer');
    expect(maySubmitReport(report({ represented: false, assisted: false }))).toRefuseFor('report-without-representative', 'report-without-lawyer');
    expect(maySubmitReport(report({ represented: false, noRepresentativeReason: 'Pedido a la Procuraduría' }))).toPermit();
  });
  it('R57 splits siblings only with a ground of its own (LGDNNA 22, 27-IV)', () => {
    expect(maySubmitReport({ ...withFirst({ splitsSiblings: true }), siblingsToKeepTogether: 1 })).toRefuseFor('siblings-split-without-ground');
    expect(maySubmitReport({ ...withFirst({ splitsSiblings: true, siblingsReason: 'Su hermano la agredió' }), siblingsToKeepTogether: 1 })).toPermit();
  });
});

describe('clearing a report', () => {
  const facts = { state: 'report_submitted', authorIds: ['lucia'], clearer: 'marcos' };
  it('permits another person', () => expect(mayClearReport(facts)).toPermit());
  it('R44 refuses whoever wrote in it (separation of duties)', () => expect(mayClearReport({ ...facts, clearer: 'lucia' })).toRefuseFor('clearer-wrote-report'));
  it('refuses before it was handed in', () => expect(mayClearReport({ ...facts, state: 'report_draft' })).toRefuseFor('report-not-submitted'));
  it('sends back only what was handed in', () => {
    expect(mayReturnReport({ state: 'report_submitted' })).toPermit();
    expect(mayReturnReport({ state: 'decided' })).toRefuseFor('report-not-returnable');
  });
});
