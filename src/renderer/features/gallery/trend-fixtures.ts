import type { TestedSession } from '#shared/analysis/tested-session.ts';
import { judge, type Verdict } from '#shared/analysis/verdict.ts';
import { judgeWhole, type WholeResult } from '#shared/analysis/whole.ts';
import type { TestDefinition } from '#shared/catalog/test-definition.ts';
import { testById } from '#shared/catalog/tests.ts';
import { addDays } from '#shared/dates.ts';

const LATEST = '2026-11-14';
const SET_UP = { device: 'belt', position: null, angleDeg: null, leverM: null, speedKmh: null };

type Means = Partial<Record<'left' | 'right' | 'whole', number>>;

/** Sessions of an invented runner, five weeks apart, three trials each round the given means. */
function sessions(test: TestDefinition, means: Means[]): TestedSession[] {
  const trials = (mean?: number) => (mean === undefined ? [] : [mean * 0.985, mean, mean * 1.015]);
  return means.map(({ left, right, whole }, index) => {
    const date = addDays(LATEST, -35 * (means.length - 1 - index));
    return {
      sessionId: date,
      date,
      testId: test.id,
      unit: test.unit,
      basis: 'trials',
      statedTrials: null,
      setUp: SET_UP,
      massKg: 58,
      left: trials(left),
      right: trials(right),
      whole: trials(whole),
    };
  });
}

function sided(test: TestDefinition, pairs: [left: number, right: number][]): Verdict {
  return judge(
    sessions(
      test,
      pairs.map(([left, right]) => ({ left, right })),
    ),
    test,
  );
}

function whole(test: TestDefinition, values: number[]): WholeResult[] {
  const means = values.map((value) => ({ whole: value }));
  return [judgeWhole(sessions(test, means), test)].filter((result) => result !== null);
}

const HAMSTRINGS = testById('knee-flexion-isometric-hhd');
const LONG_NAME: TestDefinition = {
  ...testById('calf-isometric-seated'),
  name: 'Plantar flexors of the ankle with the knee bent to a right angle',
  detail: 'isometric, seated on a bench with the thigh held down by a belt, hand-held dynamometer under the forefoot',
  noun: 'plantar flexors with the knee bent',
};

export interface TrendSample {
  name: string;
  result: Verdict | WholeResult;
}

/** What a trend has to bear: many sessions, one, sides that change places, long names, no sides, no difference today. */
export const TREND_SAMPLES: TrendSample[] = [
  {
    name: 'Ten sessions, the weaker side rises',
    result: sided(HAMSTRINGS, [
      [172, 231],
      [176, 234],
      [181, 233],
      [187, 238],
      [190, 236],
      [196, 241],
      [204, 239],
      [212, 243],
      [221, 242],
      [231, 244],
    ]),
  },
  { name: 'One session', result: sided(HAMSTRINGS, [[210, 248]]) },
  {
    name: 'The weaker side changes',
    result: sided(HAMSTRINGS, [
      [250, 205],
      [238, 214],
      [221, 226],
      [207, 246],
    ]),
  },
  {
    name: 'Both limbs alike, within noise',
    result: sided(HAMSTRINGS, [
      [240, 241],
      [242, 240],
      [241, 241],
    ]),
  },
  {
    name: 'Long names',
    result: sided(LONG_NAME, [
      [1012, 1180],
      [1034, 1195],
    ]),
  },
  ...whole(testById('countermovement-jump'), [29.8, 30.4, 33.9]).map((result) => ({ name: 'No sides', result })),
];
