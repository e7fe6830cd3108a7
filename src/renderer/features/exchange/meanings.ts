import type { Catalogue } from '#shared/catalog/catalogue.ts';
import { hasSides, type TestDefinition } from '#shared/catalog/test-definition.ts';
import { type ColumnMeaning, HEIGHT_UNITS, IGNORED, MASS_UNITS, type PlainKind } from '#shared/exchange/columns.ts';
import { fullName } from '#shared/exchange/test-names.ts';
import { ALL_UNITS, unitLabel, unitsFor } from '#shared/units.ts';

const ATHLETE_LABELS = {
  name: 'Name of the athlete',
  'first-name': 'First name',
  'last-name': 'Last name',
  'external-id': 'Id of the athlete',
  sex: 'Sex',
  age: 'Age',
  'birth-date': 'Birth date',
  dominance: 'Dominant leg',
  'weekly-km': 'Km a week',
  'main-event': 'Main event',
  squad: 'Squad',
} satisfies Partial<Record<PlainKind, string>>;
const ROW_LABELS = {
  'test-date': 'Date of the tests',
  'test-name': 'Name of the test',
  side: 'Side',
  trial: 'Number of the trial',
  unit: 'Unit',
  device: 'Device',
  position: 'Position',
} satisfies Partial<Record<PlainKind, string>>;
const INJURY_LABELS = {
  reported: 'Injury: yes or no',
  place: 'Injury: place',
  diagnosed: 'Injury: diagnosed, yes or no',
  diagnosis: 'Injury: diagnosis',
  onset: 'Injury: date',
} as const;

const plainItems = (labels: Record<string, string>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));

/** What a column may be said to hold, in groups, as a select takes them. */
export function meaningOptions(tests: readonly TestDefinition[]) {
  return [
    { group: 'Nothing', items: [{ value: 'ignore', label: 'Left out' }] },
    {
      group: 'Athlete',
      items: [
        ...plainItems(ATHLETE_LABELS),
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
      group: 'Row',
      items: [
        ...plainItems(ROW_LABELS),
        { value: 'value left', label: 'Value, left' },
        { value: 'value right', label: 'Value, right' },
        { value: 'value row', label: 'Value, side named in the row' },
        { value: 'reps left', label: 'Repetitions, left' },
        { value: 'reps right', label: 'Repetitions, right' },
        { value: 'reps row', label: 'Repetitions' },
        { value: 'speed km/h', label: 'Running speed, km/h' },
        { value: 'speed °/s', label: 'Speed of the machine, °/s' },
        { value: 'day-mass', label: 'Body mass of the day' },
        { value: 'test-note', label: 'Note on the session' },
      ],
    },
    { group: 'Tests', items: tests.map((test) => ({ value: `test ${test.id}`, label: fullName(test) })) },
  ];
}

export function optionOf(meaning: ColumnMeaning): string {
  if (meaning.kind === 'test') return `test ${meaning.testId}`;
  if (meaning.kind === 'injury') return `injury ${meaning.part}`;
  if (meaning.kind === 'value' || meaning.kind === 'reps') return `${meaning.kind} ${meaning.side}`;
  if (meaning.kind === 'speed') return `speed ${meaning.unit}`;
  return meaning.kind;
}

/**
 * The meaning an option stands for.
 * @param column name of the column, which notes and numbers are called after
 * @param fileName keeps the numbers of two files apart
 */
export function meaningOf(option: string, column: string, fileName: string, { find }: Catalogue): ColumnMeaning {
  const [kind, detail = ''] = option.split(' ');
  switch (kind) {
    case 'test': {
      const test = find(detail);
      return { kind, testId: detail, side: test && !hasSides(test) ? 'whole' : 'left', unit: null };
    }
    case 'value':
      return { kind, side: detail as 'left' | 'right' | 'row', unit: null };
    case 'reps':
      return { kind, side: detail as 'left' | 'right' | 'row' };
    case 'speed':
      return { kind, unit: detail as 'km/h' | '°/s' };
    case 'injury':
      return { kind, part: detail as keyof typeof INJURY_LABELS };
    case 'note':
    case 'test-note':
      return { kind, label: column.slice(0, 60) };
    case 'number':
      return { kind, namePrefix: 'Athlete', idPrefix: fileName.replace(/\.[^.]+$/, '').slice(0, 40) || 'file' };
    case 'height':
    case 'mass':
    case 'day-mass':
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
export function unitOptions(meaning: ColumnMeaning, { find }: Catalogue): UnitOption[] {
  if (meaning.kind === 'mass' || meaning.kind === 'day-mass') return MASS_UNITS.map(plainUnit);
  if (meaning.kind === 'height') return HEIGHT_UNITS.map(plainUnit);
  if (meaning.kind === 'value') return ALL_UNITS.map((unit) => ({ value: unit, label: unitLabel(unit) }));
  const test = meaning.kind === 'test' ? find(meaning.testId) : undefined;
  const units = test ? unitsFor(test.unit) : [];
  return units.length > 1 ? units.map((unit) => ({ value: unit, label: unitLabel(unit) })) : [];
}

function plainUnit(unit: string): UnitOption {
  return { value: unit, label: unit };
}

/** The same meaning in another unit; null leaves it to the answer. */
export function withUnit(meaning: ColumnMeaning, unit: string | null): ColumnMeaning {
  return 'unit' in meaning ? ({ ...meaning, unit } as ColumnMeaning) : meaning;
}
