import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  heightFromFlightTime,
  heightFromTakeOffVelocity,
  peakPowerSayers,
  reactiveStrength,
  reactiveStrengthFromFlight,
  reactiveStrengthModified,
} from '#shared/analysis/jumps.ts';

describe('jumps', () => {
  it('height of 0.5 s in the air is 0.3066 m by g t² / 8', () => {
    expect(heightFromFlightTime(0.5)).toBeCloseTo(0.3066, 4);
  });

  it('height of a take-off at 2.865 m/s is 0.4184 m by v² / 2g (impulse form)', () => {
    expect(heightFromTakeOffVelocity(2.865)).toBeCloseTo(0.4184, 4);
  });

  it('reactive strength of 0.36 m and 0.18 s is 2.0 (published example)', () => {
    expect(reactiveStrength(0.36, 0.18)).toBeCloseTo(2, 12);
  });

  it('reactive strength of 0.35 m and 0.200 s is 1.75 (published example)', () => {
    expect(reactiveStrength(0.35, 0.2)).toBeCloseTo(1.75, 12);
  });

  it('flight over contact of one jump is another number than height over contact', () => {
    const flight = Math.sqrt((8 * 0.36) / 9.81);
    expect(reactiveStrengthFromFlight(flight, 0.18)).toBeCloseTo(3.01, 2);
    expect(reactiveStrength(heightFromFlightTime(flight), 0.18)).toBeCloseTo(2, 9);
  });

  it('modified reactive strength is height over time to take-off', () => {
    expect(reactiveStrengthModified(0.3, 0.75)).toBeCloseTo(0.4, 12);
  });

  it('peak power of 30 cm and 60 kg is 2484 W by the equation of Sayers (coaching convention)', () => {
    expect(peakPowerSayers(30, 60)).toBeCloseTo(60.7 * 30 + 45.3 * 60 - 2055, 9);
    expect(peakPowerSayers(30, 60)).toBeCloseTo(2484, 9);
  });

  it.each([
    ['no flight', () => heightFromFlightTime(0)],
    ['a negative velocity', () => heightFromTakeOffVelocity(-1)],
    ['no contact', () => reactiveStrength(0.3, 0)],
    ['a contact that is no number', () => reactiveStrengthFromFlight(0.5, Number.NaN)],
    ['an endless time', () => reactiveStrengthModified(0.3, Number.POSITIVE_INFINITY)],
    ['no mass', () => peakPowerSayers(30, 0)],
    ['a mass and height that leave no power', () => peakPowerSayers(5, 20)],
  ])('%s is refused', (_, compute) => {
    expect(compute).toThrow(RangeError);
  });

  it('reactive strength is above zero, and rises with height and with a shorter contact', () => {
    const positive = fc.double({ min: 0.01, max: 2, noNaN: true });
    fc.assert(
      fc.property(positive, positive, (height, contact) => {
        const strength = reactiveStrength(height, contact);
        expect(strength).toBeGreaterThan(0);
        expect(reactiveStrength(height * 1.1, contact)).toBeGreaterThan(strength);
        expect(reactiveStrength(height, contact / 1.1)).toBeGreaterThan(strength);
      }),
    );
  });
});
