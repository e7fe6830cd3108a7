import { cellsOf } from '../../src/shared/calibration/bounds.ts';
import {
  CALIBRATED_RULE_NAMES,
  type CalibratedRule,
  type Calibration,
  type CalibrationCell,
  SQUAD_NAMES,
  SQUADS,
} from '../../src/shared/calibration/calibration-file.ts';

/** A table of the calibration: for the terminal and for docs/method.md alike. */
export interface CalibrationTable {
  title: string;
  head: string[];
  rows: string[][];
}

type When = 'today' | 'twice';

const RULES_WITH_TRIALS: CalibratedRule[] = ['house', 'previous', 'own-noise', 'flat-line', 'larger-cv'];

/** All tables, the one of the bounds first. Shares are percent of athletes; columns of four are gaps of 0 to 20 %. */
export function calibrationTables(calibration: Calibration): CalibrationTable[] {
  return [
    boundsTable(calibration),
    gridTable(calibration, 'twice', RULES_WITH_TRIALS),
    gridTable(
      calibration,
      'today',
      RULES_WITH_TRIALS.filter((rule) => rule !== 'previous'),
    ),
    oneTrialTable(calibration),
    squadsTable(calibration),
    consideredTable(calibration),
  ];
}

/** The cells that the promise is about, rule by rule: trial CV 4 / 5.9 / 8 %. */
function boundsTable(calibration: Calibration): CalibrationTable {
  const bySpread = (rule: CalibratedRule, when: When, gap: number) =>
    shares(cellsOf(calibration, { trials: 3, dayDrift: 0.03, gap }), rule, when);
  return {
    title: 'Three trials a side, day drift 3 %; each cell at a trial CV of 4 / 5.9 / 8 %',
    head: [
      'rule',
      'equal legs flagged in one session',
      'equal legs flagged in two running',
      '20 % gap found in one session',
      '20 % gap found in two running',
    ],
    rows: RULES_WITH_TRIALS.map((rule) => [
      CALIBRATED_RULE_NAMES[rule],
      bySpread(rule, 'today', 0),
      bySpread(rule, 'twice', 0),
      bySpread(rule, 'today', 0.2),
      bySpread(rule, 'twice', 0.2),
    ]),
  };
}

/** Every day drift and trial CV, a row each, with what the columns say of the four gaps there. */
function grid(calibration: Calibration, trials: number, columns: { rule: CalibratedRule; when: When }[]): string[][] {
  return [0, 0.03, 0.05].flatMap((dayDrift) =>
    [0.04, 0.059, 0.08].map((trialCv) => {
      const cells = cellsOf(calibration, { trials, dayDrift, trialCv });
      return [percents([dayDrift]), percents([trialCv]), ...columns.map(({ rule, when }) => shares(cells, rule, when))];
    }),
  );
}

function gridTable(calibration: Calibration, when: When, rules: CalibratedRule[]): CalibrationTable {
  const flagged = when === 'today' ? 'flagged in one session' : 'flagged in two sessions running, same side';
  return {
    title: `Three trials a side, ${flagged}; each cell at a true gap of 0 / 10 / 15 / 20 %`,
    head: ['day drift', 'trial CV', ...rules.map((rule) => CALIBRATED_RULE_NAMES[rule])],
    rows: grid(
      calibration,
      3,
      rules.map((rule) => ({ rule, when })),
    ),
  };
}

function oneTrialTable(calibration: Calibration): CalibrationTable {
  return {
    title: 'One trial a side; each cell at a true gap of 0 / 10 / 15 / 20 %',
    head: [
      'day drift',
      'trial CV',
      CALIBRATED_RULE_NAMES.house,
      CALIBRATED_RULE_NAMES['larger-cv'],
      `${CALIBRATED_RULE_NAMES['recorded-mean']}: one session`,
      `${CALIBRATED_RULE_NAMES['flat-line']}: one session`,
      `${CALIBRATED_RULE_NAMES['flat-line']}: two running`,
    ],
    rows: grid(calibration, 1, [
      { rule: 'house', when: 'twice' },
      { rule: 'larger-cv', when: 'twice' },
      { rule: 'recorded-mean', when: 'today' },
      { rule: 'flat-line', when: 'today' },
      { rule: 'flat-line', when: 'twice' },
    ]),
  };
}

/** What becomes of the house rule and of the flat line where an assumption of the simulation does not hold. */
function squadsTable(calibration: Calibration): CalibrationTable {
  const rows = SQUADS.filter((squad) => squad !== 'gap-closed').map((squad) => {
    const twice = (rule: CalibratedRule, gap: number) =>
      shares(cellsOf(calibration, { squad, trials: 3, dayDrift: 0.03, gap }), rule, 'twice');
    return [SQUAD_NAMES[squad], twice('house', 0), twice('flat-line', 0), twice('house', 0.2), twice('flat-line', 0.2)];
  });
  return {
    title: 'Other kinds of scatter: three trials, day drift 3 %, two sessions running; at a trial CV of 4 / 5.9 / 8 %',
    head: ['squad', 'equal: house rule', 'equal: flat line', '20 % gap: house rule', '20 % gap: flat line'],
    rows,
  };
}

/** The rule that was considered, beside the one in use: what it would gain, and what it would cost at a retest. */
function consideredTable(calibration: Calibration): CalibrationTable {
  const rules: CalibratedRule[] = ['house', 'one-sided', 'flat-line'];
  const twice = (rule: CalibratedRule, squad: CalibrationCell['squad'], gap: number) =>
    shares(cellsOf(calibration, { squad, trials: 3, dayDrift: 0.03, gap }), rule, 'twice');
  return {
    title: 'A rule that was considered: three trials, day drift 3 %, two sessions; at a trial CV of 4 / 5.9 / 8 %',
    head: ['rule', 'equal legs', '10 % gap', '15 % gap', '20 % gap', '20 % gap, gone at the second session'],
    rows: rules.map((rule) => [
      CALIBRATED_RULE_NAMES[rule],
      twice(rule, 'normal', 0),
      twice(rule, 'normal', 0.1),
      twice(rule, 'normal', 0.15),
      twice(rule, 'normal', 0.2),
      twice(rule, 'gap-closed', 0.2),
    ]),
  };
}

function shares(cells: CalibrationCell[], rule: CalibratedRule, when: When): string {
  const found = cells.map((cell) => cell[when][rule]);
  const told = found.filter((share) => share !== null);
  return told.length < found.length ? 'no verdict' : percents(told);
}

function percents(values: number[]): string {
  return values.map((value) => `${Number((value * 100).toFixed(1))}`).join(' / ');
}
