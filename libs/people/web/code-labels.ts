import { defineTexts } from '@cobijo/ui/i18n/texts';
import type {
  AgeStatus, AliasKind, BirthDatePrecision, ContactRule, ContactStatus, DocumentHolder, DocumentType, FlowType, IntlSeparation, LanguageLevel,
  LegalAuthority, MxAccompaniment, RelationshipBasis, RelationshipType, RiskFlag, Sex, VerificationMethod, VerificationStatus, Whereabouts,
} from '../rules/code-lists';

type Labels<Code extends string> = Readonly<Record<Code, string>>;

const es = {
  precision: { exact: 'Exacta', month: 'Solo mes y año', year: 'Solo año', estimated: 'Estimada', unknown: 'No se sabe' } as Labels<BirthDatePrecision>,
  ageStatus: {
    documented: 'Con documento', stated: 'La dijo', presumed_child: 'Se presume niña, niño o adolescente', disputed_by_authority: 'Una autoridad la discute',
    assessed_child: 'Valorada como menor de 18', assessed_adult: 'Valorada como adulta', turned_18: 'Cumplió 18',
  } as Labels<AgeStatus>,
  sex: { female: 'Mujer', male: 'Hombre', intersex: 'Intersexual', X: 'No binario en su documento', unknown: 'No se sabe', not_asked: 'No se preguntó', declined: 'No quiso decir' } as Labels<Sex>,
  level: { native: 'Lengua materna', fluent: 'La habla bien', basic: 'Un poco', passive: 'Entiende', unknown: 'No se sabe' } as Labels<LanguageLevel>,
  mx: { unaccompanied: 'No acompañada', separated: 'Separada', accompanied: 'Acompañada', undetermined: 'Por determinar' } as Labels<MxAccompaniment>,
  intl: {
    unaccompanied: 'No acompañada', separated: 'Separada', with_parent: 'Con madre o padre', with_customary_primary_caregiver: 'Con su cuidador principal',
    child_headed: 'Hogar a cargo de una niña, niño o adolescente', undetermined: 'Por determinar',
  } as Labels<IntlSeparation>,
  flow: {
    in_transit: 'En tránsito', asylum_seeker: 'Solicita asilo', refugee: 'Refugiada', complementary: 'Con protección complementaria', resident: 'Residente',
    destination: 'México es su destino', returned_from_US: 'Devuelta de Estados Unidos', national_returned: 'Mexicana repatriada',
    internally_displaced: 'Desplazada dentro de México', circular: 'Transfronteriza', mixed_status_family: 'Familia mixta', unknown: 'No se sabe',
  } as Labels<FlowType>,
  document: {
    birth_certificate: 'Acta de nacimiento', curp: 'CURP', curp_temporary: 'CURP temporal', passport: 'Pasaporte', consular_id: 'Constancia consular',
    national_id: 'Documento nacional de identidad', nue: 'NUE', tvrh: 'Tarjeta de visitante por razones humanitarias', trp: 'Residente permanente',
    trt: 'Residente temporal', comar_constancia: 'Constancia de COMAR', comar_resolution: 'Resolución de COMAR', refugee_travel_doc: 'Documento de viaje de refugiado',
    oficio_canalizacion: 'Oficio de canalización', acta_canalizacion: 'Acta de canalización', inm_exit_order: 'Oficio de salida', vaccination: 'Cartilla de vacunación',
    school_record: 'Constancia escolar', custody_order: 'Resolución de custodia', exit_permit: 'Autorización de salida', us_nta: 'NTA (Estados Unidos)',
    us_i94: 'I-94', us_orr_release: 'Egreso de ORR', us_id: 'Identificación de Estados Unidos', a_number: 'Número A', none: 'Sin documentos', other: 'Otro',
  } as Labels<DocumentType>,
  holder: {
    child: 'Ella o él', CAS: 'El centro', INM: 'INM', COMAR: 'COMAR', family: 'Su familia', office: 'Esta oficina', lost: 'Se perdió', stolen: 'Lo robaron',
    retained_by_smuggler: 'Lo retiene el coyote', unknown: 'No se sabe',
  } as Labels<DocumentHolder>,
  whereabouts: {
    known_contact: 'Paradero conocido, con contacto', known_no_contact: 'Paradero conocido, sin contacto', unknown: 'No se sabe dónde está', missing: 'Se le busca', detained: 'En detención',
    deported: 'Le deportaron', deceased: 'Falleció', in_transit: 'En camino',
  } as Labels<Whereabouts>,
  relationship: {
    mother: 'Madre', father: 'Padre', adoptive: 'Madre o padre adoptivo', step: 'Madrastra o padrastro', sibling: 'Hermana o hermano', half_sibling: 'Media hermana o medio hermano',
    grandparent: 'Abuela o abuelo', aunt_uncle: 'Tía o tío', cousin: 'Prima o primo', great_grandparent: 'Bisabuela o bisabuelo', great_aunt_uncle: 'Tía o tío abuelo',
    niece_nephew: 'Sobrina o sobrino', own_child: 'Hija o hijo', spouse_partner: 'Pareja', godparent: 'Madrina o padrino', guardian: 'Tutora o tutor',
    customary_carer: 'Quien le cuida por costumbre', foster: 'Familia de acogida', sponsor: 'Patrocinador', family_friend: 'Amistad de la familia',
    travel_companion: 'Compañera o compañero de viaje', guide_smuggler: 'Coyote', trafficker: 'Tratante', unknown_adult: 'Persona adulta sin vínculo', other: 'Otro',
  } as Labels<RelationshipType>,
  basis: {
    biological: 'De sangre', adoptive: 'Adopción', step: 'Por la pareja de madre o padre', in_law: 'Política', customary: 'Costumbre', ritual: 'Compadrazgo', none: 'Sin parentesco', claimed: 'Solo lo dice',
  } as Labels<RelationshipBasis>,
  authority: { full: 'La tiene', shared: 'La comparte', none: 'No la tiene', suspended: 'Suspendida', unknown: 'No se sabe' } as Labels<LegalAuthority>,
  verification: {
    unverified: 'Sin probar', pending: 'En verificación', verified: 'Verificado', refuted: 'Falso vínculo', inconclusive: 'No concluyente', rejected_by_child: 'Ella o él lo niega',
  } as Labels<VerificationStatus>,
  method: {
    document: 'Documento', DNA: 'ADN', parallel_interview: 'Entrevistas por separado', photo: 'Fotografías', community: 'Comunidad', consular: 'Consulado', home_visit: 'Visita a casa', call: 'Llamada',
  } as Labels<VerificationMethod>,
  contact: { allowed: 'Permitido', supervised: 'Supervisado por orden', suspended_by_order: 'Suspendido por orden', refused_by_child: 'Ella o él no quiere' } as Labels<ContactRule>,
  contactStatus: { daily: 'Diario', weekly: 'Cada semana', sometimes: 'A veces', lost: 'Se perdió', never: 'Nunca', unknown: 'No se sabe' } as Labels<ContactStatus>,
  risk: { none: 'Ninguna', suspected_abuser: 'Posible agresor', suspected_trafficker: 'Posible tratante', gang_linked: 'Vínculo con grupo criminal', unknown: 'No se sabe' } as Labels<RiskFlag>,
  alias: { alias: 'Otro nombre', spelling: 'Otra forma de escribirlo', name_used_with_authority: 'Nombre que dio a una autoridad', phonetic: 'Como suena', previous: 'Nombre anterior', nickname: 'Apodo' } as Labels<AliasKind>,
};

