// Languages that browsers do not name; their own spelling, the same in Spanish and English.
const ownNames: Readonly<Record<string, string>> = {
  mam: 'mam', quc: "k'iche'", kek: "q'eqchi'", kjb: "q'anjob'al", cak: 'kaqchikel', tzj: "tz'utujil", ixl: 'ixil', cac: 'chuj', jac: "popti'", caa: "ch'orti'",
  poh: "poqomchi'", poc: 'poqomam', acr: 'achi', agu: 'awakateko', ttc: 'tektiteko', usp: 'uspanteko', quv: 'sakapulteko', tzh: 'tseltal', tzo: 'tsotsil',
  ctu: "ch'ol", toj: 'tojolabal', zoc: 'zoque', chf: 'chontal', trq: 'triqui', tlp: "mè'phàà", amu: 'amuzgo', maz: 'mazahua', pua: 'purépecha', tar: 'rarámuri',
  cab: 'garífuna', miq: 'miskito', mfs: 'Lengua de Señas Mexicana', ase: 'ASL', hds: 'LESHO', gsm: 'Lensegua',
};

/** The name of a language (CL-07) in the language of the screen; its code when nobody has named it. */
export const languageNameIn = (spoken: string, code: string): string => {
  if (ownNames[code]) return ownNames[code];
  try {
    return new Intl.DisplayNames([spoken], { type: 'language', fallback: 'code' }).of(code) ?? code;
  } catch {
    return code;
  }
};
