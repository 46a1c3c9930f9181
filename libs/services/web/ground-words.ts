import { languageNameIn } from '@cobijo/people/rules/language-names';
import { defineGroundWords, type Params } from '@cobijo/ui/refusal/ground-words';
import type { ServiceGroundCode } from '../rules/grounds';

const named = ({ languages = '' }: Params, spoken: string): string => languages.split(', ').map((code) => languageNameIn(spoken, code)).join(', ');

/** What the grounds of this context say. */
export const serviceGrounds = defineGroundWords<ServiceGroundCode>({
  'interpreter-needed': {
    es: {
      title: (params) => `Falta intérprete: ella o él habla ${named(params, 'es')}`,
      why: 'Sin una lengua en común no se sabe qué entendió ni qué quiso decir.',
      cure: 'Pida intérprete y repita la conversación; puede ser a distancia.',
      who: 'Coordinación tiene el directorio de intérpretes.',
    },
    en: {
      title: (params) => `An interpreter is needed: the child speaks ${named(params, 'en')}`,
      why: 'Without a shared language nobody knows what the child understood or meant.',
      cure: 'Ask for an interpreter and hold the talk again; it can be remote.',
      who: 'Coordination keeps the list of interpreters.',
    },
  },
  'interpreter-not-independent': {
    es: {
      title: 'Esta persona no puede interpretar',
      why: 'Familiares, personas con quienes viajó, y personal migratorio o consular no interpretan: ella o él no hablaría con libertad.',
      cure: 'Pida un intérprete independiente y repita la conversación.',
    },
    en: {
      title: 'This person may not interpret',
      why: 'Relatives, travel companions, migration and consular staff do not interpret: the child could not speak freely.',
      cure: 'Ask for an independent interpreter and hold the talk again.',
    },
  },
  'interpreter-in-another-language': {
    es: {
      title: (params) => `El intérprete no habla su lengua: ${named(params, 'es')}`,
      cure: 'Corrija la lengua si se anotó mal, o pida otro intérprete.',
    },
    en: {
      title: (params) => `The interpreter does not speak the child’s language: ${named(params, 'en')}`,
      cure: 'Correct the language if it was noted wrongly, or ask for another interpreter.',
    },
  },
  'child-not-informed-first': {
    es: {
      title: 'Antes hay que explicarle, a solas, sus derechos',
      why: 'Nadie puede opinar sobre lo que no conoce. La plática de grupo no sustituye a la individual.',
      cure: 'Registre primero la charla de orientación individual.',
      who: 'Trabajo social, área legal o psicología.',
    },
    en: {
      title: 'First the child must be told, alone, about rights and options',
      why: 'Nobody can have a view on what is unknown. A group talk does not replace the individual one.',
      cure: 'Record the individual information session first.',
      who: 'Social work, legal or psychology.',
    },
  },
});
