const words = [
  'password', 'passw0rd', 'contrasena', 'contrasenia', 'clave', 'secreto', 'secret', 'admin', 'administrador', 'administrator',
  'cobijo', 'bienvenido', 'bienvenida', 'welcome', 'letmein', 'iloveyou', 'teamo', 'tequiero', 'princesa', 'mexico', 'guadalupe',
  'america', 'chivas', 'cruzazul', 'futbol', 'football', 'baseball', 'dragon', 'monkey', 'sunshine', 'superman', 'batman',
  'estrella', 'familia', 'jesus', 'jesucristo', 'dios', 'diosesamor', 'mariposa', 'corazon', 'hermosa', 'amorcito', 'mivida',
  'miamor', 'changeme', 'cambiame', 'temporal', 'prueba', 'test', 'usuario', 'user', 'qwerty', 'qwertyuiop', 'asdfghjkl',
  'zxcvbnm', '1q2w3e4r5t6y', '1qaz2wsx3edc', 'abc123', 'procuraduria', 'difnacional', 'migracion',
];
const phrases = [
  'correcthorsebatterystaple', 'cobijodemo', 'thisismypassword', 'estaesmicontrasena', 'micontrasenasegura', 'micontrasenaes',
  'mycurrentpassword', 'passwordpassword', 'contrasenasegura', 'contrasenacontrasena', 'adminadminadmin', 'administradoradmin',
  'quierounacontrasena', 'nomeacuerdodelaclave', 'vivamexicocabrones', 'haciendolascosasbien', 'letmeinletmeinletmein',
  'iloveyouiloveyou', 'teamomuchoteamo', 'tequieromucho', 'diosesamordiosesamor', 'santamariadeguadalupe', 'virgendeguadalupe',
  'cobijocobijocobijo', '1q2w3e4r5t6y7u8i9o0p', '1qaz2wsx3edc4rfv', 'qazwsxedcrfvtgb', 'zaq12wsxcde34rfv', 'qwertyuiopasdfghjkl',
  'supercalifragilisticexpialidocious', 'elperrodesanroque', 'trestristestigres', 'unodostrescuatrocinco', 'onetwothreefourfive',
];

/** Passwords of fifteen characters and more that are tried first: phrases, and pairs of the commonest words. */
export const commonPasswords: ReadonlySet<string> = new Set([...phrases, ...words, ...words.flatMap((one) => words.map((other) => `${one}${other}`))]);
