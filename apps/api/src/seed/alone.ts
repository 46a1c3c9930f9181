import { Chance } from './chance';
import { progress } from './progress';
import { openFile } from './stories/story-kit';
import type { Teller } from './teller';

const south = { taker: 'noe', supervisor: 'marcos', officeRegion: 'south', locationText: 'Tapachula' } as const;
const north = { taker: 'miriam', supervisor: 'olga', officeRegion: 'north', locationText: 'Tijuana' } as const;

// Few children travel alone, and most of those who do are met in Chiapas (domain 0.2-15).
const travellers = [
  { ...south, lead: 'tomas', days: 34, name: 'Mateo Ajanel Tzoc', age: 16, sex: 'male', nationality: 'GT', language: 'mam' },
  { ...south, lead: 'nallely', days: 21, name: 'Keyli Orellana Núñez', age: 15, sex: 'female', nationality: 'HN', language: 'spa' },
  { ...south, lead: 'ramon', days: 12, name: 'Nelson Chicas', age: 17, sex: 'male', nationality: 'SV', language: 'spa' },
  { ...south, lead: 'tomas', days: 5, name: 'Oriana Uzcátegui', age: 14, sex: 'female', nationality: 'VE', language: 'spa' },
  { ...north, lead: 'jorge', days: 9, name: 'Jordy Quishpe Vera', age: 17, sex: 'male', nationality: 'EC', language: 'spa' },
] as const;

/** Adolescents who came without anybody. */
export async function tellAlone(teller: Teller): Promise<void> {
  const chance = new Chance(20_260_113);
  for (const { taker, supervisor, lead, days, officeRegion, locationText, ...person } of travellers) {
    teller.daysAgo(days, 11);
    const file = await openFile(teller, {
      taker, supervisor, lead, categories: ['EL1'],
      call: {
        channel: 'phone', sourceType: 'CSO_shelter', sourceName: 'Guardia del albergue', officeRegion, locationCode: 'CSO_shelter', locationText, summary: 'Llegó sin nadie de su familia y pide saber qué sigue.', priority: 1,
        persons: [{ ...person, isChild: true, relation: 'self', withAdult: false }],
      },
    });
    await progress(teller, chance, { file, lead, supervisor, language: person.language, ageInDays: days });
  }
  teller.today();
}
