/**
 * Projection: the worst finding of each athlete, written in the transaction that changes its inputs, so that the
 * roster opens without analysing every trial. It holds raw means and states, never a percentage.
 */
export interface AthleteSummaryTable {
  athlete_id: string;
  /** Key of the rules and the catalogue that wrote it (docs/data.md, "The key of summaries"). */
  rules_version: string;
  state: 'clear' | 'watch' | 'within-noise' | 'no-verdict' | 'not-tested';
  subject_kind: 'difference' | 'ratio' | 'change' | null;
  subject_id: string | null;
  side: 'left' | 'right' | null;
  /** Left and right, or the value before a change and the value today. */
  left_mean: number | null;
  right_mean: number | null;
  judged: number;
  open: number;
  last_test: string | null;
}
