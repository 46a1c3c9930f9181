/** Invented names as they are borne: two surnames, one surname, Haitian order, Mayan names, Portuguese order. */
export interface NamePool {
  readonly girls: readonly [string, ...string[]];
  readonly boys: readonly [string, ...string[]];
  readonly surnames: readonly [string, ...string[]];
  readonly languages: readonly [string, ...string[]];
  readonly surnamesUsed: 1 | 2;
}

const pool = (girls: string, boys: string, surnames: string, languages: string, surnamesUsed: 1 | 2 = 2): NamePool => {
  const list = (text: string): readonly [string, ...string[]] => text.split(',') as [string, ...string[]];
  return { girls: list(girls), boys: list(boys), surnames: list(surnames), languages: list(languages), surnamesUsed };
};

/** Names by nationality (CL-06). */
export const names: Readonly<Record<string, NamePool>> = {
  VE: pool('Yulimar,Génesis,Oriana,Daniela,Maikelis', 'Yeferson,Wilker,Ángel,Moisés,Keiver', 'Rondón,Pérez,Guanipa,Colmenares,Uzcátegui,Briceño', 'spa'),
  GT: pool('Petronila,Catarina,Juana,Lucía,Micaela', 'Diego,Pascual,Tomás,Mateo,Santos', 'Pérez,Tzoc,Matías,Xicará,Ramírez,Ajanel', 'spa,mam,quc,kek,kjb'),
  HN: pool('Delmy,Keyli,Nohemí,Génesis,Scarleth', 'Wilmer,Josué,Elvin,Darwin,Óscar', 'Paz,Zelaya,Maradiaga,Orellana,Amador,Núñez', 'spa,spa,spa,cab'),
  SV: pool('Yesenia,Fátima,Karla,Abigail', 'Kevin,Balmore,Rodrigo,Nelson', 'Ayala,Chicas,Escobar,Menjívar,Portillo', 'spa'),
  EC: pool('Nayeli,Emily,Sisa,Doménica', 'Jordy,Inti,Steven,Alexander', 'Guamán,Quishpe,Vera,Zambrano,Chicaiza', 'spa,spa,que'),
  HT: pool('Rose-Laure,Wideline,Mirlande,Islande', 'Dieuvenson,Jimmy,Wood-Kerry,Stanley', 'Joseph,Pierre,Dorvil,Estimé,Célestin', 'hat,hat,fra', 1),
  CO: pool('Valentina,Sharit,Laura,Mariana', 'Brayan,Julián,Santiago,Deiner', 'Mosquera,Córdoba,Ospina,Beltrán,Cuesta', 'spa'),
  NI: pool('Xochilt,Tatiana,Hazel', 'Samuel,Byron,Lenín', 'Obando,Téllez,Zeledón,Chow', 'spa,spa,miq'),
  CU: pool('Yanelis,Amanda,Leidys', 'Yoandry,Ernesto,Dariel', 'Quintana,Leyva,Bermúdez', 'spa'),
  PE: pool('Milagros,Ariana,Luz', 'Jhordan,Fabrizio,Wálter', 'Huamán,Quispe,Flores', 'spa,que'),
  MX: pool('Xóchitl,Guadalupe,Itzel', 'Emiliano,Ulises,Jesús', 'Ayala,Cendejas,Bautista,Hernández', 'spa,spa,pua,mix'),
};
