import type { Change, LimbChange } from '#shared/analysis/change.ts';
import type { TestDefinition } from '#shared/catalog/test-definition.ts';
import type { Trend } from './trend-points.ts';

/** The finding of a trend as its title: which limb moved beyond noise, then what became of the gap. */
export function trendTitle({ test, points }: Trend, change: Change | null): string {
  if (!change) {
    return points.length > 1 ? `${test.name}: no change to tell` : `${test.name}: one session, no change to tell yet`;
  }
  const moved = change.limbs.filter(({ state }) => state !== 'within-noise');
  const gap = change.gap && GAPS[change.gap.state];
  const limbs = moved.length === 0 ? null : limbWords(test, moved);
  if (!limbs && !gap) return `${test.name}: no change beyond noise`;
  if (!limbs) return `${test.name}: ${gap}`;
  return gap ? `${limbs}, ${gap}` : limbs;
}

const GAPS = {
  smaller: 'the gap is smaller',
  larger: 'the gap is larger',
  'other-side': 'the weaker side has changed',
  'within-noise': null,
};

function limbWords(test: TestDefinition, moved: LimbChange[]): string {
  const [first, second] = moved;
  if (first?.side === 'whole') return `${test.name}: ${first.state}`;
  if (first && second) {
    if (first.state === second.state) return `Left and right ${test.noun} ${first.state}`;
    return `${capital(first.side)} ${test.noun} ${first.state}, ${second.side} ${second.state}`;
  }
  return first ? `${capital(first.side)} ${test.noun} ${first.state}` : test.name;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
