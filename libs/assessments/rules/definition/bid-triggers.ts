import type { Option } from './form';

/** The decisions that make a determination necessary, as offered in section P. */
export const bidTriggerOptions = [
  { code: 'none', label: { es: 'Ninguna de estas', en: 'None of these' } },
  { code: 'return', label: { es: 'Retorno al país de origen o residencia', en: 'Return to the country of origin or residence' } },
  { code: 'third_country_exit', label: { es: 'Salida a un tercer país', en: 'Exit to a third country' } },
  { code: 'risky_reunification', label: { es: 'Reunificar con familiar sin verificar, con riesgo o desconocido', en: 'Reunification with an unverified, risky or unknown relative' } },
  { code: 'separation_against_will', label: { es: 'Separar de madre, padre o quien cuida, contra su voluntad', en: 'Separation from a parent or carer against their will' } },
  { code: 'siblings_split', label: { es: 'Separar a hermanas o hermanos', en: 'Splitting siblings' } },
  { code: 'other_state', label: { es: 'Traslado a otra entidad', en: 'Transfer to another state' } },
  { code: 'adoption', label: { es: 'Adopción', en: 'Adoption' } },
  { code: 'long_residential', label: { es: 'Centro residencial por más de 90 días', en: 'Residential care beyond 90 days' } },
  { code: 'durable_solution', label: { es: 'Solución duradera sin acompañante', en: 'Durable solution of an unaccompanied child' } },
] as const satisfies readonly Option[];
