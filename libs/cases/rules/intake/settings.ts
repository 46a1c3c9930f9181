/** Values of intake that a deployment may set. All are house rules. */
export interface IntakeSettings {
  /** Hours in which a supervisor ratifies a file that intake opened for an emergency. */
  readonly ratifyHours: number;
  /** Score from which on an undecided duplicate must be looked at before a file is opened. */
  readonly duplicateToSettle: number;
}

export const intakeSettings: IntakeSettings = { ratifyHours: 24, duplicateToSettle: 0.7 };
