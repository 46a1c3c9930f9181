import type { Teller } from '../teller';
import { operation, tell } from './story-kit';

const supervisors = ['marcos', 'olga', 'dalia', 'rebeca'] as const;
const toCompare = '{ today(scope: "office") { likenesses { id caseFileId } } }';
interface Hoy {
  readonly today: { readonly likenesses: readonly { readonly id: string; readonly caseFileId: string | null }[] };
}

/** The offices compared the names alike of these months by telephone; since yesterday Tapachula has one to compare (R6). */
export async function tellKnownElsewhere(teller: Teller): Promise<void> {
  teller.daysAgo(2, 12);
  for (const login of supervisors) await compareAll(teller, login);
  teller.daysAgo(1, 9);
  await tell(teller, 'miriam', ['recordReferral'], {
    referral: {
      channel: 'phone', sourceType: 'CSO_shelter', sourceName: 'Guardia del albergue', officeRegion: 'north', locationCode: 'CSO_shelter', locationText: 'Tijuana',
      summary: 'Llegó anoche y dice que ya tenía abogada en el sur.', priority: 2, flags: [],
      persons: [{ name: 'Samuel Ovando', age: 17, sex: 'male', nationality: 'NI', language: 'spa', isChild: true, relation: 'self', withAdult: false }],
    },
  });
  teller.today();
}

// Hoy shows a dozen at a time.
async function compareAll(teller: Teller, login: string): Promise<void> {
  const voice = await teller.as(login);
  for (;;) {
    const { today } = (await voice.query(toCompare)) as unknown as Hoy;
    if (today.likenesses.length === 0) return;
    for (const { id, caseFileId } of today.likenesses) await voice.act(operation('answerLikeness'), { likenessId: id, caseFileId, verdict: 'not_same' });
  }
}
