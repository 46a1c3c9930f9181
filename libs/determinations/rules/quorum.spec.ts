import { mayDecideWith, type QuorumMember, quorumOf } from './quorum';

const member = (discipline: string, changes: Partial<QuorumMember> = {}): QuorumMember => ({ discipline, specialist: false, voting: true, present: true, ...changes });
const panel = [member('legal'), member('psychology'), member('social_work', { specialist: true })];

describe('the quorum', () => {
  it('stands with three people, two disciplines and a specialist', () => expect(mayDecideWith(panel, 'ordinary')).toPermit());
  it('R47 fails for a panel of three lawyers (policy: quorum)', () =>
    expect(mayDecideWith([member('legal'), member('legal'), member('legal', { specialist: true })], 'ordinary')).toRefuseFor('too-few-disciplines'));
  it('R47 is lost when a member is recused (policy: quorum)', () =>
    expect(mayDecideWith([panel[0] ?? member('legal'), member('psychology', { present: false }), member('social_work', { specialist: true })], 'ordinary')).toRefuseFor('too-few-voters'));
  it('R47 needs a child-protection specialist (policy: quorum)', () =>
    expect(mayDecideWith([member('legal'), member('psychology'), member('medicine')], 'ordinary')).toRefuseFor('no-child-specialist'));
  it('counts nobody without a vote', () => expect(quorumOf([...panel, member('medicine', { voting: false })])).toEqual({ people: 3, disciplines: 3, specialists: 1 }));
  it('R47 asks two reviewers on the urgent track (policy: simplified track)', () => {
    expect(mayDecideWith([member('legal'), member('legal')], 'simplified_urgent')).toPermit();
    expect(mayDecideWith([member('legal')], 'simplified_urgent')).toRefuseFor('too-few-reviewers');
  });
});
