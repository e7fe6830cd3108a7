/** What changed with each version of the rules, newest first. */
export const RULES_CHANGES: { version: string; changes: string[] }[] = [
  {
    version: '1.1',
    changes: [
      'Two sessions together have to pass the 99 % band instead of the 95 % band.',
      'Two legs in one trial are told over the sum.',
      'Units of other kinds are carried over by mass, lever and speed of the day.',
      'Set-ups are compared by the fields that matter for the test.',
      'Zero, negative, not a number and unknown unit are states of their own.',
      'Ratios are never confirmed across kinds of unit.',
    ],
  },
  { version: '1.0', changes: ['The first rules.'] },
];
