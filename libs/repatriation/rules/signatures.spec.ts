import { petronaWith } from './petrona.fixture';
import { withoutReserved } from './reserved';
import { guardSheet, mayAuthoriseReturn } from './return-safeguards';

const signer = { userId: 'beatriz', discipline: 'legal', roles: ['SUP_L'], affiliations: [] };

describe('the reserved part of the sheet', () => {
  it('tells a person without clearance only that a guard fails, not why (LRPCAP 10)', () => {
    const sheet = withoutReserved(
      guardSheet(petronaWith({ protectionBars: true, ipIntent: 'yes', openChallenges: 1 })),
    );
    expect(sheet.find(({ guard }) => guard === 'G7')).toMatchObject({
      status: 'failed',
      params: {},
      cure: null,
    });
    expect(sheet.find(({ guard }) => guard === 'G7')?.grounds.map(({ code }) => code)).toEqual([
      'reason-reserved',
    ]);
    expect(sheet.find(({ guard }) => guard === 'G9')?.grounds.map(({ code }) => code)).toEqual([
      'challenge-pending',
    ]);
  });
});

describe('a signature', () => {
  it('is taken from a second person of another discipline (R67)', () =>
    expect(
      mayAuthoriseReturn(
        { userId: 'daniela', discipline: 'coordination', roles: ['GOV'], affiliations: [] },
        petronaWith({ signatures: [signer] }),
      ),
    ).toPermit());

  it('is refused to the same person, discipline, an author or the migration authority (R67)', () => {
    const once = petronaWith({ signatures: [signer] });
    expect(mayAuthoriseReturn(signer, once)).toRefuseFor('signers-same-person');
    expect(mayAuthoriseReturn({ ...signer, userId: 'rodrigo', roles: ['GOV'] }, once)).toRefuseFor('signers-same-discipline');
    expect(
      mayAuthoriseReturn({ userId: 'lucia', discipline: 'social_work', roles: ['GOV'], affiliations: [] }, once),
    ).toRefuseFor('signer-is-author');
    expect(
      mayAuthoriseReturn({ userId: 'ines', discipline: 'social_work', roles: ['GOV'], affiliations: ['INM'] }, once),
    ).toRefuseFor('signer-is-author', 'signer-from-immigration-authority');
  });

  it('is one of the legal supervisor and one of the liaison, never two of one side (G21, R67)', () => {
    const once = petronaWith({ signatures: [signer] });
    expect(mayAuthoriseReturn({ userId: 'aida', discipline: 'psychology', roles: ['SUP_L'], affiliations: [] }, once)).toRefuseFor('signers-of-one-side');
  });
});
