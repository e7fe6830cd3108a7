/**
 * Projection: the worst finding of each athlete, written in the transaction that changes its inputs, so that the
 * roster opens without analysing every trial. It holds raw means and states, never a percentage, and the version of
 * the rules that wrote it.
 */
export interface AthleteSummaryTable {
  athlete_id: string;
  rules_version: string;
  state: 'clear' | 'watch' | 'within-noise' | 'no-verdict' | 'not-tested';
  subject_kind: 'difference' | 'ratio' | null;
  subject_id: string | null;
  side: 'left' | 'right' | null;
  left_mean: number | null;
  right_mean: number | null;
  judged: number;
  open: number;
  last_test: string | null;
}
