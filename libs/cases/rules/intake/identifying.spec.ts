import { mayIdentifyChild } from './identifying';

const found = { consultation: true, ended: false, supervisor: true, emergency: false, leadSocialWorker: true, childHasActiveFile: false, muchAlike: 0 };

describe('R5 a child identified after the consultation was opened', () => {
  it('R5 V8 opens her file beside that of her parent, and only there', () => {
    expect(mayIdentifyChild(found)).toPermit();
    expect(mayIdentifyChild({ ...found, consultation: false })).toRefuseFor('file-has-its-child');
    expect(mayIdentifyChild({ ...found, ended: true })).toRefuseFor('consultation-has-ended');
  });

  it('R4 is accepted as any other: by a supervisor, or by anybody in an emergency, with a lead', () => {
    expect(mayIdentifyChild({ ...found, supervisor: false })).toRefuseFor('acceptance-needs-supervisor');
    expect(mayIdentifyChild({ ...found, supervisor: false, emergency: true })).toPermit();
    expect(mayIdentifyChild({ ...found, leadSocialWorker: false })).toRefuseFor('lead-social-worker-missing');
  });

  it('R6 opens no second file, and looks at records much alike first', () => {
    expect(mayIdentifyChild({ ...found, childHasActiveFile: true })).toRefuseFor('child-has-active-file');
    expect(mayIdentifyChild({ ...found, muchAlike: 1 })).toRefuseFor('duplicates-not-settled');
    expect(mayIdentifyChild({ ...found, muchAlike: 1 }, { 'duplicates-not-settled': 'Es otro Kevin' })).toPermit();
  });
});
