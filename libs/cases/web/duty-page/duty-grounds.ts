import { defineGroundWords } from '@cobijo/ui/refusal/ground-words';

/** The words of the grounds around a legal duty against the child's no (R25). */
export const dutyGrounds = defineGroundWords({
  'nothing-refused-to-override': {
    es: { title: 'No hay un no que pasar', why: 'Esto solo existe para cuando dijo que no o retiró su permiso.', cure: 'Pida su consentimiento o comparta con la razón de ley que corresponda.' },
    en: { title: 'There is no no to go past', why: 'This exists only for when the child said no or took a yes back.', cure: 'Ask for the consent, or share with the reason of law that applies.' },
  },
  'duty-already-asked': {
    es: { title: 'Ya se pidió para esta autoridad', cure: 'Espere las dos respuestas.' },
    en: { title: 'It was asked already for this authority', cure: 'Wait for both answers.' },
  },
  'duty-own-request': {
    es: { title: 'Usted lo pidió', why: 'Quien pide no decide sobre el no de una niña, niño o adolescente.', cure: 'Pida a otra persona que responda.' },
    en: { title: 'You asked for it', why: 'Who asks does not decide on a child’s no.', cure: 'Ask somebody else to answer.' },
  },
  'duty-same-hand': {
    es: { title: 'Usted ya respondió con la otra función', why: 'Hacen falta dos personas distintas.', cure: 'Que responda otra persona.' },
    en: { title: 'You answered already in the other role', why: 'Two different people are needed.', cure: 'Let somebody else answer.' },
  },
  'duty-already-answered': {
    es: { title: 'Ya está respondido', cure: 'Vuelva a cargar la página.' },
    en: { title: 'It is answered already', cure: 'Load the page again.' },
  },
  'duty-not-agreed': {
    es: { title: 'Faltan las dos respuestas a favor', why: 'Primero deciden supervisión y la oficial de privacidad; después se le dice.', cure: 'Espere a que las dos estén de acuerdo.', who: 'Supervisión y oficial de privacidad' },
    en: { title: 'Both must agree first', why: 'First the supervisor and the privacy officer decide; then the child is told.', cure: 'Wait until both agree.', who: 'Supervisor and privacy officer' },
  },
  'duty-child-already-told': {
    es: { title: 'Ya quedó anotado que se le dijo', cure: 'Vuelva a cargar la página.' },
    en: { title: 'It is recorded already that the child was told', cure: 'Load the page again.' },
  },
});
