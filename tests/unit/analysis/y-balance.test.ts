import { describe, expect, it } from 'vitest';
import { analyse } from '#shared/analysis/analysis.ts';
import type { TestedSession } from '#shared/analysis/tested-session.ts';
import { reachComposites } from '#shared/analysis/y-balance.ts';
import { DELIVERED } from '#shared/catalog/catalogue.ts';
import { testById } from '#shared/catalog/tests.ts';
import { sessionOf, three } from './sessions.ts';

const ANTERIOR = testById('y-balance-anterior');
const POSTEROMEDIAL = testById('y-balance-posteromedial');
const POSTEROLATERAL = testById('y-balance-posterolateral');
const LENGTHS = { left: 90, right: 90 };

const DAY = '2026-11-01';

function reaches(date = DAY): TestedSession[] {
  return [
    sessionOf(ANTERIOR, date, { left: [60, 62, 61], right: three(65) }),
    sessionOf(POSTEROMEDIAL, date, { left: three(100), right: three(102) }),
    sessionOf(POSTEROLATERAL, date, { left: three(95), right: three(97) }),
  ];
}

const composites = (sessions: TestedSession[], lengths: Parameters<typeof reachComposites>[1] = LENGTHS) =>
  reachComposites(analyse(sessions, DELIVERED), lengths);

describe('the Y-Balance composite', () => {
  it('is (anterior + posteromedial + posterolateral) / (3 x limb length) x 100 of each standing leg (Plisky 2006)', () => {
    const { composites: told, missing } = composites(reaches());
    expect(missing).toBeNull();
    expect(told.map(({ side }) => side)).toEqual(['left', 'right']);
    expect(told[0]?.percent).toBeCloseTo((100 * (61 + 100 + 95)) / 270, 9);
    expect(told[1]?.percent).toBeCloseTo((100 * (65 + 102 + 97)) / 270, 9);
    expect(told[0]?.reaches).toEqual({ anterior: 61, posteromedial: 100, posterolateral: 95 });
  });

  it('is the same in inches', () => {
    const inInches = (values: number[]) => values.map((value) => value / 2.54);
    const sessions = reaches().map((session) => ({
      ...session,
      unit: 'in',
      left: inInches(session.left),
      right: inInches(session.right),
    }));
    expect(composites(sessions).composites[0]?.percent).toBeCloseTo((100 * 256) / 270, 9);
  });

  it('needs the length of the leg, and says which is missing', () => {
    const { composites: told, missing } = composites(reaches(), { left: null, right: 90 });
    expect(told.map(({ side }) => side)).toEqual(['right']);
    expect(missing).toBe('The length of the left leg is not recorded.');
  });

  it('needs all three reaches of the leg, and never counts a missing one as zero', () => {
    const [anterior, posteromedial] = reaches();
    if (!anterior || !posteromedial) throw new RangeError('Three reaches are made above.');
    const { composites: told, missing } = composites([{ ...anterior, left: [] }, posteromedial]);
    expect(told).toEqual([]);
    expect(missing).toBe(
      'The anterior and posterolateral reach of the left leg is not tested. The posterolateral reach of the right leg is not tested.',
    );
    expect(composites(reaches().map((session) => ({ ...session, left: three(0) }))).composites).toHaveLength(1);
  });

  it('takes no reaches of different days together', () => {
    const [, ...others] = reaches();
    const { composites: told, missing } = composites([...others, ...reaches('2026-10-01').slice(0, 1)]);
    expect(told).toEqual([]);
    expect(missing).toContain('different days');
  });

  it('says nothing where no reach was tested', () => {
    expect(composites([])).toEqual({ composites: [], missing: null });
  });
});
