import type { DayRecord, DayResults } from '#shared/contract/testing-day.ts';
import { contentOf, sameContent } from './cell-content.ts';
import type { DayColumn } from './columns.ts';
import type { CellChange, CellState, RowView } from './day-rows.ts';

/**
 * A row with the answer to its write: the written cells are marked as saved, the emptied ones bear no mark. What was typed while the answer was under
 * way stays, and so does the record of each test that the answer leaves as it was, so that its result is not drawn anew.
 */
export function takeResult(
  { athlete, states }: RowView,
  result: DayResults,
  changes: readonly CellChange[],
  columns: readonly DayColumn[],
): RowView {
  const done: Record<number, CellState> = { ...states };
  for (const { athleteId, column, content } of changes) {
    const at = columns[column];
    if (!at || athleteId !== athlete.athleteId || !sameContent(content, contentOf(athlete, at))) continue;
    if (content) done[column] = { kind: 'saved' };
    else delete done[column];
  }
  const saving = Object.entries(done).filter(([, { kind }]) => kind === 'saving');
  const open = new Set(saving.map(([column]) => columns[Number(column)]?.station));
  const answered = result.records.map((record) => {
    const shown = athlete.records.find(({ testId }) => testId === record.testId);
    if (!shown) return record;
    return open.has(record.testId) ? { ...record, trials: shown.trials } : unchanged(shown, record);
  });
  const notAnswered = athlete.records.filter(
    ({ testId }) => open.has(testId) && !result.records.some((record) => record.testId === testId),
  );
  const massKg = open.has('mass') ? athlete.massKg : result.massKg;
  return { athlete: { ...athlete, massKg, records: [...answered, ...notAnswered] }, states: done };
}

function unchanged(shown: DayRecord, answered: DayRecord): DayRecord {
  return JSON.stringify(shown) === JSON.stringify(answered) ? shown : answered;
}
