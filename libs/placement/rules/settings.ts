/** House values: review of residential care (policy DL47) and how soon an immediate notice counts as late (policy §2.6). */
export const placementSettings = { reassessDays: 30, familyAlternativeDays: 90, immediateRedHours: 24, noticeTaskHours: 24, basisLostHours: 3 };
export type PlacementSettings = typeof placementSettings;
