import { setUpWords } from '#renderer/lib/set-up-words.ts';
import type { Catalogue } from '#shared/catalog/catalogue.ts';
import type { DayAthlete, TestingDay } from '#shared/contract/testing-day.ts';
import { shownDate } from '#shared/dates.ts';
import { setUpOfDay } from '#shared/testing-day/set-up-of-day.ts';
import { unitLabel } from '#shared/units.ts';
import { columnsOf, type DayColumns, type Station } from '../columns.ts';
import classes from './field-sheet.module.css';

interface FieldSheetProps {
  day: TestingDay;
  catalogue: Catalogue;
}

/** The grid on paper, blank and in the same order: a table a test by station, a table an athlete by athlete. */
export function FieldSheet({ day, catalogue }: FieldSheetProps) {
  const layout = columnsOf(day, catalogue);
  const present = day.athletes.filter(({ absent }) => !absent);
  return (
    <article className={classes.sheet}>
      <header className={classes.head}>
        <h1>Field sheet</h1>
        <p>
          {day.squadName} · {shownDate(day.date)} · {day.batteryName}
          {day.tester && ` · tester ${day.tester}`}
        </p>
      </header>
      {day.order === 'station'
        ? layout.stations.map((station, index) => (
            <StationTable key={station.test.id} {...{ station, layout, athletes: present, first: index === 0 }} />
          ))
        : present.map((athlete) => <AthleteTable key={athlete.athleteId} {...{ athlete, layout }} />)}
    </article>
  );
}

interface StationTableProps {
  station: Station;
  layout: DayColumns;
  athletes: DayAthlete[];
  first: boolean;
}

function StationTable({ station: { test, day, columns }, layout, athletes, first }: StationTableProps) {
  return (
    <section className={classes.station}>
      <h2>
        {test.name}, {unitLabel(day.unit)} <small>{setUpWords(setUpOfDay(test, day.setUp, null)) || test.detail}</small>
      </h2>
      <table className={classes.table} data-tight={isTight(athletes.length) || undefined}>
        <thead>
          <tr>
            <th scope="col" className={classes.name}>
              Athlete
            </th>
            {first && <th scope="col">kg</th>}
            {columns.map((column) => (
              <Head key={column} layout={layout} column={column} />
            ))}
            <th scope="col" className={classes.note}>
              Note
            </th>
          </tr>
        </thead>
        <tbody>
          {athletes.map(({ athleteId, name }) => (
            <tr key={athleteId}>
              <th scope="row" className={classes.name}>
                {name}
              </th>
              {first && <td />}
              {columns.map((column) => (
                <td key={column} />
              ))}
              <td />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** A few athletes more than a page has lines for: narrower lines keep them on it. */
function isTight(athletes: number): boolean {
  return athletes > 24 && athletes <= 28;
}

function AthleteTable({ athlete, layout }: { athlete: DayAthlete; layout: DayColumns }) {
  const most = Math.max(0, ...layout.stations.map(({ columns }) => columns.length));
  return (
    <section className={classes.athlete}>
      <h2>
        {athlete.name} <small>body mass ________ kg</small>
      </h2>
      <table className={classes.table}>
        <tbody>
          {layout.stations.map(({ test, day, columns }) => (
            <tr key={test.id}>
              <th scope="row" className={classes.test}>
                {test.name}, {unitLabel(day.unit)}
              </th>
              {columns.map((column) => (
                <td key={column}>
                  <span className={classes.mark}>{layout.columns[column]?.head}</span>
                </td>
              ))}
              {columns.length < most && <td colSpan={most - columns.length} className={classes.none} />}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Head({ layout, column }: { layout: DayColumns; column: number }) {
  const at = layout.columns[column];
  return (
    <th scope="col" data-side={at?.kind === 'trial' ? at.side : undefined}>
      {at?.head}
    </th>
  );
}
