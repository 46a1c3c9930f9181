/** House values, policy('placement tasks'): how soon the paper behind a placement must be asked for. */
export const placementSettings = { orderAfterNoticeHours: 24, basisLostHours: 3 };
export type PlacementSettings = typeof placementSettings;
