import type { CSSProperties } from 'react';
import { setUpWords } from '#renderer/lib/set-up-words.ts';
import type { Catalogue } from '#shared/catalog/catalogue.ts';
import type { DayAthlete, TestingDay } from '#shared/contract/testing-day.ts';
import { shownDate } from '#shared/dates.ts';
import { setUpOfDay } from '#shared/testing-day/set-up-of-day.ts';
import { unitLabel } from '#shared/units.ts';
import { columnsOf, type DayColumns, type Station } from '../columns.ts';
import { setUpTold } from '../set-up-told.ts';
import { athleteLine, stationLine } from '../sheet-lines.ts';
import classes from './field-sheet.module.css';

interface FieldSheetProps {
  day: TestingDay;
  catalogue: Catalogue;
}

/** Lines for those who come though they are not on the list. */
const SPARE = ['spare 1', 'spare 2'];

/** The grid on paper, blank and in the same order: a page a test by station, a table an athlete by athlete. */
export function FieldSheet({ day, catalogue }: FieldSheetProps) {
  const layout = columnsOf(day, catalogue);
  const athletes = day.athletes.filter(({ absent }) => !absent);
  if (athletes.length === 0) {
    return (
      <article className={classes.sheet}>
        <SheetHead day={day} />
        <p>Nobody is present on this day, so there is nothing to fill in.</p>
      </article>
    );
  }
  return (
    <article className={classes.sheet}>
      {day.order === 'station' ? (
        layout.stations.map((station, index) => (
          <StationTable key={station.test.id} {...{ day, station, layout, athletes, first: index === 0 }} />
        ))
      ) : (
        <>
          <SheetHead day={day} />
          {athletes.map((athlete) => (
            <AthleteTable key={athlete.athleteId} {...{ athlete, layout }} />
          ))}
          {SPARE.map((key) => (
            <AthleteTable key={key} athlete={null} layout={layout} />
          ))}
        </>
      )}
    </article>
  );
}

/** Pages go to separate stations, so each says whose day it is and has room for who tested. */
function SheetHead({ day, again = false }: { day: TestingDay; again?: boolean }) {
  const Title = again ? 'p' : 'h1';
  return (
    <header className={classes.head}>
      <Title className={classes.title}>Field sheet</Title>
      <p>
        {day.squadName} · {shownDate(day.date)} · {day.batteryName}
      </p>
      <p className={classes.tester}>Tester {day.tester ?? <span className={classes.blank} />}</p>
    </header>
  );
}

interface StationTableProps {
  day: TestingDay;
  station: Station;
  layout: DayColumns;
  athletes: DayAthlete[];
  first: boolean;
}

function StationTable({ day, station, layout, athletes, first }: StationTableProps) {
  const { test, columns } = station;
  const lines = [...athletes.map(({ athleteId, name }) => ({ key: athleteId, name })), ...spareLines()];
  return (
    <section className={classes.station}>
      <SheetHead day={day} again={!first} />
      <h2>
        {test.name}, {unitLabel(station.day.unit)}{' '}
        <small>{setUpWords(setUpTold(station, athletes, day.date).setUp) || test.detail}</small>
      </h2>
      <table className={classes.table} style={lineHeight(stationLine(lines.length))}>
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
          {lines.map(({ key, name }) => (
            <tr key={key}>
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

function spareLines() {
  return SPARE.map((key) => ({ key, name: '' }));
}

/** @param athlete null for one who is not on the list */
function AthleteTable({
  athlete,
  layout: { stations, columns: all },
}: {
  athlete: DayAthlete | null;
  layout: DayColumns;
}) {
  const most = Math.max(0, ...stations.map(({ columns }) => columns.length));
  return (
    <section className={classes.athlete}>
      <h2>
        {athlete?.name ?? <span className={classes.blank} />} <small>body mass ________ kg</small>
      </h2>
      <table className={classes.table} style={lineHeight(athleteLine(stations.length))}>
        <tbody>
          {stations.map((station) => (
            <tr key={station.test.id}>
              <th scope="row" className={classes.test}>
                {station.test.name}, {unitLabel(station.day.unit)}
                <small className={classes.setUp}>{setUpOf(station, athlete)}</small>
              </th>
              {station.columns.map((column) => (
                <td key={column}>
                  <span className={classes.mark}>{all[column]?.head}</span>
                </td>
              ))}
              {station.columns.length < most && <td colSpan={most - station.columns.length} className={classes.none} />}
              <td className={classes.note}>
                <span className={classes.mark}>Note</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** As the athlete is tested on the day, with the own lever. */
function setUpOf({ test, day }: Station, athlete: DayAthlete | null): string {
  const before = athlete?.before.find(({ testId }) => testId === test.id);
  return setUpWords(setUpOfDay(test, day.setUp, before?.setUp ?? null)) || test.detail;
}

function lineHeight(millimetres: number): CSSProperties {
  return { '--line-height': `${millimetres}mm` } as CSSProperties;
}

function Head({ layout, column }: { layout: DayColumns; column: number }) {
  const at = layout.columns[column];
  return (
    <th scope="col" data-side={at?.kind === 'trial' ? at.side : undefined}>
      {at?.head}
    </th>
  );
}
