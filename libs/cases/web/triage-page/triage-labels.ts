import { defineTexts } from '@cobijo/ui/i18n/texts';
import type {
  Channel, ConflictDecision, ConflictFinding, EligibilityCategory, EmergencyFlag, LocationCode, OfficeRegion, PersonRelation, Source, TriageDecision,
} from '../../rules/intake/code-lists';

type Labels<Code extends string> = Readonly<Record<Code, string>>;

/** The words of every code of intake. */
export const triageLabels = defineTexts({
  es: {
    channel: { phone: 'Llamada', text: 'Mensaje de texto o WhatsApp', email: 'Correo', in_person: 'En persona', outreach: 'En recorrido', form: 'Formulario', official_letter: 'Oficio', other_system: 'Otro sistema' } as Labels<Channel>,
    source: {
      INM: 'INM', PPNNA: 'Procuraduría de Protección', DIF: 'DIF', CAS_public: 'Centro de asistencia público', CSO_shelter: 'Albergue de la sociedad civil', COMAR: 'COMAR', UNHCR: 'ACNUR',
      UNICEF: 'UNICEF', IOM: 'OIM', consulate: 'Consulado', school: 'Escuela', hospital: 'Hospital', fiscalia: 'Fiscalía', judge: 'Juzgado', KIND_other_office: 'Otra de nuestras oficinas',
      CSO: 'Otra organización', parent_relative: 'Madre, padre o familiar', self_child: 'La propia niña, niño o adolescente', anonymous: 'No quiso decir quién es', other: 'Otra',
    } as Labels<Source>,
    flag: {
      in_detention: 'No los dejan salir', imminent_return: 'Van a regresarlos pronto', medical_critical: 'Alguien está herido o enfermo de gravedad', violence_now: 'Hay violencia en este momento',
      trafficking_kidnap: 'Trata o secuestro', self_harm_suicide: 'Riesgo de hacerse daño', missing: 'Alguien está desaparecido', sexual_violence_72h: 'Violencia sexual en las últimas 72 horas',
      infant_alone: 'Un bebé o niña o niño pequeño está sin compañía', labour_childbirth: 'Trabajo de parto', no_shelter_tonight: 'No tiene dónde dormir hoy',
    } as Labels<EmergencyFlag>,
    region: { north: 'Norte', centre: 'Centro', south: 'Sur' } as Labels<OfficeRegion>,
    location: {
      migration_station: 'Estación migratoria', inm_office: 'Oficina o módulo de INM', hotel: 'Hotel', vehicle: 'Vehículo', police: 'Policía', consulate: 'Consulado', port_of_entry: 'Puerto de entrada',
      airport: 'Aeropuerto', CAS_public: 'Centro de asistencia público', CSO_shelter: 'Albergue de la sociedad civil', hospital: 'Hospital', private_home: 'Casa', street: 'Calle', bus_station: 'Central de autobuses',
      unknown: 'No se sabe', other: 'Otro lugar',
    } as Labels<LocationCode>,
    category: {
      EL1: 'Niña, niño o adolescente sin compañía, con separación o en riesgo de ella', EL2: 'Busca reunirse con su familia', EL3: 'Familia en frontera que pide orientación',
      EL4: 'Problema médico grave o discapacidad', EL5: 'Madre o padre apartado de su hija o hijo',
    } as Labels<EligibilityCategory>,
    decision: { accept: 'Aceptar y abrir expediente', advise_only: 'Solo orientar', refer_out: 'Derivar a otra institución', duplicate: 'Ya tiene expediente', out_of_scope: 'No nos corresponde', need_info: 'Falta información' } as Labels<TriageDecision>,
    found: { none: 'Ninguno', possible: 'Posible', confirmed: 'Confirmado' } as Labels<ConflictFinding>,
    conflict: { no_conflict: 'No hay conflicto', separate_teams: 'Equipos separados', refer_out: 'Derivar a otra organización' } as Labels<ConflictDecision>,
    relation: {
      self: 'Primera persona', sibling: 'Hermana o hermano', half_sibling: 'Media hermana o medio hermano', mother: 'Madre', father: 'Padre', grandparent: 'Abuela o abuelo', aunt_uncle: 'Tía o tío',
      cousin: 'Prima o primo', other_relative: 'Otro familiar', companion: 'Acompañante', unknown: 'No se sabe',
    } as Labels<PersonRelation>,
    state: { new: 'Nueva', screening: 'En revisión', accepted: 'Aceptada', advised: 'Orientada', referred_out: 'Derivada', duplicate: 'Ya tenía expediente', out_of_scope: 'No correspondía', need_info: 'Falta información', open: 'Abiertas', all_accepted: 'Aceptadas' },
  },
  en: {
    channel: { phone: 'Call', text: 'Text message or WhatsApp', email: 'E-mail', in_person: 'In person', outreach: 'Outreach', form: 'Form', official_letter: 'Official letter', other_system: 'Other system' },
    source: {
      INM: 'INM', PPNNA: 'Child-protection authority', DIF: 'DIF', CAS_public: 'Public care centre', CSO_shelter: 'Civil-society shelter', COMAR: 'COMAR', UNHCR: 'UNHCR',
      UNICEF: 'UNICEF', IOM: 'IOM', consulate: 'Consulate', school: 'School', hospital: 'Hospital', fiscalia: 'Prosecutor', judge: 'Court', KIND_other_office: 'Another of our offices',
      CSO: 'Other organisation', parent_relative: 'Parent or relative', self_child: 'The child herself or himself', anonymous: 'Did not want to say', other: 'Other',
    },
    flag: {
      in_detention: 'They are not allowed to leave', imminent_return: 'They are about to be sent back', medical_critical: 'Somebody is gravely hurt or ill', violence_now: 'There is violence right now',
      trafficking_kidnap: 'Trafficking or kidnapping', self_harm_suicide: 'Risk of self-harm', missing: 'Somebody is missing', sexual_violence_72h: 'Sexual violence in the last 72 hours',
      infant_alone: 'A baby or small child is alone', labour_childbirth: 'In labour', no_shelter_tonight: 'Nowhere to sleep tonight',
    },
    region: { north: 'North', centre: 'Centre', south: 'South' },
    location: {
      migration_station: 'Migration station', inm_office: 'INM office or module', hotel: 'Hotel', vehicle: 'Vehicle', police: 'Police', consulate: 'Consulate', port_of_entry: 'Port of entry',
      airport: 'Airport', CAS_public: 'Public care centre', CSO_shelter: 'Civil-society shelter', hospital: 'Hospital', private_home: 'Home', street: 'Street', bus_station: 'Bus station',
      unknown: 'Not known', other: 'Other place',
    },
    category: {
      EL1: 'Child unaccompanied, separated or at risk of separation', EL2: 'Seeks to reunite with the family', EL3: 'Family at the border asking for guidance',
      EL4: 'Serious medical problem or disability', EL5: 'Parent separated from the child',
    },
    decision: { accept: 'Accept and open a file', advise_only: 'Advise only', refer_out: 'Refer to another institution', duplicate: 'Has a file already', out_of_scope: 'Not ours', need_info: 'Information is missing' },
    found: { none: 'None', possible: 'Possible', confirmed: 'Confirmed' },
    conflict: { no_conflict: 'No conflict', separate_teams: 'Separate teams', refer_out: 'Refer to another organisation' },
    relation: {
      self: 'First person', sibling: 'Sister or brother', half_sibling: 'Half-sister or half-brother', mother: 'Mother', father: 'Father', grandparent: 'Grandparent', aunt_uncle: 'Aunt or uncle',
      cousin: 'Cousin', other_relative: 'Other relative', companion: 'Companion', unknown: 'Not known',
    },
    state: { new: 'New', screening: 'Under review', accepted: 'Accepted', advised: 'Advised', referred_out: 'Referred', duplicate: 'Had a file', out_of_scope: 'Not ours', need_info: 'Information missing', open: 'Open', all_accepted: 'Accepted' },
  },
});
