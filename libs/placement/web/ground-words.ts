import { defineGroundWords } from '@cobijo/ui/refusal/ground-words';

type Code =
  | 'detention-is-never-placement'
  | 'locked-place-is-detention'
  | 'centre-order-lost'
  | 'centre-without-order-or-notice'
  | 'kin-not-excluded'
  | 'foster-not-excluded'
  | 'measure-cannot-pass';

export const placementGrounds = defineGroundWords<Code>({
  'detention-is-never-placement': {
    es: { title: 'Ese lugar es de detención: no puede ser acogimiento', why: 'Ninguna niña, niño o adolescente puede ser alojado ahí, con o sin familia.', cure: 'Registrarlo como privación de libertad', who: 'Cualquier persona del equipo' },
    en: { title: 'That place is a place of detention: it cannot be a placement', why: 'No child may be lodged there, with or without family.', cure: 'Record it as a deprivation of liberty', who: 'Anyone on the team' },
  },
  'locked-place-is-detention': {
    es: { title: 'No puede salir y el lugar no es un centro registrado: es una detención', why: 'Lo que decide es si puede salir, no cómo se llama el lugar.', cure: 'Registrarlo como privación de libertad', who: 'Cualquier persona del equipo' },
    en: { title: 'The child may not leave and the place is no registered centre: it is a detention', why: 'What counts is whether the child may leave, not what the place is called.', cure: 'Record it as a deprivation of liberty', who: 'Anyone on the team' },
  },
  'centre-order-lost': {
    es: { title: 'La medida en que se apoya ya no existe', why: 'Se canceló o terminó. La niña, niño o adolescente sigue con derecho a protección.', cure: 'Muestre otra orden, o avise a la Procuraduría y anote cuándo.', who: 'Abogada o abogado del expediente' },
    en: { title: 'The measure it rests on no longer exists', why: 'It was cancelled or has ended. The child keeps the right to protection.', cure: 'Show another order, or tell the protection authority and note when.', who: 'The lawyer of the file' },
  },
  'centre-without-order-or-notice': {
    es: { title: 'Un centro solo recibe con orden, o con aviso a la Procuraduría', why: 'Sin orden ni aviso nadie vigila que el ingreso proteja.', cure: 'Anote la orden, o cuándo se avisó; se abrirá la tarea de pedirla.', who: 'Trabajo social o legal' },
    en: { title: 'A centre admits only by order, or on notice to the protection authority', why: 'Without order or notice nobody watches that the entry protects.', cure: 'Note the order, or when notice was given; a task to ask for it will open.', who: 'Social work or legal' },
  },
  'kin-not-excluded': {
    es: { title: 'Falta decir por qué no puede vivir con su familia', why: 'El centro es la última opción y por el menor tiempo.', cure: 'Escriba por qué ningún familiar puede recibirle ahora.', who: 'Trabajo social' },
    en: { title: 'It is not said why the child cannot live with family', why: 'A centre is the last resort, for the shortest time.', cure: 'Write why no relative can take the child in now.', who: 'Social work' },
  },
  'foster-not-excluded': {
    es: { title: 'Falta decir por qué no puede vivir con familia de acogida', why: 'Después de su familia va la familia de acogida, no el centro.', cure: 'Escriba por qué no hay familia de acogida posible.', who: 'Trabajo social' },
    en: { title: 'It is not said why the child cannot live with a foster family', why: 'After the own family comes a foster family, not a centre.', cure: 'Write why no foster family is possible.', who: 'Social work' },
  },
  'measure-cannot-pass': {
    es: { title: 'La medida ya no está en ese punto', why: 'Otra persona registró un paso posterior, o la medida terminó.', cure: 'Vuelva a cargar la página y revise el estado de la medida.' },
    en: { title: 'The measure is no longer at that point', why: 'Somebody recorded a later step, or the measure has ended.', cure: 'Load the page again and look at the state of the measure.' },
  },
});
