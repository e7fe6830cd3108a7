/** The four reasons for strength work; every test, exercise, program and report page belongs to at least one. */
export const BENEFITS = ['injury-prevention', 'running-economy', 'neuromuscular-power', 'balance'] as const;
export type Benefit = (typeof BENEFITS)[number];

export const BENEFIT_NAMES: Record<Benefit, string> = {
  'injury-prevention': 'Injury prevention',
  'running-economy': 'Running economy',
  'neuromuscular-power': 'Neuromuscular power',
  balance: 'Balance',
};
