import { defineGroundWords } from '@cobijo/ui/refusal/ground-words';
import { codeLabels } from './code-labels';
import type { IntlSeparation, MxAccompaniment } from '../rules/code-lists';

const mx = (language: 'es' | 'en', code: string | undefined): string => codeLabels[language].mx[(code ?? 'undetermined') as MxAccompaniment] ?? '';
const intl = (language: 'es' | 'en', code: string | undefined): string => codeLabels[language].intl[(code ?? 'undetermined') as IntlSeparation] ?? '';

/** The words of the grounds of this context. */
export const peopleGrounds = defineGroundWords({
  'possible-duplicate': {
    es: {
      title: (p) => (p['count'] === '1' ? 'Hay un registro muy parecido' : `Hay ${p['count'] ?? ''} registros muy parecidos`),
      why: 'Con dos expedientes, cada equipo sabría solo la mitad de su historia.',
      cure: 'Compare primero. Si es otra persona, escriba en qué se distinguen.',
    },
    en: {
      title: (p) => (p['count'] === '1' ? 'There is a record much alike' : `There are ${p['count'] ?? ''} records much alike`),
      why: 'With two files, each team would know only half of the story.',
      cure: 'Compare first. If it is somebody else, write how they differ.',
    },
  },
  'address-without-reader': {
    es: { title: 'Nadie podría leer el domicilio', cure: 'Marque al menos a una persona del equipo o de su supervisión.' },
    en: { title: 'Nobody could read the address', cure: 'Mark at least one person of the team or its supervision.' },
  },
  'address-reader-not-entitled': {
    es: {
      title: (p) => (p['readers'] === '1' ? 'Una de esas personas no puede leer domicilios de este expediente' : `${p['readers'] ?? ''} de esas personas no pueden leer domicilios de este expediente`),
      why: 'Dónde vive una familia puede costarle la vida.',
      cure: 'Elija solo a su equipo y a su supervisión.',
    },
    en: {
      title: (p) => (p['readers'] === '1' ? 'One of these people may not read addresses of this file' : `${p['readers'] ?? ''} of these people may not read addresses of this file`),
      why: 'Where a family lives can cost its life.',
      cure: 'Choose only the team and its supervisors.',
    },
  },
  'mx-classification-differs': {
    es: {
      title: (p) => `Según los vínculos anotados sería: ${mx('es', p['computed'])}`,
      why: 'De esta clasificación depende quién la representa y qué autoridad debe actuar.',
      cure: 'Corrija los vínculos o explique por qué la ley pide otra clasificación.',
    },
    en: {
      title: (p) => `By the relationships recorded it would be: ${mx('en', p['computed'])}`,
      why: 'Who represents the child and which authority must act depend on it.',
      cure: 'Correct the relationships, or explain why the law asks for another classification.',
    },
  },
  'intl-classification-differs': {
    es: { title: (p) => `Para la Convención sería: ${intl('es', p['computed'])}`, cure: 'Corrija los vínculos o explique por qué.' },
    en: { title: (p) => `For the Convention it would be: ${intl('en', p['computed'])}`, cure: 'Correct the relationships, or explain why.' },
  },
});
