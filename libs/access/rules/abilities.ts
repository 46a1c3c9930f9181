import { AbilityBuilder, createMongoAbility, type MongoAbility, subject } from '@casl/ability';
import type { Actor, CaseAccess } from './actor';
import { type Role, roles } from './roles';

/** What an ability can be about. Material of a case file is checked together with the file's team and office. */
export const subjects = [
  'Referral',
  'Eligibility',
  'Concern',
  'CaseFile',
  'Child',
  'Person',
  'Assignment',
  'Consent',
  'Representation',
  'StopOrder',
  'Deadline',
  'Document',
  'Encounter',
  'Placement',
  'Facility',
  'UrgentMeasure',
  'InfoSession',
  'Hearing',
  'Risk',
  'Assessment',
  'RightsDiagnosis',
  'LegalMatter',
  'ProtectionClaim',
  'CourtOrder',
  'Options',
  'Panel',
  'Vote',
  'Package',
  'Determination',
  'Challenge',
  'Plan',
  'Return',
  'ReturnAuthorisation',
  'Fear',
  'IrregularReturn',
  'Trail',
  'User',
] as const;
export type Subject = (typeof subjects)[number];

/** Verbs used by acts and pages. `read` shows; the others name the act. */
export type Verb =
  | 'read'
  | 'create'
  | 'edit'
  | 'record'
  | 'submit'
  | 'return'
  | 'approve'
  | 'decide'
  | 'register'
  | 'transmit'
  | 'place'
  | 'lift'
  | 'assign'
  | 'authorise'
  | 'convene'
  | 'vote'
  | 'close';

/** What the ability sees of a subject: whether the person is on the team, and whether it is their office. */
interface Reach {
  readonly assigned: boolean;
  readonly office: boolean;
}
type Rules = MongoAbility<[Verb, Subject | (Reach & { readonly __caslSubjectType__: Subject })]>;
type Line = readonly [roles: readonly Role[], verbs: readonly Verb[], subjects: readonly Subject[]];

const social = ['SW'] as const;
const legal = ['ATT'] as const;
const clinical = ['PSY'] as const;
const team = ['SW', 'ATT', 'PSY'] as const;
const supervisors = ['SUP_L', 'SUP_S', 'SUP_P'] as const;
const everybodyOnFile = ['INT', 'SW', 'ATT', 'PSY', 'WKS', 'GOV', 'PSEC', 'DIFL'] as const;

// Without a file: needs no assignment.
const anywhere: readonly Line[] = [
  [['INT', 'SW', 'ATT'], ['create', 'read', 'edit'], ['Referral']],
  [supervisors, ['create', 'read', 'edit', 'decide'], ['Referral', 'Eligibility']],
  [['INT', 'ATT'], ['create', 'read'], ['Eligibility']],
  [['INT', 'SW', 'ATT'], ['create'], ['CaseFile', 'Child', 'Person']],
  [['SW', 'ATT', ...supervisors], ['create', 'read'], ['Facility']],
  [['PSEC'], ['create', 'read', 'edit', 'convene', 'record', 'close'], ['Panel']],
  [['PAN', ...supervisors, 'GOV'], ['read'], ['Panel']],
  [['PAN'], ['vote'], ['Vote']],
  [['DPO'], ['read'], ['Trail']],
  [['DPO'], ['read', 'approve'], ['User']],
  [['DPO'], ['decide'], ['Consent']],
  [['WKS'], ['create'], ['Concern']],
  [supervisors, ['decide', 'read'], ['Concern']],
  [['ADM'], ['create', 'read', 'edit'], ['User']],
];

// On a file where the person is assigned.
const assigned: readonly Line[] = [
  [everybodyOnFile, ['read'], ['CaseFile', 'Assignment', 'StopOrder', 'Deadline']],
  [everybodyOnFile, ['place'], ['StopOrder']],
  [everybodyOnFile, ['record'], ['Fear']],
  [['INT', ...team], ['read'], ['Child', 'Person', 'Consent', 'Representation', 'Document', 'Trail']],
  [['INT', 'SW', 'ATT'], ['edit', 'create'], ['Child', 'Person']],
  [['INT', ...team], ['record', 'create'], ['Encounter', 'Document', 'Placement', 'UrgentMeasure']],
  [['SW', 'ATT'], ['edit'], ['CaseFile', 'Placement', 'UrgentMeasure', 'Encounter', 'Representation']],
  [team, ['record', 'create'], ['Consent', 'InfoSession', 'Hearing', 'Risk', 'Representation', 'RightsDiagnosis', 'IrregularReturn']],
  [['WKS'], ['read', 'record', 'create'], ['InfoSession']],
  [team, ['read'], ['Encounter', 'Placement', 'UrgentMeasure', 'InfoSession', 'Hearing', 'Risk', 'Assessment', 'RightsDiagnosis', 'Options', 'Determination', 'Challenge', 'Plan', 'Return', 'IrregularReturn', 'Package']],
  [team, ['create', 'edit'], ['Assessment', 'Options', 'Plan']],
  [['SW', 'ATT', 'PSY'], ['submit'], ['Assessment', 'Options']],
  [team, ['create', 'record'], ['Challenge']],
  [['SW', 'ATT'], ['create', 'edit', 'record'], ['Return', 'Determination']],
  [clinical, ['record'], ['Return', 'Determination']],
  [[...social, ...legal], ['record', 'edit'], ['Determination']],
  [legal, ['read', 'create', 'edit', 'record', 'register'], ['LegalMatter', 'ProtectionClaim', 'CourtOrder']],
  [[...social, ...clinical], ['read'], ['LegalMatter', 'CourtOrder']],
  [[...social, ...clinical], ['record'], ['ProtectionClaim', 'CourtOrder', 'LegalMatter']],
  [['ATT', 'GOV'], ['register'], ['Determination', 'Plan']],
  [['GOV'], ['transmit', 'read'], ['Package', 'Determination', 'Plan', 'Representation', 'Return', 'Document', 'Child']],
  [['GOV'], ['read'], ['Placement', 'Challenge']],
  [['GOV'], ['create', 'edit', 'record'], ['Plan', 'Document', 'Return']],
  [['GOV'], ['authorise'], ['ReturnAuthorisation']],
  [['SW', 'ATT'], ['close'], ['CaseFile']],
  [['SW', 'ATT'], ['edit'], ['Deadline']],
  [everybodyOnFile, ['edit'], ['Assignment']],
];

