import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { costFromUptake, raceAfterGain, speedGain } from '#shared/analysis/economy.ts';
import { citation } from '#shared/catalog/citations.ts';

const MARATHON = 42.195;
const TIME = (hours: number, minutes: number, seconds = 0) => hours * 3600 + minutes * 60 + seconds;
const PACE_OF_204 = (MARATHON * 1000) / TIME(2, 4);

describe('oxygen cost', () => {
  it('of 50 ml/kg/min at 15 km/h is 200 ml/kg/km (by the units)', () => {
    expect(costFromUptake(50, 15)).toBeCloseTo(200, 12);
  });

  it.each([
    [0, 15],
    [50, 0],
    [Number.NaN, 15],
    [50, Number.POSITIVE_INFINITY],
  ])('of %d ml/kg/min at %d km/h is refused', (uptake, speed) => {
    expect(() => costFromUptake(uptake, speed)).toThrow(RangeError);
  });
});

describe('a gain in economy', () => {
  it('of 3 % at the pace of a 2:04 marathon is 1.97 % more speed (Kipp 2019)', () => {
    expect(speedGain(0.03, PACE_OF_204)).toBeCloseTo(0.0197, 6);
  });

  it('of 3 % takes a marathon from 2:04:00 to 2:01:36 (Kipp 2019)', () => {
    const race = raceAfterGain({ distanceKm: MARATHON, targetSeconds: TIME(2, 4), economyGain: 0.03 });
    expect(Math.round(race.seconds)).toBe(TIME(2, 1, 36));
    expect(race.words).toContain('2:04:00');
    expect(race.words).toContain('about 2:01:36');
    expect(race.source.grade).toBe('derived');
    expect(citation(race.source.citation).label).toBe('Kipp 2019');
  });

  it('is worth about two thirds at 5.5 m/s (Kipp 2019)', () => {
    expect(speedGain(0.03, 5.5) / 0.03).toBeCloseTo(2 / 3, 1);
  });

  it('is worth all of it at 3 m/s and slower (Kipp 2019)', () => {
    expect(speedGain(0.03, 3)).toBe(0.03);
    expect(speedGain(0.03, 2.2)).toBe(0.03);
  });

  it('says where it holds: level, no wind, same share of capacity, groups, beyond noise', () => {
    const { limits } = raceAfterGain({ distanceKm: 10, targetSeconds: TIME(0, 50), economyGain: 0.03 });
    for (const word of ['level', 'wind', 'share', 'groups', 'beyond noise']) expect(limits.join(' ')).toContain(word);
  });

  it('never slows a race, is never worth more than itself, and less of it at a faster pace', () => {
    const gain = fc.double({ min: 0.001, max: 0.2, noNaN: true });
    const speed = fc.double({ min: 1, max: 8, noNaN: true });
    fc.assert(
      fc.property(gain, speed, (economyGain, speedMs) => {
        const worth = speedGain(economyGain, speedMs);
        expect(worth).toBeGreaterThan(0);
        expect(worth).toBeLessThanOrEqual(economyGain);
        expect(speedGain(economyGain, speedMs + 0.1)).toBeLessThanOrEqual(worth);
        const targetSeconds = 10_000 / speedMs;
        expect(raceAfterGain({ distanceKm: 10, targetSeconds, economyGain }).seconds).toBeLessThan(targetSeconds);
      }),
    );
  });

  it.each([
    ['a loss', { distanceKm: 10, targetSeconds: 3000, economyGain: -0.03 }],
    ['a gain of 21 %', { distanceKm: 10, targetSeconds: 3000, economyGain: 0.21 }],
    ['no number', { distanceKm: 10, targetSeconds: 3000, economyGain: Number.NaN }],
    ['no distance', { distanceKm: 0, targetSeconds: 3000, economyGain: 0.03 }],
    ['no time', { distanceKm: 10, targetSeconds: 0, economyGain: 0.03 }],
    ['an endless time', { distanceKm: 10, targetSeconds: Number.POSITIVE_INFINITY, economyGain: 0.03 }],
  ])('that is %s is refused', (_, race) => {
    expect(() => raceAfterGain(race)).toThrow(RangeError);
  });
});
