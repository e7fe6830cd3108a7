import type { ImportProgress, ImportResult, PastImport, UndoResult } from '#shared/contract/exchange.ts';
import type { PlanCounts } from '#shared/exchange/plan-sessions.ts';
import type { ImportFile } from './import-file.ts';

/** "1 athlete", "28 athletes", "100,000 rows" */
export function many(count: number, one: string, more = `${one}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : more}`;
}

/** The parts that are there, with commas between them. */
function listed(parts: (string | false)[]): string {
  return parts.filter((part) => part !== false).join(', ');
}

/** What a plan amounts to; what does not occur is not spoken of. */
export function countsWords(counts: PlanCounts): string {
  return listed([
    counts.new > 0 && many(counts.new, 'new athlete'),
    counts.match > 0 && `${many(counts.match, 'known athlete')} with something to add`,
    counts.values > 0 && `${many(counts.values, 'value')} in ${many(counts.sessions, 'session')}`,
    counts.unchanged > 0 && `${many(counts.unchanged, 'athlete')} with nothing new`,
    counts.refused > 0 && `${many(counts.refused, 'row')} left out`,
  ]);
}

/** Of athletes that were there before, whatever came to them: facts or values. */
function addedToWords(count: number): string {
  return `${many(count, 'known athlete')} with something added`;
}

/** What an import did, in one sentence. */
export function resultSentence(result: ImportResult): string {
  const { athletesNew, athletesUpdated, athletesUnchanged, sessions, values } = result;
  const parts = listed([
    athletesNew > 0 && `${many(athletesNew, 'athlete')} added`,
    athletesUpdated > 0 && addedToWords(athletesUpdated),
    values > 0 && `${many(values, 'value')} stored in ${many(sessions, 'session')}`,
    athletesUnchanged > 0 && `${many(athletesUnchanged, 'athlete')} unchanged`,
  ]);
  return parts ? `${parts}.` : 'Nothing was imported.';
}

/** What several imports did together. Athletes that two files added to are counted in each. */
export function totalOf(results: ImportResult[]): ImportResult {
  const sum = (part: (result: ImportResult) => number) => results.reduce((total, result) => total + part(result), 0);
  return {
    importId: null,
    athletesNew: sum(({ athletesNew }) => athletesNew),
    athletesUpdated: sum(({ athletesUpdated }) => athletesUpdated),
    athletesUnchanged: sum(({ athletesUnchanged }) => athletesUnchanged),
    sessions: sum(({ sessions }) => sessions),
    values: sum(({ values }) => values),
    refused: [],
    refusedTotal: sum(({ refusedTotal }) => refusedTotal),
  };
}

/** For the notice that offers the undo: "squad.csv imported", "3 files imported". */
export function importedWords(files: readonly ImportFile[]): string {
  const [first] = files;
  return files.length === 1 && first ? `${first.name} imported` : `${many(files.length, 'file')} imported`;
}

/** What an undo took back, in one sentence. */
export function undoSentence({ athletesRemoved, athletesRestored, sessions, kept }: UndoResult): string {
  const parts = listed([
    athletesRemoved > 0 && `${many(athletesRemoved, 'athlete')} removed`,
    athletesRestored > 0 && `${many(athletesRestored, 'athlete')} as before`,
    sessions > 0 && `${many(sessions, 'session')} removed`,
    kept.length > 0 && `${kept.length} kept`,
  ]);
  return parts ? `The import is undone: ${parts}.` : 'The import is undone.';
}

/** What a past import brought. */
export function pastWords({ athletesAdded, athletesChanged, sessions }: PastImport): string {
  const parts = listed([
    athletesAdded > 0 && `${many(athletesAdded, 'athlete')} added`,
    athletesChanged > 0 && addedToWords(athletesChanged),
    sessions > 0 && many(sessions, 'session'),
  ]);
  return parts || 'Nothing';
}

const STAGES: Record<ImportProgress['stage'], string> = {
  reading: 'Reading the rows',
  comparing: 'Comparing with what is stored',
  writing: 'Writing',
  analysing: 'Working out the findings',
};

export function stageWords(progress: ImportProgress | null): string {
  return progress ? STAGES[progress.stage] : 'Beginning';
}

/** "Writing, 40 %" */
export function progressWords(progress: ImportProgress | null): string {
  const share = shareOf(progress);
  return share === null ? stageWords(progress) : `${stageWords(progress)}, ${Math.round(share * 100)} %`;
}

/** How much of a stage is done, from 0 to 1; null while nobody knows. */
export function shareOf(progress: ImportProgress | null): number | null {
  return progress?.of ? Math.min(1, progress.done / progress.of) : null;
}
