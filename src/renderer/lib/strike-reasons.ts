/** Why a trial does not count, the most frequent first. */
export const STRIKE_REASONS = [
  'Belt or device slipped',
  'Not a full effort',
  'Pain',
  'Wrong position',
  'Stumbled',
  'Wrong side',
];
