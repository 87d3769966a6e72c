/** What goes wrong for people, the most useful first. The words are under `trouble` in content/text. */
export const troubles = [
  'notOwnSim',
  'postpaidPage',
  'touristPlan',
  'refillPin',
  'signInBlocked',
  'blankPage',
  'taxOnTop',
  'cardDeclined',
  'stillSuspended',
  'separateAccounts',
  'overlay',
  'emailTaken',
] as const;

export type Trouble = (typeof troubles)[number];
