import { defineTexts } from '@cobijo/ui/i18n/texts';

/** The words of the page on which two records of a child become one. */
export const duplicatesTexts = defineTexts({
  es: {
    title: '¿Otro registro de la misma persona?',
    lead: (name: string) => `Registros parecidos al de ${name}. Compare con calma; su respuesta queda guardada con su nombre.`,
    back: 'Volver a Familia',
    only: 'Unir registros le toca a supervisión. Usted puede decir si es la misma persona.',
    ask: (name: string) => `Unir el registro de ${name} con este`,
    goesOn: (code: string) => `Sigue este registro, con los nombres, documentos, personas y hermanos de los dos. ${code} queda con su historia y apunta aquí. No se deshace.`,
    reason: '¿Cómo se sabe que es la misma persona?',
    merge: 'Unir los registros',
    cancel: 'No unir',
    merged: 'Los registros quedaron unidos.',
    judged: 'Respuestas guardadas',
    nobody: 'Nadie ha comparado todavía.',
    verdict: { same: 'Es la misma persona', not_same: 'Es otra persona', undecided: 'No se sabe' },
    by: (name: string, day: string) => `${name}, ${day}`,
  },
  en: {
    title: 'Another record of the same child?',
    lead: (name: string) => `Records like that of ${name}. Compare calmly; your answer is kept with your name.`,
    back: 'Back to Family',
    only: 'Merging records is for a supervisor. You may say whether it is the same child.',
    ask: (name: string) => `Merge the record of ${name} with this one`,
    goesOn: (code: string) => `This record goes on, with the names, papers, persons and siblings of both. ${code} keeps its history and points here. It cannot be undone.`,
    reason: 'How is it known that it is the same child?',
    merge: 'Merge the records',
    cancel: 'Do not merge',
    merged: 'The records were merged.',
    judged: 'Answers kept',
    nobody: 'Nobody has compared yet.',
    verdict: { same: 'The same child', not_same: 'Another child', undecided: 'Not known' },
    by: (name: string, day: string) => `${name}, ${day}`,
  },
});
