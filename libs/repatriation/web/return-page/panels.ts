import type { CureAct } from '../../rules/guards';
import type { ReturnAct } from '../../rules/return-acts';

/** Panels of the page by the word in the address, and the act that each fills in. */
export const panels = {
  solicitud: 'request',
  constancia: 'attest',
  preparar: 'arrange',
  resolucion: 'resolution',
  notificacion: 'notified',
  renuncia: 'waiver',
  pregunta: 'reconfirm',
  entrega: 'hand-over',
  incidente: 'incident',
  seguimiento: 'follow-up',
  cierre: 'close',
} as const satisfies Readonly<Record<string, ReturnAct>>;
export type PanelWord = keyof typeof panels;
export type PanelAct = (typeof panels)[PanelWord];

/** The panel that an address names, if there is one. */
export const panelActOf = (word: string | undefined): PanelAct | null => {
  const known = Object.entries(panels).find(([name]) => name === word);
  return known ? known[1] : null;
};

/** The word of the address for an act that has a panel. */
export const panelWordOf = (act: string): string | null => Object.entries(panels).find(([, panel]) => panel === act)?.[0] ?? null;

const sections: Readonly<Record<string, (guard: string) => readonly string[]>> = {
  attest: (guard) => ['retorno', 'constancia', guard],
  arrange: () => ['retorno', 'preparar'],
  'record-resolution': () => ['retorno', 'resolucion'],
  serve: (guard) => (guard === 'G10' ? ['representacion'] : ['retorno', 'notificacion']),
  reconfirm: () => ['retorno', 'pregunta'],
  inform: () => ['informacion'],
  hear: () => ['escucha'],
  screen: () => ['riesgos'],
  'assess-risk': () => ['riesgos'],
  designate: () => ['representacion'],
  place: () => ['ruta', 'acogimiento'],
  'correct-record': (guard) => (guard === 'G20' ? ['plazos'] : ['familia']),
  'await-authority': () => ['determinacion'],
  'lift-stop': () => ['resumen'],
  'new-determination': () => ['determinacion'],
} satisfies Readonly<Partial<Record<CureAct, (guard: string) => readonly string[]>>>;

/** Where a cure is carried out, inside the file; null when it is nobody's form. */
export const cureSection = (act: string | null | undefined, guard: string): readonly string[] | null => sections[act ?? '']?.(guard) ?? null;
