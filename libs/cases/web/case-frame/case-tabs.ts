import type { Tab } from '@cobijo/ui/kit/tabs';

/** The sections of a file, in the order of the child's way; their addresses are stable. */
export const caseTabPaths = [
  'resumen',
  'informacion',
  'evaluacion',
  'familia',
  'ruta',
  'documentos',
  'opciones',
  'determinacion',
  'plan',
  'retorno',
  'bitacora',
] as const;
export type CaseTab = (typeof caseTabPaths)[number];

// Pages that are reached from a section and have an address of their own.
const belonging: Partial<Readonly<Record<CaseTab, readonly string[]>>> = {
  resumen: ['equipo', 'consentimientos', 'representacion', 'plazos', 'cierre'],
  evaluacion: ['escucha', 'riesgos', 'derechos'],
};

/** The tabs of a file with their words. */
export const caseTabs = (caseFileId: string, words: Readonly<Record<CaseTab, string>>): readonly Tab[] =>
  caseTabPaths.map((path) => ({
    label: words[path],
    link: ['/expedientes', caseFileId, path],
    also: (belonging[path] ?? []).map((page) => ['/expedientes', caseFileId, page]),
  }));
