import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { farOff, farOffMass, farOffWords } from '#shared/testing-day/far-off.ts';

const STEADY = 0.05;
const NOISY = 0.15;
const alone = { own: [], before: null, others: [] };

describe('a far-off value', () => {
  it('is a digit too many or too few beside own trials', () => {
    const own = { ...alone, own: [348, 352, 410] };
    expect(farOff(3500, own, STEADY)).toEqual({ against: 'own', level: 352, above: true });
    expect(farOff(35, own, STEADY)).toEqual({ against: 'own', level: 352, above: false });
    expect(farOff(250, own, STEADY)).toBeNull();
    expect(farOff(0, own, STEADY)).toMatchObject({ above: false });
  });
  it('is held against the nearest that is known: own trials, last time, the squad', () => {
    expect(farOff(100, { own: [110], before: 400, others: [400, 410, 420] }, STEADY)).toBeNull();
    expect(farOff(100, { own: [], before: 400, others: [100, 100, 100] }, STEADY)).toMatchObject({ against: 'before' });
    expect(farOff(100, { own: [], before: null, others: [500, 410, 420] }, STEADY)).toMatchObject({
      against: 'others',
      level: 420,
    });
    expect(farOff(100, { own: [], before: null, others: [500, 410] }, STEADY)).toBeNull();
    expect(farOff(100, alone, STEADY)).toBeNull();
  });
  it('is the odd one of three, whichever was typed first', () => {
    expect(farOff(352, { ...alone, own: [3500, 350] }, STEADY)).toBeNull();
    expect(farOff(3500, { ...alone, own: [350, 352] }, STEADY)).toMatchObject({ level: 352, above: true });
    expect(farOff(35, { ...alone, own: [350, 352] }, STEADY)).toMatchObject({ level: 350, above: false });
    expect(farOff(351, { ...alone, own: [3500, 3510, 350, 352] }, STEADY)).toBeNull();
  });
  it('has twice the room in noisy tests', () => {
    expect(farOff(16, { ...alone, own: [4] }, NOISY)).toBeNull();
    expect(farOff(16, { ...alone, own: [4] }, STEADY)).not.toBeNull();
    expect(farOff(45, { ...alone, own: [4] }, NOISY)).not.toBeNull();
  });
  it('never is a value within twice the own trials, and always is ten times them', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1, max: 1000, noNaN: true }),
        fc.double({ min: 0.5, max: 2, noNaN: true }),
        (level, times) => {
          const own = { ...alone, own: [level, level, level] };
          expect(farOff(level * times, own, STEADY)).toBeNull();
          expect(farOff(level * 10, own, NOISY)?.above).toBe(true);
          expect(farOff(level / 10, own, NOISY)?.above).toBe(false);
        },
      ),
    );
  });
  it('is told with what was expected', () => {
    expect(farOffWords(3500, { against: 'own', level: 350, above: true }, 'N')).toBe(
      '3500 N is far above the other trials (about 350 N).',
    );
  });
  it('in a mass is a fifth more or less than last time', () => {
    expect(farOffMass(85, 58)).toEqual({ against: 'before', level: 58, above: true });
    expect(farOffMass(60, 58)).toBeNull();
    expect(farOffMass(85, null)).toBeNull();
  });
});
