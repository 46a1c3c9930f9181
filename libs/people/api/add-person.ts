import { Injectable } from '@nestjs/common';
import type { RequestActor } from '@cobijo/access/api/request-actor';
import { done, invalid, type Outcome } from '@cobijo/audit/api/outcome';
import { Recorder } from '@cobijo/audit/api/recorder';
import type { Tx } from '@cobijo/audit/api/tx';
import type { AddPersonInput, PersonInput, RelationshipSaved } from '@cobijo/graphql/generated/server';
import { newId } from '@cobijo/kernel/api/new-id';
import { InputCheck } from '@cobijo/kernel/rules/problem';
import { riskFlags, sexes, whereabouts } from '../rules/code-lists';
import { reachChild } from './child-access';
import { classifyChild } from './classify-child';
import { indexChild } from './index-child';
import { checkRelationship, insertRelationship } from './relationship-fields';

/** Adds a person to a child's family (E06, E07). */
@Injectable()
export class AddPerson {
  constructor(private readonly recorder: Recorder) {}

  /** Adds a person and who she is to the child, and classifies the child again (R3). */
  add(request: RequestActor, input: AddPersonInput): Promise<Outcome<RelationshipSaved> | null> {
    const on = { act: 'person.add', key: input.key, caseFileId: input.caseFileId ?? null, entityId: input.childId };
    return this.recorder.act(request, on, async (tx) => {
      const reached = await reachChild(tx, input);
      if (!reached) return null;
      tx.require('create', 'Person', reached.access);
      const { problems } = checkRelationship(input.relationship, checkPerson(input.person));
      if (problems.length > 0) return invalid(problems);
      const personId = await insertPerson(tx, input.person);
      const relationshipId = await insertRelationship(tx, { childId: input.childId, personId }, input.relationship);
      if (input.relationship.type === 'mother') await indexChild(tx, input.childId);
      const mustConfirmClassification = await classifyChild(tx, input.childId);
      return done({ __typename: 'RelationshipSaved', relationshipId, personId, version: 1, mustConfirmClassification });
    });
  }
}

const alive = ['yes', 'no', 'unknown'];

/** What is wrong with a person as typed. */
export const checkPerson = (person: PersonInput): InputCheck =>
  new InputCheck()
    .text('person.givenNames', person.givenNames, { min: 1, max: 120 })
    .text('person.paternalSurname', person.paternalSurname, { max: 120 })
    .text('person.maternalSurname', person.maternalSurname, { max: 120 })
    .text('person.contactSafeHours', person.contactSafeHours, { max: 160 })
    .text('person.country', person.country, { max: 3 })
    .oneOf('person.sex', person.sex, sexes)
    .oneOf('person.whereabouts', person.whereabouts, whereabouts)
    .oneOf('person.alive', person.alive, alive)
    .oneOf('person.riskFlag', person.riskFlag, riskFlags)
    .date('person.birthDate', person.birthDate)
    .when((person.phones ?? []).length > 6, { field: 'person.phones', code: 'too-long', params: { max: 6 } });

const text = (value: string | null | undefined): string | null => value?.trim() || null;

/** The columns of a person, in the order of `personValues`. */
export const personColumns = [
  'given_names', 'paternal_surname', 'maternal_surname', 'birth_date', 'birth_date_precision', 'sex', 'nationalities', 'phones', 'country', 'whereabouts',
  'alive', 'contact_ok', 'contact_safe_hours', 'risk_flag',
] as const;

/** What is known of a person, in the order of `personColumns`. */
export const personValues = (person: PersonInput): readonly unknown[] => [
  person.givenNames.trim(),
  text(person.paternalSurname),
  text(person.maternalSurname),
  person.birthDate ?? null,
  person.birthDate ? 'exact' : 'unknown',
  person.sex ?? 'unknown',
  person.nationalities ?? [],
  person.phones ?? [],
  text(person.country),
  person.whereabouts ?? 'unknown',
  person.alive ?? 'unknown',
  person.contactOk ?? null,
  text(person.contactSafeHours),
  person.riskFlag ?? 'unknown',
];

const columns = personColumns.join(', ');
const places = personColumns.map((_, at) => `$${at + 4}`).join(', ');

/** Writes a person. She becomes visible with her first relationship. */
export async function insertPerson(tx: Tx, person: PersonInput): Promise<string> {
  const id = newId<'Person'>();
  await tx.sql(`insert into person (id, office_id, created_by, ${columns}) values ($1, $2, $3, ${places})`, [id, tx.actor.officeId, tx.actor.id, ...personValues(person)]);
  return id;
}
