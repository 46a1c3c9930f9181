import { defineGroundWords } from '@cobijo/ui/refusal/ground-words';
import type { DeterminationGroundCode } from '../rules/grounds';
import { officialGrounds } from './ground-words-official';
import { panelGrounds } from './ground-words-panel';

type Code = DeterminationGroundCode | 'feedback-missing' | 'no-consent-for-scope' | 'child-refused-scope' | 'consent-withdrawn' | 'already-there';

/** What every ground of options, panel, determination and plan says, in both languages. */
export const determinationGrounds = defineGroundWords<Code>({
  ...panelGrounds,
  ...officialGrounds,
  'feedback-missing': {
    es: { title: 'No se le ha dicho cómo contó su opinión', why: 'Tiene derecho a saberlo.', cure: 'Registre en Escucha qué peso tuvo y cuándo se le explicó.' },
    en: { title: 'The child was not told how the view counted', why: 'The child has a right to know.', cure: 'Record under Hearing what weight it had and when it was explained.' },
  },
  'no-consent-for-scope': {
    es: { title: 'No consta consentimiento para compartir con la Procuraduría', cure: 'Pídalo, o señale la excepción de ley y su razón.' },
    en: { title: 'There is no consent to share with the authority', cure: 'Ask for it, or name the exception of law and its reason.' },
  },
  'child-refused-scope': {
    es: { title: 'No quiere que se comparta', why: 'Su negativa cuenta.', cure: 'Hable con ella o él, y con su supervisión.' },
    en: { title: 'The child does not want it shared', why: 'The refusal counts.', cure: 'Talk with the child and your supervisor.' },
  },
  'consent-withdrawn': {
    es: { title: 'Retiró su consentimiento', cure: 'No se comparte; hable con ella o él.' },
    en: { title: 'Consent was withdrawn', cure: 'It is not shared; talk with the child.' },
  },
  'already-there': {
    es: { title: 'Ya existe uno abierto', cure: 'Vuelva a cargar la página y siga con ese.' },
    en: { title: 'There is an open one already', cure: 'Load the page again and go on with that one.' },
  },
});
