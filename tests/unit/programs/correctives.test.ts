import { describe, expect, it } from 'vitest';
import { correctiveLines } from '#shared/programs/correctives.ts';
import { planFrom } from '#shared/programs/plan.ts';
import { emphasisLines } from '#shared/programs/ratio-emphasis.ts';
import { testLines } from '#shared/programs/tests-to-do.ts';
import {
  clearlyWeaker,
  context,
  HAMSTRING,
  HIP_ABDUCTION,
  HIP_EXTENSION,
  NORDIC,
  QUADRICEPS,
  suggested,
  tested,
} from './athletes.ts';

const STRONG = [200, 202, 201];
const WEAK = [140, 141, 142];

describe('a clear difference', () => {
  it('puts the weaker side first and names what was found', () => {
    const [line] = correctiveLines(context(clearlyWeaker(HAMSTRING, 'left')));
    expect(line).toMatchObject({ kind: 'corrective', title: 'Left hamstring first, one set more', refusable: true });
    expect(line?.reason).toContain('Left hamstring weaker by 30 %, second session running (isometric');
    expect(line?.reason).toContain('the right side matches its repetitions and does no more');
    expect(line?.change).toMatchObject({ kind: 'train', side: 'left', target: { muscleGroup: 'hamstrings' } });
  });

  it('of one muscle in two tests makes one line', () => {
    const lines = correctiveLines(context([...clearlyWeaker(HAMSTRING, 'left'), ...clearlyWeaker(NORDIC, 'left')]));
    expect(lines.map(({ id }) => id)).toEqual(['corrective:hamstrings']);
  });

  it('works on no side while two tests of the muscle disagree', () => {
    const sessions = [...clearlyWeaker(HAMSTRING, 'left'), ...clearlyWeaker(NORDIC, 'right')];
    const lines = correctiveLines(context(sessions));
    expect(lines.map(({ id, change }) => [id, change])).toEqual([['disagree:hamstrings', null]]);
    expect(
      planFrom(suggested(sessions))
        .sessions.flatMap((s) => s.exercises)
        .every((e) => e.weakerSide === null),
    ).toBe(true);
  });

  it('waits for the next block behind three larger ones', () => {
    const sessions = [HAMSTRING, QUADRICEPS, HIP_ABDUCTION, HIP_EXTENSION].flatMap((testId, index) =>
      clearlyWeaker(testId, 'right', 0.6 + index * 0.05),
    );
    const lines = correctiveLines(context(sessions));
    expect(lines.map(({ id }) => id)).toEqual([
      'corrective:hamstrings',
      'corrective:quadriceps',
      'corrective:hip-abductors',
      'later:hip-extensors',
    ]);
  });
});

describe('what is not clear', () => {
  it('is asked for again, and the muscle is trained on both legs alike', () => {
    const once = tested(HIP_ABDUCTION, '2026-09-01', STRONG, WEAK);
    const [line] = testLines(context([once]));
    expect(line).toMatchObject({
      kind: 'repeat-test',
      title: 'Repeat the test to confirm: Hip abductors',
      change: { kind: 'train', side: null, days: 1 },
    });
    expect(line?.reason).toContain('Right hip abduction weaker by 30 %, first time beyond noise');
  });

  it('adds nothing where a clear difference of the same muscle and side is worked on', () => {
    const once = tested(NORDIC, '2026-09-01', WEAK, STRONG);
    expect(testLines(context([...clearlyWeaker(HAMSTRING, 'left'), once]))).toEqual([]);
  });

  it('asks for three trials a side and adds no exercise when there are too few', () => {
    const sessions = [tested(HIP_EXTENSION, '2026-09-01', [140], [200]), tested(QUADRICEPS, '2026-09-01', WEAK, [])];
    const lines = testLines(context(sessions));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({
      kind: 'complete-tests',
      title: 'Test 2 again with three trials a side',
      change: null,
    });
    expect(lines[0]?.reason).toContain('Right quadriceps not tested');
  });

  it('asks for a first test when nothing is tested', () => {
    expect(testLines(context([])).map(({ kind }) => kind)).toEqual(['first-test']);
  });
});

describe('a ratio below its band', () => {
  const low = ['2026-06-01', '2026-09-01'].flatMap((date) => [
    tested(HAMSTRING, date, [50, 51, 50], [90, 91, 90]),
    tested(QUADRICEPS, date, STRONG, STRONG),
  ]);

  it('gives both legs hamstring work, as a coaching convention', () => {
    const [line] = emphasisLines(context(low));
    expect(line?.change).toMatchObject({ kind: 'train', side: null, target: { muscleGroup: 'hamstrings' } });
    expect(line?.sources[0]?.grade).toBe('convention');
    expect(line?.reason).toContain('Left H:Q 0.25');
  });

  it('says nothing after one session', () => {
    expect(emphasisLines(context(low.filter(({ date }) => date === '2026-09-01')))).toEqual([]);
  });
});
