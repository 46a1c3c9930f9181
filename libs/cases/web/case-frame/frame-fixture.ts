import { inject, type Provider } from '@angular/core';
import { Session } from '@cobijo/access/web/session';
import type { CaseFrameQuery, SessionQuery } from '@cobijo/graphql/generated/client/graphql';
import { CaseFileContext, type Frame } from './case-file-context';

/** Lucía, the social worker of Petrona's file, for specs of pages. */
export const aSocialWorker: NonNullable<SessionQuery['me']> = {
  id: '0198c0de-0000-7000-8000-00000000000a',
  name: 'Lucía Arreola',
  roles: ['SW'],
  discipline: 'social_work',
  officeIds: [],
  office: { id: '0198c0de-0000-7000-8000-0000000000ff', code: 'TAP', name: 'Tapachula', timeZone: 'America/Mexico_City' },
};

/** Beatriz, who supervises the legal work of the office. */
export const aSupervisor: NonNullable<SessionQuery['me']> = {
  ...aSocialWorker,
  id: '0198c0de-0000-7000-8000-00000000000b',
  name: 'Beatriz Ocampo',
  roles: ['SUP_L'],
  discipline: 'legal',
  officeIds: [aSocialWorker.office.id],
};

/** Petrona's frame as the server answers it. */
export const aFrame: NonNullable<CaseFrameQuery['caseFrame']> = {
  id: '0198c0de-0000-7000-8000-000000000001',
  caseNo: 'TAP-2026-0412',
  kind: 'child',
  state: 'assessment',
  priority: 2,
  officeId: aSocialWorker.office.id,
  timeZone: 'America/Mexico_City',
  version: 3,
  child: {
    id: '0198c0de-0000-7000-8000-000000000002',
    preferredName: 'Petrona',
    givenNames: 'Petrona',
    paternalSurname: 'Matías',
    birthDate: '2011-05-03',
    birthDatePrecision: 'exact',
    languages: [{ code: 'mam', level: 'native', preferred: true }],
  },
  team: [
    { id: 'a1', userId: aSocialWorker.id, name: 'Lucía Arreola', discipline: 'social_work', role: 'lead', acceptedAt: null },
  ],
  stopOrders: [],
  nextDeadline: {
    id: 'd1',
    rule: 'DL43-comprehensive',
    subject: 'comprehensive_assessment',
    kind: 'target',
    triggerAt: '2026-11-10T18:00:00Z',
    dueAt: '2099-11-24T05:59:59Z',
    state: 'open',
    responsible: 'us',
  },
};

/** Asks who is signed in, as the shell does before the first page. */
export const signedIn = (): Promise<void> => inject(Session).load();

/** The frame around a page under test. */
export const provideFile = (frame: Frame = aFrame): Provider => ({
  provide: CaseFileContext,
  useFactory: () => {
    const context = new CaseFileContext();
    context.show(frame, () => undefined);
    return context;
  },
});
