/** House values, policy('DL41'): what is done about a child who is held or was taken away is done now. */
export const encounterSettings = { locateHours: 2, urgentMeasureHours: 3, amparoHours: 12, complaintHours: 24, originContactHours: 24 };
export type EncounterSettings = typeof encounterSettings;
