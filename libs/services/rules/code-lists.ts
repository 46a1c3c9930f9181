/** What an orientation can be about (CL-33, E17). */
export const infoTopics = [
  'rights_in_mx',
  'who_does_what',
  'vrh',
  'asylum_mx',
  'us_options',
  'family_reunification',
  'return',
  'confidentiality',
  'complaint',
  'risks_misinformation',
  'right_to_be_heard',
  'loss_of_status',
] as const;
export type InfoTopic = (typeof infoTopics)[number];

/** How an individual orientation is held. A group talk is another record and never replaces this one (E17). */
export const infoModes = ['individual', 'phone'] as const;
export type InfoMode = (typeof infoModes)[number];

/** Materials used with the child (E17, CL-32). */
export const infoMaterials = ['verbal', 'comic', 'video', 'audio', 'puppets', 'cards', 'easy_read', 'pictogram', 'sign'] as const;
export type InfoMaterial = (typeof infoMaterials)[number];

/** Whether the child understood, as checked by asking back (E17). */
export const comprehensions = ['understood', 'partly', 'not', 'not_checked'] as const;
export type Comprehension = (typeof comprehensions)[number];

/** Who interprets. The last five may never interpret for a child (R28). */
export const interpreterKinds = [
  'professional',
  'bilingual_staff',
  'community',
  'relative',
  'co_traveller',
  'inm_staff',
  'consular_staff',
  'accused_person',
] as const;
export type InterpreterKind = (typeof interpreterKinds)[number];
