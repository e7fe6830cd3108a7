import { describe, expect, it } from 'vitest';
import { shownFields } from '#renderer/features/assessments/set-up-fields.ts';
import { missingForUnit, unitNeedsInWords } from '#renderer/features/assessments/unit-needs.ts';
import { testById } from '#shared/catalog/tests.ts';

const NOTHING = { device: null, position: null, angleDeg: null, leverM: null, speedKmh: null };

describe('what a unit needs', () => {
  it.each([
    ['kgf', 'N', null],
    ['Nm', 'N', 'Nm needs the lever to be compared with N.'],
    ['N/kg', 'N', 'N/kg needs the mass of the day to be compared with N.'],
    ['%BW', 'N', '% body weight needs the mass of the day to be compared with N.'],
    ['Nm/kg', 'N', 'Nm/kg needs the mass of the day and the lever to be compared with N.'],
    ['Nm', 'Nm/kg', 'Nm needs the mass of the day to be compared with Nm/kg.'],
    ['N/kg', '%BW', null],
    ['ml/kg/min', 'ml/kg/km', 'ml/kg/min needs the speed to be compared with ml/kg/km.'],
  ] as const)('%s in a test judged in %s', (unit, testUnit, words) => {
    expect(unitNeedsInWords(unit, testUnit)).toBe(words);
  });

  it('is asked for beside a row only while it is missing', () => {
    const row = { unit: 'Nm/kg', setUp: { ...NOTHING, leverM: 0.34 } } as const;
    expect(missingForUnit(row, 'N', { massKg: 60 })).toBeNull();
    expect(missingForUnit(row, 'N', { massKg: null })).toBe(
      'Without the mass of the day these values are not compared with N.',
    );
  });

  it('adds its field to the set-up, and hides none that is filled', () => {
    const jump = testById('countermovement-jump');
    expect(shownFields(jump, NOTHING, jump.unit)).toEqual([...jump.comparable]);
    expect(shownFields(jump, { ...NOTHING, leverM: 0.3 }, jump.unit)).toContain('leverM');
    const force = { ...jump, unit: 'N' } as const;
    expect(shownFields(force, NOTHING, 'Nm')).toContain('leverM');
    expect(shownFields(force, NOTHING, 'N')).not.toContain('leverM');
  });
});