// On every file of a supervised office.
const officeWide: readonly Line[] = [
  [supervisors, ['read', 'edit', 'create', 'record', 'assign'], ['CaseFile', 'Child', 'Person', 'Assignment', 'Consent', 'Representation', 'Deadline', 'Document', 'Encounter', 'Placement', 'UrgentMeasure', 'Risk', 'Plan']],
  [supervisors, ['place', 'lift', 'read'], ['StopOrder']],
  [supervisors, ['record'], ['Fear', 'Challenge', 'ProtectionClaim', 'CourtOrder', 'IrregularReturn', 'InfoSession', 'Hearing']],
  [supervisors, ['read'], ['InfoSession', 'Hearing', 'Assessment', 'RightsDiagnosis', 'Options', 'Determination', 'Challenge', 'Return', 'IrregularReturn', 'Package', 'Trail', 'CourtOrder']],
  [['SUP_S'], ['return', 'approve'], ['Assessment']],
  [['SUP_S', 'SUP_L'], ['return', 'approve'], ['Options', 'Plan', 'RightsDiagnosis']],
  [supervisors, ['decide', 'approve', 'register'], ['Determination', 'Challenge', 'CaseFile']],
  [supervisors, ['approve'], ['Consent']],
  [supervisors, ['close'], ['CaseFile']],
  [['SUP_L'], ['read', 'edit', 'create', 'record', 'register'], ['LegalMatter', 'ProtectionClaim', 'CourtOrder']],
  [['SUP_L'], ['authorise'], ['ReturnAuthorisation']],
  [['SUP_L', 'SUP_S'], ['edit', 'create', 'record'], ['Return']],
];

const abilities = new Map<string, Rules>();

/** What a person may do. The server and the screen use this same function. */
export function abilityOf({ roles: held }: Pick<Actor, 'roles'>): Rules {
  const key = held.join();
  const known = abilities.get(key) ?? abilityFor(held);
  abilities.set(key, known);
  return known;
}

// The same for everybody with these roles, and an ability is never changed: each set of roles is worked out once.
function abilityFor(held: readonly Role[]): Rules {
  const builder = new AbilityBuilder<Rules>(createMongoAbility);
  const holds = (roles: readonly Role[]): boolean => roles.some((role) => held.includes(role));
  const grant = (lines: readonly Line[], condition?: Partial<Reach>): void => {
    for (const [roles, verbs, about] of lines)
      if (holds(roles)) builder.can([...verbs], [...about], condition);
  };
  grant(anywhere);
  grant(assigned, { assigned: true });
  grant(officeWide, { office: true });
  return builder.build();
}

/** Whether a person may do something, on this file or, without one, at all. */
export function mayDo(actor: Pick<Actor, 'roles' | 'id' | 'officeIds'>, verb: Verb, about: Subject, file?: CaseAccess): boolean {
  const reach: Reach = {
    assigned: file?.team.some(({ userId }) => userId === actor.id) ?? false,
    office: file !== undefined && actor.officeIds.some((id) => id === file.officeId),
  };
  return abilityOf(actor).can(verb, subject(about, { ...reach }) as Reach & { __caslSubjectType__: Subject });
}

const verbs = ['read', 'create', 'edit', 'record', 'place'] as const satisfies readonly Verb[];
const concerned = new Map<Subject, readonly Role[]>();

/** The roles that have anything to do with a part of a file which they see; to all others the part does not exist (domain 8.1-3). */
export function rolesConcerned(about: Subject): readonly Role[] {
  const known = concerned.get(about);
  if (known) return known;
  const here = subject(about, { assigned: true, office: true }) as Reach & { __caslSubjectType__: Subject };
  const found = roles.filter((role) => verbs.some((verb) => abilityOf({ roles: [role] }).can(verb, here)));
  concerned.set(about, found);
  return found;
}
