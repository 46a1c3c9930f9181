import type { Call } from './calls';
import type { OptionTold } from './long-forms';
import { type Called, freeHour, type Reasons } from './panels';

/** The message of the two brothers (domain §10, V2). */
export const messageOf = (surname: string): Call => ({
  words: 'Estamos en un hotel, no nos dejan salir', summary: 'Dos hermanos encerrados piden ayuda', raised: ['No los dejan salir', 'Van a regresarlos pronto'],
  channel: 'text', source: 'anonymous', region: 'south', place: 'hotel',
  persons: [{ name: `Wilmer ${surname}`, age: '16', country: 'HN' }, { name: `Josué ${surname}`, age: '13', country: 'HN', relation: 'sibling' }],
});

/** What may become of each: one stays with his brother either way. */
export const optionsOf = (younger: boolean): readonly OptionTold[] => [
  { code: 'local_integration_refugee', description: 'Quedarse con su hermano en Tapachula mientras COMAR resuelve', childView: younger ? '«Con Wilmer, donde sea.»' : '«Si mi papá nos espera, sí.»', effect: 'supports' },
  { code: 'foster_MX', description: 'Una familia de acogida certificada', childView: '«Sin mi hermano, no.»', effect: 'against', splitsSiblings: younger },
];

/** Who hears both in one session. */
export const panelOf = (surname: string): Called => ({ secretary: 'elena', name: `Panel ${surname}`, chair: 'Graciela Peña', members: ['Fermín Xool', 'Graciela Peña', 'Ulises Arce'], specialist: 'Ulises Arce', hour: freeHour(13) });

const forWilmer: Reasons = {
  voice: 'Quiere llegar con su papá y cuidar a su hermano mientras tanto; lo explica y lo sostiene.', safety: 'La pandilla lo amenazó por su nombre; en Tapachula nadie sabe dónde vive.', family: 'Su papá llama cada noche desde Texas; su hermano depende de él.',
  development: 'Quiere trabajar con su tío mecánico y terminar la secundaria abierta.', law: 'Su solicitud ante COMAR suspende todo procedimiento migratorio.', against: 'Ninguna familia certificada recibe a los dos.',
};
const forJosue: Reasons = {
  voice: 'Dijo tres veces que donde esté Wilmer; se le cree y se le sigue.', safety: 'Tiene trece años y miedo de dormir sin compañía; el centro los puso en el mismo cuarto.', family: 'Separarlo de su hermano le quitaría a la única persona que lo cuida desde Choluteca.',
  development: 'Puede entrar a primero de secundaria este ciclo; necesita lentes.', law: 'Ningún motivo justifica separarlos.', against: 'Lo separaría de Wilmer contra su voluntad.',
};

const forOtherWilmer: Reasons = {
  voice: 'Pidió quedarse en Chiapas hasta que su papá junte para el abogado; repite lo mismo en cada charla.', safety: 'Dos hombres preguntaron por él en la parada; el centro cambió su horario de salida.', family: 'Cuida a Josué desde que murió su abuela y habla con su papá los domingos.',
  development: 'Aprende a soldar por las tardes y lee en voz alta a los más chicos.', law: 'Mientras se resuelve su refugio nadie puede sacarlo del país.', against: 'Esa familia vive a cuatro horas y solo admite niñas.',
};
const forOtherJosue: Reasons = {
  voice: 'Dibujó dos camas juntas y dijo que así duerme bien; su opinión se atiende.', safety: 'Despierta con pesadillas del encierro y se calma cuando ve a su hermano.', family: 'Su papá pidió por teléfono que no los aparten.',
  development: 'Le faltan dos vacunas y quiere jugar en el equipo de la colonia.', law: 'No existe causa para que crezcan en casas distintas.', against: 'Tendría que despedirse de Wilmer, y no quiere.',
};

/** Reasons of his own for each: no two children of the journeys at both widths share them (R56, R57). */
export const reasonsOf = (project: string): readonly Reasons[] => (project === 'phone' ? [forOtherWilmer, forOtherJosue] : [forWilmer, forJosue]);
