/** Everyday short forms, by their normal form, and the names they may stand for. */
export const nicknames: Readonly<Record<string, readonly string[]>> = {
  pepe: ['jose'], chepe: ['jose'], chema: ['jose maria'], lupe: ['guadalupe'], lupita: ['guadalupe'],
  paco: ['francisco'], pancho: ['francisco'], chico: ['francisco'], paquito: ['francisco'],
  chuy: ['jesus'], chucho: ['jesus'], memo: ['guillermo'], tono: ['antonio'], beto: ['alberto', 'roberto', 'humberto', 'gilberto'],
  nacho: ['ignacio'], lalo: ['eduardo'], concha: ['concepcion'], chayo: ['rosario'], mague: ['margarita'], tere: ['teresa'],
  toncho: ['antonio'], neto: ['ernesto'], quique: ['enrique'], kike: ['enrique'], beli: ['belinda'], mari: ['maria'],
  male: ['magdalena'], chela: ['graciela', 'marcela'], lencho: ['lorenzo'], moncho: ['ramon'], goyo: ['gregorio'],
  chano: ['feliciano'], wicho: ['luis'], lucho: ['luis'], guicho: ['luis'], nando: ['fernando'], fer: ['fernando', 'fernanda'],
  dani: ['daniel', 'daniela'], ale: ['alejandro', 'alejandra'], alex: ['alejandro', 'alejandra'], gabi: ['gabriel', 'gabriela'],
  santi: ['santiago'], tito: ['ernesto', 'alberto'], yoni: ['jonathan'], yeni: ['jennifer'], kati: ['catalina', 'katerine'],
  petra: ['petrona'], pet: ['petrona'], xun: ['juan'], matal: ['magdalena'], palas: ['francisco'], lix: ['felix'],
  jojo: ['joseph'], mimi: ['mirlande', 'mireille'], tijan: ['jean'], titi: ['timothee'],
};
