import type { TestDefinition } from '../catalog/test-definition.ts';
import { percent } from '../shown.ts';
import { type LimbChange, type NoiseBand, together } from './change-limb.ts';
import { type SessionDifference, sizeIn, weakerSide } from './difference.ts';
import { otherSide, type Side } from './side.ts';
import { comparative, superior } from './words.ts';

/** What the difference between the sides did since the reference; sizes are shares. */
export interface GapChange {
  from: number;
  to: number;
  noise: number;
  state: 'smaller' | 'larger' | 'other-side' | 'within-noise';
  /** With whether the weaker side rose or the stronger side fell. */
  words: string;
}

/** The gap of today against that of the reference, with the changes of both limbs to say why. */
export function gapChange(
  test: TestDefinition,
  chosen: SessionDifference[],
  today: SessionDifference,
  limbs: Record<Side, LimbChange>,
  band: NoiseBand,
): GapChange {
  const before = together(chosen.map(({ logRatio, variance }) => ({ mean: logRatio, variance })));
  const noise = band(before.variance + today.variance);
  const weakerBefore = weakerSide(before.mean) ?? today.weaker ?? 'left';
  const gap = {
    from: sizeIn(test, before.mean),
    to: sizeIn(test, today.logRatio),
    noise: sizeIn(test, noise),
    state: gapState(before.mean, today, noise),
  };
  return { ...gap, words: gapWords(gap, test, limbs, weakerBefore) };
}

/** The other side counts as weaker only where today says so beyond noise; short of that the gap became smaller. */
function gapState(before: number, today: SessionDifference, noise: number): GapChange['state'] {
  const now = today.logRatio;
  if (Math.abs(now - before) <= noise) return 'within-noise';
  if (before * now < 0 && (today.beyondNoise || Math.abs(now) > Math.abs(before))) return 'other-side';
  return Math.abs(now) < Math.abs(before) ? 'smaller' : 'larger';
}

function gapWords(
  { from, to, noise, state }: Omit<GapChange, 'words'>,
  test: TestDefinition,
  limbs: Record<Side, LimbChange>,
  weaker: Side,
): string {
  const sizes = `from ${percent(from)} to ${percent(to)}`;
  switch (state) {
    case 'within-noise':
      return `Gap ${sizes}, within noise (${percent(noise)})`;
    case 'other-side': {
      const now = otherSide(weaker);
      const moved = movement(test, limbs, weaker, [`the ${weaker} side`, `the ${now} side`]);
      return `The ${now} side is ${comparative(test)} now, the ${weaker} was before, beyond noise: ${moved}`;
    }
    default:
      return `Gap ${state} by more than noise, ${sizes}: ${movement(test, limbs, weaker, [`the ${comparative(test)} side`, `the ${superior(test)} side`])}`;
  }
}

/** Which side moved, by the changes of both limbs: "the weaker side rose". @param names of the weaker and the stronger side */
function movement(
  test: TestDefinition,
  limbs: Record<Side, LimbChange>,
  weaker: Side,
  [weakName, strongName]: [string, string],
): string {
  const [rose, fell] = test.better === 'higher' ? ['rose', 'fell'] : ['improved', 'got worse'];
  const verb = (state: LimbChange['state']) => (state === 'better' ? rose : fell);
  const weak = limbs[weaker];
  const strong = limbs[otherSide(weaker)];
  if (weak.state === 'within-noise' && strong.state === 'within-noise') return 'neither side alone moved beyond noise';
  if (strong.state === 'within-noise') return `${weakName} ${verb(weak.state)}`;
  if (weak.state === 'within-noise') return `because ${strongName} ${verb(strong.state)}`;
  if (weak.state !== strong.state) return `${weakName} ${verb(weak.state)} and ${strongName} ${verb(strong.state)}`;
  const more = Math.abs(Math.log(weak.to / weak.from)) > Math.abs(Math.log(strong.to / strong.from));
  return `both ${verb(weak.state)}, ${more ? weakName : strongName} more`;
}
