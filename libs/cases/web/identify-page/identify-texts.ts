import { defineTexts } from '@cobijo/ui/i18n/texts';

/** The words of the page on which a consultation leads to a child (R5). */
export const identifyTexts = defineTexts({
  es: {
    title: 'Consulta sin niña, niño o adolescente identificado',
    lead: 'Cuando se sepa quién es y dónde está, se le abre su propio expediente y esta consulta queda ligada.',
    open: 'Ya se sabe quién es',
    heading: 'Abrir el expediente de quien se identificó',
    safe: 'Quien consultó queda anotado como «solo lo dice». No se le da el lugar donde está hasta verificar el vínculo, oírle y descartar riesgo.',
    parent: 'Quién consultó',
    name: 'Nombres de quien consultó',
    relation: 'Qué es para ella o él',
    lead2: 'Trabajadora o trabajador social que acompaña',
    choose: 'Elija',
    save: 'Abrir su expediente',
  },
  en: {
    title: 'Consultation without an identified child',
    lead: 'Once it is known who and where the child is, a file is opened for the child and this consultation stays linked.',
    open: 'It is known who the child is',
    heading: 'Open the file of the child identified',
    safe: 'Whoever consulted is recorded as “only claimed”. The place where the child is is not given until the bond is verified, the child heard and risk excluded.',
    parent: 'Who consulted',
    name: 'Given names of who consulted',
    relation: 'Who that is to the child',
    lead2: 'Social worker who leads',
    choose: 'Choose',
    save: 'Open the file',
  },
});
