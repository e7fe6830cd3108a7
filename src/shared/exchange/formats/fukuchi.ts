import type { ColumnMeaning, PlainKind, TestColumn } from '../columns.ts';
import type { FileFormat } from './file-format.ts';

const plain = (kind: PlainKind): ColumnMeaning => ({ kind });
const ignored = (reason: string): ColumnMeaning => ({ kind: 'ignore', reason });
const hip = (testId: string, side: TestColumn['side']): ColumnMeaning => ({ kind: 'test', testId, side, unit: null });

const DEGREES = 'Degrees of hip mobility; there is no such test in the catalogue.';
const UNUSED = 'Nothing here uses it. Choose “Note” to keep it.';

/** Units of age, height and mass as the data set's description states them; that of strength it does not state. */
const MEANINGS: Record<string, ColumnMeaning> = {
  Subject: { kind: 'number', namePrefix: 'Runner', idPrefix: 'fukuchi' },
  Age: plain('age'),
  Height: { kind: 'height', unit: 'cm' },
  Mass: { kind: 'mass', unit: 'kg' },
  Gender: plain('sex'),
  Dominance: plain('dominance'),
  Level: { kind: 'note', label: 'Level' },
  Experience: { kind: 'note', label: 'Experience' },
  SessionsPerWk: { kind: 'note', label: 'Sessions a week' },
  RunGrp: ignored(UNUSED),
  Volume: plain('weekly-km'),
  Pace: ignored(UNUSED),
  RaceDist: plain('main-event'),
  Injury: { kind: 'injury', part: 'reported' },
  InjuryLoc: { kind: 'injury', part: 'place' },
  DiagnosticMed: { kind: 'injury', part: 'diagnosed' },
  Diagnostic: { kind: 'injury', part: 'diagnosis' },
  InjuryOnDate: { kind: 'injury', part: 'onset' },
  RThomas: ignored(DEGREES),
  LThomas: ignored(DEGREES),
  ROber: ignored(DEGREES),
  LOber: ignored(DEGREES),
  RHIPABD: hip('hip-abduction-isometric', 'right'),
  LHIPABD: hip('hip-abduction-isometric', 'left'),
  RHIPEXT: hip('hip-extension-isometric', 'right'),
  LHIPEXT: hip('hip-extension-isometric', 'left'),
  RHIPER: hip('hip-external-rotation-isometric', 'right'),
  LHIPER: hip('hip-external-rotation-isometric', 'left'),
  RHIPIR: ignored('The column for the left side is missing, and one side alone gives no difference.'),
};

const TELLING = ['Subject', 'RHIPABD', 'LHIPABD', 'RHIPEXT', 'LHIPEXT', 'RHIPER', 'LHIPER'];

/** Runners and their hip strength from Fukuchi RK, Fukuchi CA, Duarte M, PeerJ 2017;5:e3298 (figshare 4543435). */
export const FUKUCHI: FileFormat = {
  id: 'fukuchi-2017',
  name: 'Fukuchi 2017, hip strength of 28 runners',
  attribution:
    'Fukuchi RK, Fukuchi CA, Duarte M. A public dataset of running biomechanics and the effects of running speed on lower extremity kinematics and kinetics. PeerJ 2017;5:e3298. Data: figshare 4543435, CC BY 4.0.',
  matches: (columns) => TELLING.every((column) => columns.includes(column)),
  normalise: (table) => table,
  basis: null,
  meaningOf: (column) => MEANINGS[column] ?? ignored(UNUSED),
  proposals: {
    units: {
      force: {
        unit: 'kgf',
        why: 'The file states no unit. By their size the values are kgf: the median of hip abduction is 26, which as newtons would be the weight of 2.7 kg.',
      },
    },
    basis: {
      kind: 'mean',
      why: 'The description of the data calls each value a mean of trials, and does not say of how many.',
    },
    testDateHint:
      'The file has no date of the tests. The data were published on 9 May 2017, so the tests were done before.',
  },
};
