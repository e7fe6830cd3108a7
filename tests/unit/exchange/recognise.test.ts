import { describe, expect, it } from 'vitest';
import { DELIVERED } from '#shared/catalog/catalogue.ts';
import { mappingProblem } from '#shared/exchange/check-mapping.ts';
import type { ColumnMeaning } from '#shared/exchange/columns.ts';
import { guessMapping } from '#shared/exchange/guess-mapping.ts';
import { proposeMapping, recognise } from '#shared/exchange/recognise.ts';
import { fukuchiTable } from './fukuchi-file.ts';

const test = (testId: string, side: 'left' | 'right' | 'whole', unit: string | null = null) => ({
  kind: 'test',
  testId,
  side,
  unit,
});

describe('the published file', () => {
  const { table, format, mapping } = fukuchiTable();
  const meaningOf = (column: string) => mapping[table.columns.indexOf(column)];

  it('is known by its header, with authors and licence', () => {
    expect(format?.id).toBe('fukuchi-2017');
    expect(format?.attribution).toContain('CC BY 4.0');
    expect(mappingProblem(mapping, table.columns, DELIVERED)).toBeNull();
  });

  it('has six columns of strength, three a side, without a unit', () => {
    expect(mapping.filter(({ kind }) => kind === 'test')).toHaveLength(6);
    expect(meaningOf('RHIPABD')).toEqual(test('hip-abduction-isometric', 'right'));
    expect(meaningOf('LHIPER')).toEqual(test('hip-external-rotation-isometric', 'left'));
  });

  it('leaves out the side that stands alone and the degrees, and says why', () => {
    expect(meaningOf('RHIPIR')).toEqual({ kind: 'ignore', reason: expect.stringContaining('left side is missing') });
    expect(meaningOf('RThomas')).toEqual({ kind: 'ignore', reason: expect.stringContaining('Degrees') });
  });

  it('is known in its longer original, too, and not by its name columns alone', () => {
    expect(recognise(['FileName', ...table.columns, 'RFCpace'])?.id).toBe('fukuchi-2017');
    expect(recognise(['Subject', 'Age'])).toBeNull();
  });
});

describe('guessing by the words of a header', () => {
  it.each<[string, object]>([
    ['Athlete', { kind: 'name' }],
    ['Athlete ID', { kind: 'external-id' }],
    ['DOB', { kind: 'birth-date' }],
    ['Test date', { kind: 'test-date' }],
    ['Weight (lb)', { kind: 'mass', unit: 'lb' }],
    ['height', { kind: 'height', unit: null }],
    ['Height [cm]', { kind: 'height', unit: 'cm' }],
    ['km per week', { kind: 'weekly-km' }],
    ['Squad', { kind: 'squad' }],
    ['Comments', { kind: 'note', label: 'Comments' }],
    ['L hip abd', test('hip-abduction-isometric', 'left')],
    ['left_quad', test('knee-extension-isometric-hhd', 'left')],
    ['rightHamstring (N)', test('knee-flexion-isometric-hhd', 'right', 'N')],
    ['R Nordic (N)', test('nordic-hamstring', 'right', 'N')],
    ['Hip ER left [kgf]', test('hip-external-rotation-isometric', 'left', 'kgf')],
    ['CMJ (cm)', test('countermovement-jump', 'whole', 'cm')],
  ])('%s', (column, meaning) => expect(guessMapping([column], DELIVERED)).toEqual([meaning]));

  it.each(['Max Imbalance (%)', 'L quad asymmetry', 'H:Q ratio', 'LSI'])('never takes an index: %s', (column) => {
    expect(guessMapping([column], DELIVERED)[0]).toEqual({
      kind: 'ignore',
      reason: expect.stringContaining('formulas differ'),
    });
  });

  it('leaves out what it does not understand', () => {
    expect(guessMapping(['shoe size'], DELIVERED)).toEqual([{ kind: 'ignore', reason: null }]);
  });

  it('gives each meaning once', () => {
    expect(proposeMapping(['Name', 'Runner', 'L quad', 'left quad'], null, DELIVERED).map(({ kind }) => kind)).toEqual([
      'name',
      'ignore',
      'test',
      'ignore',
    ]);
  });
});

describe('checking a mapping', () => {
  const name: ColumnMeaning = { kind: 'name' };
  const quad = (side: 'left' | 'right' | 'whole', unit: 'N' | 'Nm' | 'cm' | null = null): ColumnMeaning => ({
    kind: 'test',
    testId: 'knee-extension-isometric-hhd',
    side,
    unit,
  });

  it.each<[ColumnMeaning[], string | null]>([
    [[name, quad('left')], null],
    [[name, { kind: 'note', label: 'a' }, { kind: 'note', label: 'b' }], null],
    [[name], 'do not belong to this file'],
    [[{ kind: 'age' }, quad('left')], 'which column holds the names'],
    [[name, name], 'A and B are given the same meaning'],
    [[name, quad('left'), quad('left')], null],
    [[name, quad('left'), { kind: 'trial' }, quad('left')], 'B and D are given the same meaning'],
    [[{ kind: 'first-name' }, { kind: 'last-name' }], null],
    [[{ kind: 'last-name' }, quad('left')], null],
    [[name, { kind: 'first-name' }], 'A and B are given the same meaning'],
    [[{ kind: 'last-name' }, { kind: 'number', namePrefix: 'Runner', idPrefix: 'r' }], 'given the same meaning'],
    [[name, quad('whole')], 'left or the right side'],
    [[name, quad('left', 'Nm')], null],
    [[name, quad('left', 'cm')], 'is not measured in cm'],
    [[name, { kind: 'test', testId: 'nothing', side: 'left', unit: null }], 'not in the catalogue'],
    [[name, { kind: 'test', testId: 'countermovement-jump', side: 'left', unit: null }], 'has no sides'],
  ])('case %#', (mapping, sentence) => {
    const columns = ['A', 'B', 'C', 'D'].slice(0, mapping.length === 1 ? 2 : mapping.length);
    const problem = mappingProblem(mapping, columns, DELIVERED);
    if (sentence === null) expect(problem).toBeNull();
    else expect(problem).toContain(sentence);
  });
});
