import { DifferenceChart } from '#renderer/charts/difference-chart.tsx';
import { ProgramGrid } from '#renderer/components/program/program-grid.tsx';
import { athleteHeadline } from '#shared/analysis/athlete-words.ts';
import { differenceTitle } from '#shared/analysis/chart-titles.ts';
import { worstFinding } from '#shared/analysis/worst-finding.ts';
import { localDate, shownDate } from '#shared/dates.ts';
import type { ReportData } from '../api.ts';
import classes from './athlete-report.module.css';
import { ReportFigures } from './report-figures.tsx';
import { ReportMethod } from './report-method.tsx';
import { ReportWhy } from './report-why.tsx';
import { SideValues } from './side-values.tsx';

/** The athlete's page: sentence, figures, picture, values, what to do, why, method. Print first. */
export function AthleteReport({ athlete, analysis, program }: ReportData) {
  const { verdicts } = analysis;
  const finding = worstFinding(analysis);
  return (
    <article className={classes.report}>
      <header className={classes.head}>
        <div>
          <strong>Evenstride</strong>
          <span>Athlete report</span>
        </div>
        <div>
          <span>
            {athlete.name} · {shownDate(localDate())}
          </span>
          <span>{testedOn(verdicts.map(({ today }) => today.date))}</span>
        </div>
      </header>
      <h1 className={classes.headline}>{athleteHeadline(analysis, finding)}</h1>
      <ReportFigures athlete={athlete} analysis={analysis} program={program} />
      {verdicts.length > 0 && (
        <section className={classes.chart}>
          <DifferenceChart title={differenceTitle(verdicts)} verdicts={verdicts} print />
        </section>
      )}
      <SideValues analysis={analysis} />
      {program && (
        <section>
          <h2>What to do: {program.name}</h2>
          <ProgramGrid sessions={program.sessions} startDate={program.startDate} weeks={program.weeks} print />
        </section>
      )}
      {program && <ReportWhy program={program} />}
      <ReportMethod analysis={analysis} />
    </article>
  );
}

function testedOn(dates: (string | null)[]): string {
  const last = dates
    .filter((date) => date !== null)
    .sort()
    .at(-1);
  return last ? `Last tested ${shownDate(last)}` : 'Not tested yet';
}
