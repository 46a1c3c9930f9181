import type { TestApi } from '../api';
import { aChildFile, type ChildFile, type ChildFileOptions } from './a-child-file';

export const addFacility = `mutation ($input: AddFacilityInput!) { addFacility(input: $input) { __typename ... on FacilityAdded { facilityId } ... on Invalid { problems { field code } } } }`;
export const recordMeasure = `mutation ($input: RecordUrgentMeasureInput!) { recordUrgentMeasure(input: $input) { __typename
  ... on UrgentMeasureRecorded { measureId } ... on Invalid { problems { field code } } } }`;
export const orderMeasure = `mutation ($input: OrderUrgentMeasureInput!) { orderUrgentMeasure(input: $input) { __typename
  ... on UrgentMeasureOrdered { measureId judgeDueAt } ... on Refused { grounds { code rule kind } } ... on Invalid { problems { field code } } } }`;
export const placeChild = `mutation ($input: PlaceChildInput!) { placeChild(input: $input) { __typename
  ... on ChildPlaced { placementId tasks violations } ... on Refused { grounds { code rule kind } } ... on Invalid { problems { field code } } } }`;

export interface PlacedChild extends ChildFile {
  readonly facilityId: string;
  readonly measureId: string;
  readonly placementId: string;
}

/** A public centre in Tapachula, registered and listed. */
export async function aFacility(api: TestApi, change: object = {}): Promise<{ readonly facilityId: string }> {
  return need(await api.as('socialWorker').act<{ facilityId?: string }>(addFacility, {
    name: 'Albergue Viva México', kind: 'CAS_public', operator: 'DIF Chiapas', registrationNo: 'CAS-CHIS-014', state: 'CHIS', municipality: 'Tapachula',
    listed: true, openDoor: true, address: 'Central Norte 12, Tapachula', ...change,
  }), 'facilityId');
}

/** An urgent measure of entry to a centre, imposed by the protection authority. */
export async function anOrderedMeasure(api: TestApi, caseFileId: string): Promise<{ readonly measureId: string }> {
  const now = new Date().toISOString();
  const recorded = need(await api.as('socialWorker').act<{ measureId?: string }>(recordMeasure, { caseFileId, measure: 'CAS_entry', requestedAt: now, requestedOf: 'PPNNA' }), 'measureId');
  return need(await api.as('socialWorker').act<{ measureId?: string }>(orderMeasure, { caseFileId, measureId: recorded.measureId, version: 1, orderedBy: 'PPNNA', orderedAt: now, orderNo: 'MU-118/2026' }), 'measureId');
}

/** A child who lives in a public centre by order of the protection authority, in the file given or in a new one. */
export async function aPlacedChild(api: TestApi, options: ChildFileOptions & { readonly file?: ChildFile } = {}): Promise<PlacedChild> {
  const file = options.file ?? (await aChildFile(api, options));
  const { facilityId } = await aFacility(api);
  const { measureId } = await anOrderedMeasure(api, file.caseFileId);
  const { placementId } = need(await api.as('socialWorker').act<{ placementId?: string }>(placeChild, {
    caseFileId: file.caseFileId, kind: 'CAS_public', facilityId, startedAt: new Date().toISOString(), order: { kind: 'urgent_measure', urgentMeasureId: measureId },
    whyNotKin: 'La familia que se conoce vive en Guatemala', whyNotFoster: 'No hay familia de acogida certificada en Tapachula',
  }), 'placementId');
  return { ...file, facilityId, measureId, placementId };
}

function need<K extends string>(arm: { readonly [field in K]?: string }, field: K): { readonly [field in K]: string } {
  const found = arm[field];
  if (found === undefined) throw new Error(JSON.stringify(arm));
  return { [field]: found } as { readonly [field in K]: string };
}
