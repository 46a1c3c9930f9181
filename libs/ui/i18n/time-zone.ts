import { signal } from '@angular/core';

const officeZone = signal('America/Mexico_City');

/** Time zone of the office whose person is signed in: days and hours are said in it. */
export const timeZone = officeZone.asReadonly();

/** The session tells the zone of the person's office. */
export const useTimeZone = (zone: string): void => officeZone.set(zone);
