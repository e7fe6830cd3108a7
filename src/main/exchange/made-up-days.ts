import type { Side } from '#shared/analysis/side.ts';
import { hasSides } from '#shared/catalog/test-definition.ts';
import { testById } from '#shared/catalog/tests.ts';
import { addDays } from '#shared/dates.ts';
import type { PlannedTest } from '#shared/exchange/plan.ts';
import { randomFrom } from '#shared/random.ts';
import { STORIES, type Story } from './made-up-stories.ts';

export const MADE_UP_NOTE = 'Made-up test day for trying Evenstride; not measured on anyone.';

export interface MadeUpDay {
  date: string;
  massKg: number;
  tests: PlannedTest[];
}

/**
 * How strong a runner is: so much a kilogram, or one figure for all. Knee torque of 2.1 to 3.5 Nm/kg (Sarabon 2021) at a
 * lever of about 0.36 m makes 7 N/kg, and the soleus carries about 1.7 times body weight; the others are such as
 * coaches see. `step` is the smallest difference that is written down.
 */
const SIZES: { testId: string; perKg?: number; fixed?: number; step: number }[] = [
  { testId: 'knee-extension-isometric-hhd', perKg: 7.1, step: 1 },
  { testId: 'knee-flexion-isometric-hhd', perKg: 7.1, step: 1 },
  { testId: 'calf-isometric-seated', perKg: 17, step: 1 },
  { testId: 'heel-raise-single-leg', fixed: 24, step: 1 },
  { testId: 'single-leg-hop', fixed: 150, step: 1 },
  { testId: 'y-balance-anterior', fixed: 64, step: 0.5 },
  { testId: 'y-balance-posteromedial', fixed: 100, step: 0.5 },
  { testId: 'y-balance-posterolateral', fixed: 96, step: 0.5 },
  { testId: 'countermovement-jump', fixed: 32, step: 0.1 },
];
type Size = (typeof SIZES)[number];

const HAMSTRINGS = 'knee-flexion-isometric-hhd';
const QUADRICEPS = 'knee-extension-isometric-hhd';

/** Trials scatter a little less than the catalogue's typical error, so that even limbs stay within noise. */
const SCATTER = 0.7;
/** Side difference of an even test, in both directions. */
const EVEN = 0.03;
/** Gain from one test day to the next. */
const GAIN = 0.012;

/**
 * Test days that never were, for a runner of the example squad. The same number, mass and day give the same values.
 * @returns days from the oldest to the latest; none for runners without a story
 */
export function madeUpDays({ number, massKg }: { number: number; massKg: number }, today: string): MadeUpDay[] {
  const story = STORIES[number];
  if (!story) return [];
  const random = randomFrom(number);
  const traits = new Map(SIZES.map(({ testId }) => [testId, 0.86 + 0.28 * random()]));
  return story.daysAgo.map((ago, day) => ({
    date: addDays(today, -ago),
    massKg: Math.round((massKg + (random() - 0.5)) * 10) / 10,
    tests: SIZES.filter(({ testId }) => isDone(story, testId, day)).map((size) =>
      madeUpTest(size, levelOf(size, massKg, traits, story, day), story, day, random),
    ),
  }));
}

function isDone(story: Story, testId: string, day: number): boolean {
  if (story.leftOut?.includes(testId)) return false;
  return !story.firstTime?.includes(testId) || isLatest(story, day);
}

function isLatest(story: Story, day: number): boolean {
  return day === story.daysAgo.length - 1;
}

/** The better side's mean on a day. Hamstrings follow the quadriceps by their ratio. */
function levelOf(size: Size, massKg: number, traits: Map<string, number>, story: Story, day: number): number {
  const gain = 1 + GAIN * day;
  const trait = traits.get(size.testId === HAMSTRINGS ? QUADRICEPS : size.testId) ?? 1;
  const level = (size.fixed ?? (size.perKg ?? 0) * massKg) * trait * gain;
  if (size.testId !== HAMSTRINGS) return level;
  const usual = 0.44 + 0.25 * ((traits.get(HAMSTRINGS) ?? 1) - 1);
  return level * (story.hamstringShares?.[day] ?? usual);
}

function madeUpTest(size: Size, level: number, story: Story, day: number, random: () => number): PlannedTest {
  const { testId, step } = size;
  const test = testById(testId);
  const { trials, typicalError, unit, setUp } = test;
  const last = isLatest(story, day);
  const count = last && story.oneTrial?.includes(testId) ? 1 : trials;
  const scatter = typicalError.trial * SCATTER;
  const limb = (share: number) =>
    scattered(level * (1 - share), count, scatter, random).map((value) => rounded(value, step));
  const values: PlannedTest['values'] = [];
  if (!hasSides(test)) values.push(...limb(0).map((value) => ({ side: 'whole' as const, value })));
  else {
    const shares = sharesOf(story, testId, day, random);
    for (const side of ['left', 'right'] as const) {
      const skipped = last && story.oneSide?.testId === testId && story.oneSide.side !== side;
      const trialsOfSide = limb(shares[side]);
      if (!skipped) values.push(...trialsOfSide.map((value) => ({ side, value })));
    }
  }
  return { testId, unit, basis: 'trials', statedTrials: null, setUp, values };
}

/** How much each side lacks of the better one's level: by the story, or a little on a side of its own. */
function sharesOf({ gaps = [] }: Story, testId: string, day: number, random: () => number): Record<Side, number> {
  const little = EVEN * random();
  const side: Side = random() < 0.5 ? 'left' : 'right';
  const told = gaps.find((gap) => gap.testId === testId && (gap.shares[day] ?? 0) > 0);
  const shares = { left: 0, right: 0 };
  if (told) shares[told.side] = told.shares[day] ?? 0;
  else shares[side] = little;
  return shares;
}

/** Trials round a mean, which they keep exactly but for rounding. */
function scattered(mean: number, count: number, scatter: number, random: () => number): number[] {
  const draws = Array.from({ length: count }, () => (random() + random() + random() - 1.5) * 2);
  const middle = draws.reduce((sum, draw) => sum + draw, 0) / count;
  return draws.map((draw) => mean * (1 + (draw - middle) * scatter));
}

function rounded(value: number, step: number): number {
  return Number((Math.round(value / step) * step).toFixed(1));
}
