import { TESTS, testById } from '#shared/catalog/tests.ts';
import { type ColumnMeaning, HEIGHT_UNITS, IGNORED, MASS_UNITS, type PlainKind } from '#shared/exchange/columns.ts';
import { unitKind, unitLabel, unitsOfKind } from '#shared/units.ts';

const PLAIN_LABELS: Record<PlainKind, string> = {
  name: 'Name of the athlete',
  'external-id': 'Id of the athlete',
  sex: 'Sex',
  age: 'Age',
  'birth-date': 'Birth date',
  dominance: 'Dominant leg',
  'weekly-km': 'Km a week',
  'main-event': 'Main event',
  squad: 'Squad',
  'test-date': 'Date of the tests',
};
const INJURY_LABELS = {
  reported: 'Injury: yes or no',
  place: 'Injury: place',
  diagnosed: 'Injury: diagnosed, yes or no',
  diagnosis: 'Injury: diagnosis',
  onset: 'Injury: date',
} as const;

/** What a column may be said to hold, in groups, as a select takes them. */
export const MEANING_OPTIONS = [
  { group: 'Nothing', items: [{ value: 'ignore', label: 'Left out' }] },
  {
    group: 'Athlete',
    items: [
      ...Object.entries(PLAIN_LABELS).map(([value, label]) => ({ value, label })),
      { value: 'number', label: 'Number of the athlete' },
      { value: 'height', label: 'Height' },
      { value: 'mass', label: 'Body mass' },
      { value: 'note', label: 'Note' },
    ],
  },
  {
    group: 'Injury, kept as a note',
    items: Object.entries(INJURY_LABELS).map(([part, label]) => ({ value: `injury ${part}`, label })),
  },
  {
    group: 'Tests',
    items: TESTS.map(({ id, name, detail }) => ({ value: `test ${id}`, label: `${name}: ${detail}` })),
  },
];

export function optionOf(meaning: ColumnMeaning): string {
  if (meaning.kind === 'test') return `test ${meaning.testId}`;
  if (meaning.kind === 'injury') return `injury ${meaning.part}`;
  return meaning.kind;
}

/**
 * The meaning an option stands for.
 * @param column name of the column, which notes and numbers are called after
 * @param fileName keeps the numbers of two files apart
 */
export function meaningOf(option: string, column: string, fileName: string): ColumnMeaning {
  const [kind, detail = ''] = option.split(' ');
  switch (kind) {
    case 'test':
      return {
        kind,
        testId: detail,
        side: testById(detail).laterality === 'whole-body' ? 'whole' : 'left',
        unit: null,
      };
    case 'injury':
      return { kind, part: detail as keyof typeof INJURY_LABELS };
    case 'note':
      return { kind, label: column.slice(0, 60) };
    case 'number':
      return { kind, namePrefix: 'Athlete', idPrefix: fileName.replace(/\.[^.]+$/, '').slice(0, 40) || 'file' };
    case 'height':
    case 'mass':
      return { kind, unit: null };
    case 'ignore':
      return IGNORED;
    default:
      return { kind: kind as PlainKind };
  }
}

export interface UnitOption {
  value: string;
  label: string;
}

/** Units a column may be in; empty where it has none or there is only one. */
export function unitOptions(meaning: ColumnMeaning): UnitOption[] {
  if (meaning.kind === 'mass') return MASS_UNITS.map((unit) => ({ value: unit, label: unit }));
  if (meaning.kind === 'height') return HEIGHT_UNITS.map((unit) => ({ value: unit, label: unit }));
  if (meaning.kind !== 'test') return [];
  const units = unitsOfKind(unitKind(testById(meaning.testId).unit));
  return units.length > 1 ? units.map((unit) => ({ value: unit, label: unitLabel(unit) })) : [];
}

/** The same meaning in another unit; null leaves it to the answer. */
export function withUnit(meaning: ColumnMeaning, unit: string | null): ColumnMeaning {
  return 'unit' in meaning ? ({ ...meaning, unit } as ColumnMeaning) : meaning;
}
