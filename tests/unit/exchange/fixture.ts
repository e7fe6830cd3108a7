import fs from 'node:fs';
import path from 'node:path';
import { DELIVERED } from '#shared/catalog/catalogue.ts';
import { type Answers, NO_ANSWERS } from '#shared/exchange/answers.ts';
import { mappingProblem } from '#shared/exchange/check-mapping.ts';
import type { PlannedRow } from '#shared/exchange/plan.ts';
import { sessionsOf } from '#shared/exchange/plan-sessions.ts';
import { unanswered } from '#shared/exchange/questions.ts';
import { proposeMapping, recognise } from '#shared/exchange/recognise.ts';
import { planTable } from './plan-table.ts';
import { questionsOf, readTable } from './reading.ts';

export function fixtureBytes(name: string): Uint8Array {
  return new Uint8Array(fs.readFileSync(path.join('tests', 'fixtures', 'exchange', name)));
}

/** A file of a device as a coach gets it: recognised, mapped, with the questions that stay open under the answers. */
export function fixture(name: string, given: Partial<Answers> = {}) {
  return deviceFile(fixtureBytes(name), given);
}

/** The same for bytes. */
export function deviceFile(content: Uint8Array, given: Partial<Answers> = {}) {
  const answers: Answers = { ...NO_ANSWERS, ...given };
  const read = readTable(content, 'device.csv');
  const format = recognise(read.columns);
  const table = format ? format.normalise(read) : read;
  const mapping = proposeMapping(table.columns, format, DELIVERED);
  const problem = mappingProblem(mapping, table.columns, DELIVERED);
  const asking = { table, mapping, answers, format, catalogue: DELIVERED };
  const questions = questionsOf(asking);
  const open = unanswered(questions, answers);
  const rows = planTable(table, { mapping, answers, format });
  return { table, format, problem, questions, open, rows, notices: table.notices };
}

/** "Runner 07, 2026-01-20: nordic-hamstring L 312 R 287.5 N" for each measurement that a plan writes. */
export function told(rows: PlannedRow[]): string[] {
  const names = new Map(rows.map(({ person, name }) => [person, name]));
  return sessionsOf(rows, DELIVERED.find).flatMap(({ person, date, tests }) =>
    tests.map(({ testId, unit, values }) => {
      const shown = values.map(({ side, value }) => `${{ left: 'L ', right: 'R ', whole: '' }[side]}${value}`);
      return `${names.get(person)}, ${date}: ${testId} ${shown.join(' ')} ${unit}`;
    }),
  );
}

export function remarksOf(rows: PlannedRow[]): string[] {
  return rows.flatMap(({ line, remarks }) => remarks.map((remark) => `${line}: ${remark}`));
}

export function refusedOf(rows: PlannedRow[]): string[] {
  return rows.flatMap(({ line, refused }) => refused.map(({ reason }) => `${line}: ${reason}`));
}
