import { petronaWith } from './petrona.fixture';
import { withoutReserved } from './reserved';
import { guardSheet, mayAuthoriseReturn } from './return-safeguards';

const signer = { userId: 'beatriz', discipline: 'legal', affiliations: [] };

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
        { userId: 'daniela', discipline: 'coordination', affiliations: [] },
        petronaWith({ signatures: [signer] }),
      ),
    ).toPermit());

  it('is refused to the same person, discipline, an author or the migration authority (R67)', () => {
    const once = petronaWith({ signatures: [signer] });
    expect(mayAuthoriseReturn(signer, once)).toRefuseFor('signers-same-person');
    expect(mayAuthoriseReturn({ ...signer, userId: 'rodrigo' }, once)).toRefuseFor('signers-same-discipline');
    expect(
      mayAuthoriseReturn({ userId: 'lucia', discipline: 'social_work', affiliations: [] }, once),
    ).toRefuseFor('signer-is-author');
    expect(
      mayAuthoriseReturn({ userId: 'ines', discipline: 'social_work', affiliations: ['INM'] }, once),
    ).toRefuseFor('signer-is-author', 'signer-from-immigration-authority');
  });
});
