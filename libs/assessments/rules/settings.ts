/** Values that an office may set (domain §11.4). Law is not among them. */
export interface AssessmentSettings {
  readonly validDays: number;
  readonly retellingDays: number;
  readonly acknowledgeHours: number;
  readonly independentSources: number;
  readonly residentialDays: number;
}

export const assessmentDefaults: AssessmentSettings = {
  validDays: 90,
  retellingDays: 30,
  acknowledgeHours: 24,
  independentSources: 2,
  residentialDays: 90,
};
