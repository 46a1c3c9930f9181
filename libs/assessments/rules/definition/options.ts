import type { Option } from './form';

/** Shared answer lists of the form. */
export const yesNo: readonly Option[] = [
  { code: 'no', label: { es: 'No', en: 'No' } },
  { code: 'yes', label: { es: 'Sí', en: 'Yes' } },
];

export const quality: readonly Option[] = [
  { code: 'good', label: { es: 'Buena', en: 'Good' } },
  { code: 'mixed', label: { es: 'Con dificultades', en: 'Mixed' } },
  { code: 'bad', label: { es: 'Mala', en: 'Bad' } },
];

export const riskLevels: readonly Option[] = [
  { code: '0', label: { es: '0 · Emergencia', en: '0 · Emergency' } },
  { code: '1', label: { es: '1 · Alto', en: '1 · High' } },
  { code: '2', label: { es: '2 · Medio', en: '2 · Medium' } },
  { code: '3', label: { es: '3 · Bajo', en: '3 · Low' } },
];
