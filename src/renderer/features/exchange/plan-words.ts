import type { ImportPreview, ImportResult, PreviewRow, UndoResult } from '#shared/contract/exchange.ts';
import type { PlanCounts } from '#shared/exchange/plan-sessions.ts';

/** "1 athlete", "28 athletes" */
export function many(count: number, one: string, more = `${one}s`): string {
  return `${count} ${count === 1 ? one : more}`;
}

export const STATUS_WORDS: Record<PreviewRow['status'], string> = {
  new: 'New athlete',
  match: 'Adds to a known athlete',
  unchanged: 'Nothing new',
  refused: 'Left out',
};

/** Where a draft stands, in one sentence; what does not occur is not spoken of. */
export function draftSentence({ problem, open, plan }: ImportPreview): string {
  if (problem) return 'Say what the columns hold.';
  if (!plan) return `${many(open, 'question')} to answer, then you see what the import will do.`;
  const { counts, rows } = plan;
  const cells = rows.flatMap(({ status, refused }) => (status === 'refused' ? [] : refused)).length;
  const parts = [
    counts.new > 0 && `${many(counts.new, 'new athlete')}`,
    counts.match > 0 && `${many(counts.match, 'known athlete')} with something to add`,
    counts.values > 0 && `${many(counts.values, 'value')} in ${many(counts.sessions, 'session')}`,
    counts.unchanged > 0 && `${many(counts.unchanged, 'athlete')} with nothing new`,
    counts.refused > 0 && `${many(counts.refused, 'row')} left out`,
    cells > 0 && `${many(cells, 'cell')} left out`,
  ].filter((part) => part !== false);
  return `${parts.join(', ')}.`;
}

export function importLabel(counts: PlanCounts | undefined): string {
  if (!counts) return 'Import';
  const athletes = counts.new + counts.match;
  return athletes > 0 ? `Import ${many(athletes, 'athlete')}` : 'Nothing to import';
}

/** What an import did, in one sentence. */
export function resultSentence({
  athletesNew,
  athletesUpdated,
  athletesUnchanged,
  sessions,
  values,
}: ImportResult): string {
  const parts = [
    athletesNew > 0 && `${many(athletesNew, 'athlete')} added`,
    athletesUpdated > 0 && `${many(athletesUpdated, 'athlete')} completed`,
    values > 0 && `${many(values, 'value')} stored in ${many(sessions, 'session')}`,
    athletesUnchanged > 0 && `${many(athletesUnchanged, 'athlete')} unchanged`,
  ].filter((part) => part !== false);
  return parts.length > 0 ? `${parts.join(', ')}.` : 'Nothing was imported.';
}

/** What an undo took back, in one sentence. */
export function undoSentence({ athletesRemoved, athletesRestored, sessions, kept }: UndoResult): string {
  const parts = [
    athletesRemoved > 0 && `${many(athletesRemoved, 'athlete')} removed`,
    athletesRestored > 0 && `${many(athletesRestored, 'athlete')} as before`,
    sessions > 0 && `${many(sessions, 'session')} removed`,
    kept.length > 0 && `${kept.length} kept`,
  ].filter((part) => part !== false);
  return parts.length > 0 ? `The import is undone: ${parts.join(', ')}.` : 'The import is undone.';
}
