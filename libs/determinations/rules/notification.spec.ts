import { mayNotifyChild, type NotificationFacts } from './notification';

const at = new Date('2026-11-20T16:00:00Z');
const facts = (changes: Partial<NotificationFacts> = {}): NotificationFacts => ({
  state: 'official', language: 'mam', childLanguages: ['mam'], hearing: { weightGiven: 'substantial', feedbackGivenAt: at }, ...changes,
});

describe('telling the child of the determination', () => {
  it('permits it in her own language, with how her view counted', () => expect(mayNotifyChild(facts())).toPermit());
  it('R30 refuses before she knows how her view counted (LGDNNA 74)', () => expect(mayNotifyChild(facts({ hearing: { weightGiven: 'some', feedbackGivenAt: null } }))).toRefuseFor('feedback-missing'));
  it('R30 refuses where nobody heard her (LGDNNA 74)', () => expect(mayNotifyChild(facts({ hearing: null }))).toRefuseFor('notified-without-hearing'));
  it('R30 refuses a language that is not hers (LGDNNA 92-I)', () => expect(mayNotifyChild(facts({ language: 'spa' }))).toRefuseFor('notified-in-foreign-language'));
  it('notifies nothing that was replaced', () => expect(mayNotifyChild(facts({ state: 'superseded' }))).toRefuseFor('nothing-to-notify'));
});
