import { createAppColumnHelper } from '#renderer/components/data-table/table.ts';
import { StateMark } from '#renderer/components/state-mark.tsx';
import { ageOn, shownAge } from '#shared/athletes/birth-date.ts';
import { shownWeeklyVolume } from '#shared/athletes/weekly-volume.ts';
import type { RosterRow, Squad } from '#shared/contract/athletes.ts';
import { daysBetween, localDate, shortDate } from '#shared/dates.ts';
import { headlineSize } from '../finding-order.ts';
import classes from './roster-columns.module.css';

const SEX = { female: 'F', male: 'M', other: '' };

const column = createAppColumnHelper<RosterRow>();

/** The roster's columns; findings sort by how loud they are, everything else by what is read. */
export function rosterColumns(squads: Squad[]) {
  const today = localDate();
  const squadNames = new Map(squads.map((squad) => [squad.id, squad.name]));
  const squadsOf = (row: RosterRow) =>
    row.squadIds
      .map((id) => squadNames.get(id) ?? '')
      .sort()
      .join(', ');
  const sexAndAge = ({ sex, birthDate }: RosterRow) =>
    [sex && SEX[sex], shownAge(birthDate, today, '~')].filter(Boolean).join(' ');
  return column.columns([
    column.accessor('name', {
      header: 'Athlete',
      sortFn: 'alphanumeric',
      meta: { width: 'minmax(104px, 1fr)', fixed: true },
      cell: ({ row }) => <strong className={classes.name}>{row.original.name}</strong>,
    }),
    column.accessor(squadsOf, { id: 'squads', header: 'Squad', meta: { width: 'minmax(112px, 1fr)' } }),
    column.accessor((row) => (row.birthDate ? ageOn(row.birthDate, today)?.years : undefined), {
      id: 'age',
      header: 'Age',
      sortUndefined: 'last',
      meta: { width: '70px', csv: sexAndAge },
      cell: ({ row }) => sexAndAge(row.original),
    }),
    column.accessor((row) => row.mainEvent ?? undefined, {
      id: 'event',
      sortFn: 'text',
      header: 'Main event',
      sortUndefined: 'last',
      meta: { width: 'minmax(104px, 1fr)' },
    }),
    column.accessor((row) => row.weeklyVolume?.from, {
      id: 'weekly',
      header: 'km/wk',
      sortUndefined: 'last',
      meta: { width: '72px', align: 'right', csv: (row: RosterRow) => shownWeeklyVolume(row.weeklyVolume) },
      cell: ({ row }) => shownWeeklyVolume(row.original.weeklyVolume),
    }),
    column.accessor((row) => headlineSize(row.finding), {
      id: 'finding',
      header: 'Worst finding',
      sortDescFirst: true,
      meta: { width: 'minmax(306px, 2fr)', csv: (row: RosterRow) => row.findingWords },
      cell: ({ row }) => <Finding row={row.original} />,
    }),
    column.accessor((row) => row.program?.name, {
      id: 'program',
      header: 'Program',
      sortUndefined: 'last',
      meta: { width: 'minmax(150px, 1.2fr)', csv: (row: RosterRow) => programWords(row.program, today) },
      cell: ({ row }) => programWords(row.original.program, today),
    }),
    column.accessor((row) => row.lastTest ?? undefined, {
      id: 'lastTest',
      header: 'Last test',
      sortUndefined: 'last',
      meta: { width: '98px', align: 'right' },
      cell: ({ row }) => row.original.lastTest && shortDate(row.original.lastTest, today),
    }),
  ]);
}

function Finding({ row }: { row: RosterRow }) {
  const { state } = row.finding;
  return (
    <span className={classes.finding} data-loud={state === 'clear' || state === 'watch'}>
      <StateMark state={state === 'not-tested' ? 'no-verdict' : state} />
      <span className={classes.words}>{row.findingWords}</span>
    </span>
  );
}

/** Where the athlete stands in the program: "week 3 of 8, 5 of 16 done". */
function programWords(program: RosterRow['program'], today: string): string {
  if (!program) return '';
  const days = daysBetween(program.startDate, today);
  if (days < 0) return `starts ${shortDate(program.startDate, today)}`;
  const week = Math.min(Math.floor(days / 7) + 1, program.weeks);
  return `week ${week} of ${program.weeks}, ${program.done} of ${program.planned} done`;
}
