import { mayStartAssessment, type StartFacts } from './assessment-start';

const standing = { granted: true, refused: false, withdrawn: false };
const ready = (change: Partial<StartFacts> = {}): StartFacts => ({ fileState: 'assessment', openAssessment: false, standing, exception: null, ...change });

describe('starting an assessment', () => {
  it('permits it on an open file (domain §6.2)', () => expect(mayStartAssessment(ready())).toPermit());

  it.each(['closed', 'transferred', 'merged'])('refuses it on a file that is %s (domain §6.2)', (fileState) =>
    expect(mayStartAssessment(ready({ fileState }))).toRefuseFor('file-not-open'));

  it('refuses a second one while the first is unfinished (domain §6.2)', () =>
    expect(mayStartAssessment(ready({ fileState: 'intake', openAssessment: true }))).toRefuseFor('assessment-open-already'));

  it('R23 refuses it while nobody agreed that data are written (LFPDPPP 8, 9)', () =>
    expect(mayStartAssessment(ready({ standing: null }))).toRefuseFor('no-consent-for-scope'));

  it('R23 yields to an exception of law with its reason, and not without (LFPDPPP 9)', () => {
    expect(mayStartAssessment(ready({ standing: null, exception: { code: 'emergency', reason: 'Dolor en el pecho; va al hospital.' } }))).toPermit();
    expect(mayStartAssessment(ready({ standing: null, exception: { code: 'emergency', reason: ' ' } }))).toRefuseFor('no-consent-for-scope');
  });

  it('R25 refuses it against a no, and after a withdrawal (LGDNNA 71)', () => {
    expect(mayStartAssessment(ready({ standing: { ...standing, granted: false, refused: true } }))).toRefuseFor('child-refused-scope');
    expect(mayStartAssessment(ready({ standing: { ...standing, granted: false, withdrawn: true } }))).toRefuseFor('consent-withdrawn');
  });
});