/** The words of every code of this context. */
export const codeLabels = defineTexts({
  es,
  en: {
    precision: { exact: 'Exact', month: 'Month and year only', year: 'Year only', estimated: 'Estimated', unknown: 'Not known' },
    ageStatus: {
      documented: 'Documented', stated: 'Stated', presumed_child: 'Presumed to be a child', disputed_by_authority: 'Disputed by an authority',
      assessed_child: 'Assessed as under 18', assessed_adult: 'Assessed as adult', turned_18: 'Turned 18',
    },
    sex: { female: 'Female', male: 'Male', intersex: 'Intersex', X: 'Non-binary in the document', unknown: 'Not known', not_asked: 'Not asked', declined: 'Preferred not to say' },
    level: { native: 'Mother tongue', fluent: 'Speaks it well', basic: 'A little', passive: 'Understands', unknown: 'Not known' },
    mx: { unaccompanied: 'Unaccompanied', separated: 'Separated', accompanied: 'Accompanied', undetermined: 'To be determined' },
    intl: {
      unaccompanied: 'Unaccompanied', separated: 'Separated', with_parent: 'With a parent', with_customary_primary_caregiver: 'With her primary carer',
      child_headed: 'Household headed by a child', undetermined: 'To be determined',
    },
    flow: {
      in_transit: 'In transit', asylum_seeker: 'Asylum seeker', refugee: 'Refugee', complementary: 'Complementary protection', resident: 'Resident',
      destination: 'Mexico is the destination', returned_from_US: 'Sent back from the United States', national_returned: 'Repatriated Mexican',
      internally_displaced: 'Displaced within Mexico', circular: 'Cross-border', mixed_status_family: 'Mixed-status family', unknown: 'Not known',
    },
    document: {
      birth_certificate: 'Birth certificate', curp: 'CURP', curp_temporary: 'Temporary CURP', passport: 'Passport', consular_id: 'Consular certificate',
      national_id: 'National identity document', nue: 'NUE', tvrh: 'Humanitarian visitor card', trp: 'Permanent resident',
      trt: 'Temporary resident', comar_constancia: 'COMAR certificate', comar_resolution: 'COMAR decision', refugee_travel_doc: 'Refugee travel document',
      oficio_canalizacion: 'Hand-over letter', acta_canalizacion: 'Hand-over record', inm_exit_order: 'Exit order', vaccination: 'Vaccination card',
      school_record: 'School record', custody_order: 'Custody order', exit_permit: 'Exit permit', us_nta: 'NTA (United States)',
      us_i94: 'I-94', us_orr_release: 'ORR release', us_id: 'United States identification', a_number: 'A-number', none: 'No papers', other: 'Other',
    },
    holder: {
      child: 'The child', CAS: 'The centre', INM: 'INM', COMAR: 'COMAR', family: 'The family', office: 'This office', lost: 'Lost', stolen: 'Stolen',
      retained_by_smuggler: 'Kept by the smuggler', unknown: 'Not known',
    },
    whereabouts: {
      known_contact: 'Located, in contact', known_no_contact: 'Located, no contact', unknown: 'Whereabouts not known', missing: 'Missing', detained: 'Detained',
      deported: 'Deported', deceased: 'Deceased', in_transit: 'On the way',
    },
    relationship: {
      mother: 'Mother', father: 'Father', adoptive: 'Adoptive parent', step: 'Step-parent', sibling: 'Sister or brother', half_sibling: 'Half-sister or half-brother',
      grandparent: 'Grandparent', aunt_uncle: 'Aunt or uncle', cousin: 'Cousin', great_grandparent: 'Great-grandparent', great_aunt_uncle: 'Great-aunt or great-uncle',
      niece_nephew: 'Niece or nephew', own_child: 'Daughter or son', spouse_partner: 'Partner', godparent: 'Godparent', guardian: 'Guardian',
      customary_carer: 'Carer by custom', foster: 'Foster family', sponsor: 'Sponsor', family_friend: 'Family friend',
      travel_companion: 'Travel companion', guide_smuggler: 'Smuggler', trafficker: 'Trafficker', unknown_adult: 'Adult without a bond', other: 'Other',
    },
    basis: { biological: 'By blood', adoptive: 'Adoption', step: 'Through a parent’s partner', in_law: 'In-law', customary: 'Custom', ritual: 'Godparenthood', none: 'No kinship', claimed: 'Claimed only' },
    authority: { full: 'Holds it', shared: 'Shares it', none: 'Does not hold it', suspended: 'Suspended', unknown: 'Not known' },
    verification: { unverified: 'Not proven', pending: 'Being verified', verified: 'Verified', refuted: 'False bond', inconclusive: 'Inconclusive', rejected_by_child: 'The child denies it' },
    method: {
      document: 'Document', DNA: 'DNA', parallel_interview: 'Separate interviews', photo: 'Photographs', community: 'Community', consular: 'Consulate', home_visit: 'Home visit', call: 'Call',
    },
    contact: { allowed: 'Allowed', supervised: 'Supervised by order', suspended_by_order: 'Suspended by order', refused_by_child: 'The child does not want it' },
    contactStatus: { daily: 'Daily', weekly: 'Every week', sometimes: 'Sometimes', lost: 'Lost', never: 'Never', unknown: 'Not known' },
    risk: { none: 'None', suspected_abuser: 'Suspected abuser', suspected_trafficker: 'Suspected trafficker', gang_linked: 'Linked to a criminal group', unknown: 'Not known' },
    alias: { alias: 'Other name', spelling: 'Other spelling', name_used_with_authority: 'Name given to an authority', phonetic: 'As it sounds', previous: 'Previous name', nickname: 'Nickname' },
  },
});
