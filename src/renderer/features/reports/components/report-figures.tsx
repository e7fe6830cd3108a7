import { amount, verdictHeadline } from '#shared/analysis/words.ts';
import { daysBetween, localDate, shownDate } from '#shared/dates.ts';
import type { ReportData } from '../api.ts';
import classes from './report-figures.module.css';

interface Figure {
  value: string;
  label: string;
  note: string;
}

/** Up to three figures worth reading from a distance. */
export function ReportFigures(data: ReportData) {
  const figures = [differenceFigure(data), programFigure(data), raceFigure(data)].filter((figure) => figure !== null);
  if (figures.length === 0) return null;
  return (
    <div className={classes.figures}>
      {figures.map(({ value, label, note }) => (
        <p key={label} className={classes.figure}>
          <strong>{value}</strong>
          <span>{label}</span>
          <small>{note}</small>
        </p>
      ))}
    </div>
  );
}

function differenceFigure({ analysis }: ReportData): Figure | null {
  const loud = analysis.verdicts.filter(({ state }) => state === 'clear' || state === 'watch');
  const [verdict] = loud.sort((a, b) => rank(b) - rank(a));
  if (!verdict) return null;
  const { lead } = verdictHeadline(verdict);
  const before = verdict.previous
    ? `comparable test before: ${shownDate(verdict.previous.date)}`
    : 'measured for the first time';
  return { value: amount(verdict), label: lead.split(' by ')[0] ?? verdict.test.name, note: before };
}

function rank({ state, today }: ReportData['analysis']['verdicts'][number]): number {
  return (state === 'clear' ? 1 : 0) + (today.kind === 'difference' ? today.difference : 0);
}

function programFigure({ program }: ReportData): Figure | null {
  if (!program) return null;
  const done = program.sessions.filter(({ doneAt }) => doneAt !== null).length;
  return {
    value: `${done} of ${program.sessions.length}`,
    label: 'sessions of the program done',
    note: `${program.startDate > localDate() ? 'starts' : 'started'} ${shownDate(program.startDate)}, ${program.weeks} weeks`,
  };
}

function raceFigure({ athlete }: ReportData): Figure | null {
  const today = localDate();
  const race = athlete.races.find(({ date }) => date >= today);
  if (!race) return null;
  const weeks = Math.floor(daysBetween(today, race.date) / 7);
  return {
    value: weeks === 1 ? '1 week' : `${weeks} weeks`,
    label: `to ${race.name}`,
    note: shownDate(race.date),
  };
}
