/** Values of the house that an office may configure; each ground that rests on one cites it as a policy. */
export interface ReturnSettings {
  /** Hours before departure within which the child confirms her will once more. */
  readonly reconfirmHours: number;
  /** Days for which a screening for international protection holds. */
  readonly screeningDays: number;
  /** Days for which an assessment of the risk of return holds. */
  readonly riskDays: number;
  /** Days between the medical examination and the journey. */
  readonly fitnessDays: number;
  /** Hours between the consular notice and the departure. */
  readonly consularNoticeHours: number;
  /** Local hours between which a child may arrive. */
  readonly arriveFromHour: number;
  readonly arriveBeforeHour: number;
  /** Hours within which a child who expressed fear is screened again. */
  readonly screenAfterFearHours: number;
  /** Days after the hand-over on which somebody follows up. */
  readonly followUpDays: readonly number[];
}

export const returnSettings: ReturnSettings = {
  reconfirmHours: 72,
  screeningDays: 30,
  riskDays: 30,
  fitnessDays: 7,
  consularNoticeHours: 72,
  arriveFromHour: 7,
  arriveBeforeHour: 19,
  screenAfterFearHours: 4,
  followUpDays: [7, 30, 90, 180],
};
