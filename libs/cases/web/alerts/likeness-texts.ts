import { defineTexts } from '@cobijo/ui/i18n/texts';

/** The words of a likeness that another office came upon. Never the name that was recorded there: it is told by telephone. */
export const likenessTexts = defineTexts({
  es: {
    heading: 'Nombres parecidos en otra oficina',
    title: (name: string) => `¿Es ${name}?`,
    call: (office: string, folio: string, day: string) => `La oficina ${office} registró el ${day} la llamada ${folio} sobre alguien con un nombre como el suyo.`,
    record: (office: string, folio: string, day: string) => `La oficina ${office} registró el ${day} a alguien con un nombre como el suyo (${folio}).`,
    then: 'Esa oficina no sabe que usted le conoce. Llame para comparar.',
    same: 'Es la misma persona',
    other: 'Es otra',
    about: (name: string) => `que ${name}`,
  },
  en: {
    heading: 'A name alike in another office',
    title: (name: string) => `Is it ${name}?`,
    call: (office: string, folio: string, day: string) => `On ${day} the ${office} office recorded the call ${folio} about somebody with a name like this one.`,
    record: (office: string, folio: string, day: string) => `On ${day} the ${office} office recorded somebody with a name like this one (${folio}).`,
    then: 'That office does not know that you know the child. Call to compare.',
    same: 'The same person',
    other: 'Somebody else',
    about: (name: string) => `as ${name}`,
  },
});
