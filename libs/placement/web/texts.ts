import { defineTexts } from '@cobijo/ui/i18n/texts';

export const placementTexts = defineTexts({
  es: {
    back: 'Volver a la ruta', choose: 'Elija…', save: 'Registrar', cancel: 'Cancelar', yes: 'Sí', no: 'No', unknown: 'No se sabe',
    placing: {
      title: 'Registrar dónde vive',
      lead: 'Con quién, desde cuándo y por orden de quién. El lugar anterior termina solo.',
      kind: 'Con quién o en qué lugar', kindsGroup: 'Cuidado', detentionGroup: 'Lugares de detención: no son acogimiento',
      facility: 'Centro o albergue', carer: 'Quién le cuida', since: 'Desde cuándo',
      rests: 'En qué se apoya', restsNone: 'En nada todavía', measure: 'Cuál medida', no: 'Número de la orden', by: 'Quién la dio', date: 'Fecha de la orden',
      told: 'Aviso a la Procuraduría de Protección', toldHint: 'Solo si no hay orden. Se abrirá la tarea de pedirla.',
      siblings: '¿Con sus hermanas y hermanos?', adults: '¿Con personas adultas ajenas?', restrictions: 'Límites a su libertad',
      whyNotKin: 'Por qué no puede vivir con su familia', whyNotFoster: 'Por qué no puede vivir con familia de acogida', whyHint: 'Entre una y tres frases.',
      done: 'Quedó registrado dónde vive.', doneLead: 'Se abrieron estas tareas:', unrelated: 'Vive entre personas adultas ajenas: la ley no lo permite. El caso pasa a prioridad 1 y se avisó a supervisión.', asDetention: 'Registrar privación de libertad',
      tasks: { 'DL47-assessment': 'Valorar otra vez en 30 días', 'DL47-alternative': 'Buscar una familia en 90 días', 'R32-order': 'Pedir la orden de ingreso' },
      newFacility: 'El lugar no está en la lista',
    },
    facility: { title: 'Agregar lugar de cuidado', name: 'Nombre', nameHint: 'Si es reservado, un nombre de trabajo que no lo delate.', kind: 'Tipo', operator: 'Quién lo opera', registrationNo: 'Registro', state: 'Estado', municipality: 'Municipio', listed: '¿Puede conocerse su ubicación?', openDoor: '¿Pueden entrar y salir?', address: 'Dirección', addressHint: 'Se guarda aparte. La ven solo quienes atienden a quien vive ahí.' },
    measure: {
      title: 'Registrar solicitud de medida urgente', lead: 'Protege de inmediato: no espera a nada más.', what: 'Qué se pide', detail: 'Detalle', when: 'Cuándo se pidió', of: 'A quién',
      done: 'La solicitud quedó registrada.', orderTitle: 'Registrar la orden', orderedBy: 'Quién la ordenó', orderedAt: 'Cuándo', orderNo: 'Número', mp: 'Aviso al Ministerio Público', judge: 'Aviso a la jueza o juez',
      rulingTitle: 'Registrar lo que dijo la jueza o juez', result: 'Qué dijo', ruledAt: 'Cuándo',
    },
    ending: { title: 'Registrar que ya no vive ahí', when: 'Cuándo', why: 'Por qué', to: 'A dónde fue' },
    labels: { kind: 'Con quién o en qué lugar', startedAt: 'Desde cuándo', facilityId: 'Centro o albergue', 'order.no': 'Número de la orden', 'order.by': 'Quién la dio', 'order.date': 'Fecha de la orden', 'order.urgentMeasureId': 'Cuál medida', notifiedPpnnaAt: 'Aviso a la Procuraduría', measure: 'Qué se pide', requestedAt: 'Cuándo se pidió', requestedOf: 'A quién', orderedBy: 'Quién la ordenó', orderedAt: 'Cuándo', result: 'Qué dijo', ruledAt: 'Cuándo', endedAt: 'Cuándo', exitReason: 'Por qué', name: 'Nombre', operator: 'Quién lo opera', registrationNo: 'Registro', state: 'Estado', municipality: 'Municipio' },
  },
  en: {
    back: 'Back to the route', choose: 'Choose…', save: 'Record', cancel: 'Cancel', yes: 'Yes', no: 'No', unknown: 'Not known',
    placing: {
      title: 'Record where the child lives',
      lead: 'With whom, since when and by whose order. The former place ends by itself.',
      kind: 'With whom or in what place', kindsGroup: 'Care', detentionGroup: 'Places of detention: they are no placement',
      facility: 'Centre or shelter', carer: 'Who cares for the child', since: 'Since when',
      rests: 'What it rests on', restsNone: 'Nothing yet', measure: 'Which measure', no: 'Number of the order', by: 'Who gave it', date: 'Date of the order',
      told: 'Notice to the child-protection authority', toldHint: 'Only where there is no order. A task to ask for it will open.',
      siblings: 'With brothers and sisters?', adults: 'With unrelated adults?', restrictions: 'Limits to liberty',
      whyNotKin: 'Why the child cannot live with family', whyNotFoster: 'Why the child cannot live with a foster family', whyHint: 'One to three sentences.',
      done: 'It is recorded where the child lives.', doneLead: 'These tasks were opened:', unrelated: 'The child lives among unrelated adults: the law does not allow it. The file is priority 1 now and the supervisor was told.', asDetention: 'Record a deprivation of liberty',
      tasks: { 'DL47-assessment': 'Assess again in 30 days', 'DL47-alternative': 'Look for a family in 90 days', 'R32-order': 'Ask for the order of entry' },
      newFacility: 'The place is not on the list',
    },
    facility: { title: 'Add a place of care', name: 'Name', nameHint: 'If it is reserved, a working name that does not give it away.', kind: 'Kind', operator: 'Who runs it', registrationNo: 'Registration', state: 'State', municipality: 'Municipality', listed: 'May its place be known?', openDoor: 'May they go in and out?', address: 'Address', addressHint: 'Kept apart. Only those who look after a child there see it.' },
    measure: {
      title: 'Record a request for an urgent measure', lead: 'It protects at once: it waits for nothing else.', what: 'What is asked', detail: 'Detail', when: 'When it was asked', of: 'Of whom',
      done: 'The request is recorded.', orderTitle: 'Record the order', orderedBy: 'Who ordered it', orderedAt: 'When', orderNo: 'Number', mp: 'Notice to the prosecutor', judge: 'Notice to the judge',
      rulingTitle: 'Record what the judge said', result: 'What was said', ruledAt: 'When',
    },
    ending: { title: 'Record that the child no longer lives there', when: 'When', why: 'Why', to: 'Where to' },
    labels: { kind: 'With whom or in what place', startedAt: 'Since when', facilityId: 'Centre or shelter', 'order.no': 'Number of the order', 'order.by': 'Who gave it', 'order.date': 'Date of the order', 'order.urgentMeasureId': 'Which measure', notifiedPpnnaAt: 'Notice to the authority', measure: 'What is asked', requestedAt: 'When it was asked', requestedOf: 'Of whom', orderedBy: 'Who ordered it', orderedAt: 'When', result: 'What was said', ruledAt: 'When', endedAt: 'When', exitReason: 'Why', name: 'Name', operator: 'Who runs it', registrationNo: 'Registration', state: 'State', municipality: 'Municipality' },
  },
});
