import type { AthleteAnalysis } from './analysis.ts';
import { SIDES, type Side } from './side.ts';
import type { LimbSummary } from './summary.ts';

const DIRECTIONS = ['anterior', 'posteromedial', 'posterolateral'] as const;
type Direction = (typeof DIRECTIONS)[number];

/** The three reaches of one standing leg together. */
export interface ReachComposite {
  /** The standing leg. */
  side: Side;
  /** (anterior + posteromedial + posterolateral) / (3 x limb length) x 100. */
  percent: number;
  /** cm */
  reaches: Record<Direction, number>;
}

/**
 * The Y-Balance composite of each leg from its latest reaches, which have to be of one day. No verdict is read from it:
 * the 94 % line comes from high-school basketball (docs/method.md, "Other indices").
 * @param limbLengthCm from the front of the pelvis to the inner ankle
 * @returns what is missing as sentences, null when nothing is, or when no reach was tested at all
 */
export function reachComposites(
  analysis: AthleteAnalysis,
  limbLengthCm: { left: number | null; right: number | null },
): { composites: ReachComposite[]; missing: string | null } {
  const tested = DIRECTIONS.map((direction) => latest(analysis, direction));
  if (!tested.some((reach) => reach)) return { composites: [], missing: null };
  const composites: ReachComposite[] = [];
  const missing: string[] = [];
  const dates = new Set(tested.flatMap((reach) => (reach ? [reach.date] : [])));
  if (dates.size > 1) missing.push('The latest reaches are of different days; test the three directions on one day.');
  for (const side of SIDES) {
    const reaches = tested.map((reach) => reach?.[side] ?? null);
    const [anterior, posteromedial, posterolateral] = reaches;
    const length = limbLengthCm[side];
    const absent = DIRECTIONS.filter((_, index) => reaches[index] === null);
    if (absent.length > 0) missing.push(`The ${absent.join(' and ')} reach of the ${side} leg is not tested.`);
    if (length === null) missing.push(`The length of the ${side} leg is not recorded.`);
    if (!anterior || !posteromedial || !posterolateral || !length || dates.size > 1) continue;
    const percent = (100 * (anterior + posteromedial + posterolateral)) / (3 * length);
    composites.push({ side, percent, reaches: { anterior, posteromedial, posterolateral } });
  }
  return { composites, missing: missing.length > 0 ? missing.join(' ') : null };
}

/** The latest reach of both legs, by the value that norms rest on. */
function latest(analysis: AthleteAnalysis, direction: Direction) {
  const verdict = analysis.verdicts.find(({ test }) => test.id === `y-balance-${direction}`);
  if (!verdict?.today.date || verdict.today.unit !== 'cm') return null;
  const { test, today } = verdict;
  const value = (limb: LimbSummary | null) => {
    const reach = limb?.[test.aggregate.norm];
    return reach !== undefined && reach > 0 && Number.isFinite(reach) ? reach : null;
  };
  return { date: today.date, left: value(today.left), right: value(today.right) };
}
