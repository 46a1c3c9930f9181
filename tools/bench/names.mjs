// Words that invented names are made of, with the sound under which the search keeps them.
import { writeFileSync, mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import esbuild from 'esbuild';

const given =
  'Wendy José Luis María Guilmer Dariana Franklin Marisol Kevin Yeimi Josué Ángel Daniela Nahomy Brayan Fátima Edwin Keily Óscar Genesis Jean Widline Roselaure Mackenson Esther Samuel Rut Abigail Noé Cristian Lesly Jazmín Selvin Elder Rony Ixchel Juana Tomás Pascual Micaela Diego Sofía Mateo Valentina Santiago Camila Emiliano Ximena Adrián Paola Jefferson Yulissa Denis Melvin Suyapa Reina Nelson Glenda Osman Heydi Isaac Rebeca Elías Salomé Gabriel Luz Xiomara Yoselin Anderson Mayra Dilcia Carlos Ana Pedro Lucía Miguel Rosa Manuel Elena Juan Teresa Francisco Carmen Antonio Isabel Alexis Victoria Emerson Britany Wilmer Alejandra Maicol Stefany Byron Zulma Marvin Karla Henry Iris Joel Norma Ever Delmy'.split(
    ' ',
  );
const surnames =
  'Jiménez Peña Núñez Muñoz García Hernández Martínez López González Rodríguez Pérez Sánchez Ramírez Cruz Flores Gómez Morales Vásquez Reyes Díaz Torres Gutiérrez Ruiz Mendoza Aguilar Ortiz Castillo Moreno Romero Álvarez Méndez Chávez Rivera Juárez Ramos Domínguez Herrera Medina Castro Vargas Guzmán Velázquez Rojas Salazar Contreras Ortega Bautista Luna Ávila Santiago Mejía Rivas Zelaya Pineda Banegas Amador Cáceres Funes Lobo Matute Munguía Orellana Padilla Paz Perdomo Ponce Portillo Raudales Sabillón Suazo Turcios Umanzor Valladares Varela Yanes Zavala Ajanel Batz Caal Choc Coc Cux Ixcoy Pop Tzoc Tum Quiej Sacalxot Velásquez Chub Tzul Toj Pérez Lemus Pierre Jean Louis Charles Joseph Baptiste Augustin Desir Etienne Quispe Mamani Condori Huamán Ccopa Guamán Chicaiza Tituaña Ñato Oñate Íñiguez Añez Güemes Argüello Echeverría Ugarte Zúñiga Yáñez Ibáñez Briceño Carreño Cedeño Marín Rondón Chacín Urdaneta Villalobos Barrios Colmenares'.split(
    ' ',
  );

async function normalForms() {
  const { outputFiles } = await esbuild.build({ entryPoints: ['libs/people/rules/name-forms.ts'], bundle: true, write: false, format: 'esm', platform: 'node' });
  const file = path.join(mkdtempSync(path.join(os.tmpdir(), 'cobijo-bench-')), 'name-forms.mjs');
  writeFileSync(file, outputFiles[0].text);
  return import(file);
}

/** Given names and surnames, each as it is written and as it sounds. */
export async function vocabulary() {
  const { normalForm, nameForms } = await normalForms();
  const spoken = (words) => words.map((word) => ({ word, sound: normalForm(word) }));
  return { given: spoken(given), surnames: spoken([...new Set(surnames)]), normalForm, nameForms };
}
