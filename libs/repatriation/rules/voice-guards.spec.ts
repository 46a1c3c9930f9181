import { attested, petrona, petronaWith, stated } from './petrona.fixture';
import { mayDepart } from './return-safeguards';

const daysAgo = (count: number): Date => new Date(petrona.now.getTime() - count * 86_400_000);
const windowOpen = { challengeWindowEnds: '2026-12-04' };
const waivedOn = (at: Date) => ({ waiver: { at, byChild: true, byRepresentative: true, counselAdvised: true } });

describe('what the child said, and when', () => {
  it('G6 refuses a hearing from before the return was asked for: it was about something else (LGDNNA 71)', () =>
    expect(
      mayDepart(petronaWith({ hearing: petrona.hearing && { ...petrona.hearing, at: daysAgo(29) } })),
    ).toRefuseFor('heard-before-request'));

  it('G6 takes a hearing in the very minute of the request: a hearing is told by the minute (LGDNNA 71)', () => {
    const requestedAt = new Date(Math.floor(daysAgo(3).getTime() / 60_000) * 60_000 + 40_000);
    const heardAt = (seconds: number) => petronaWith({ requestedAt, hearing: petrona.hearing && { ...petrona.hearing, at: new Date(requestedAt.getTime() - seconds * 1000) } });
    expect(mayDepart(heardAt(40))).toPermit();
    expect(mayDepart(heardAt(41))).toRefuseFor('heard-before-request');
  });

  it('G7 refuses a no that was said before anybody explained asylum to her alone (LM 112-V)', () => {
    expect(mayDepart(petronaWith({ ipIntentAt: daysAgo(41) }))).toRefuseFor('protection-intent-uninformed');
    expect(mayDepart(petronaWith({ ipIntentAt: null }))).toRefuseFor('protection-intent-uninformed');
  });

  it('G9 refuses a waiver from before the resolution was served: nobody knew what was given up (LGDNNA 92-X)', () => {
    expect(mayDepart(petronaWith({ ...windowOpen, ...waivedOn(daysAgo(26)) }))).toRefuseFor('challenge-window-open');
    expect(mayDepart(petronaWith({ ...windowOpen, ...waivedOn(daysAgo(24)) }))).toPermit();
  });

  it('G11 takes her informed refusal to stay, with counsel, and nothing else (LM 113)', () => {
    const refusal = stated('G11', attested('G11', { items: ['informed_refusal_with_counsel'] }));
    expect(mayDepart(petronaWith({ proceedingsRequiringStay: 1, ...refusal }))).toPermit();
    expect(mayDepart(petronaWith({ proceedingsRequiringStay: 1 }))).toRefuseFor('proceeding-requires-stay');
  });
});
