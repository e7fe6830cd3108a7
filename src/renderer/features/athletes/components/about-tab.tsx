import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { PageBody } from '#renderer/components/page-body.tsx';
import { Panel } from '#renderer/components/panel.tsx';
import { shownAge } from '#shared/athletes/birth-date.ts';
import { shownWeeklyVolume } from '#shared/athletes/weekly-volume.ts';
import type { Athlete } from '#shared/contract/athletes.ts';
import { daysBetween, localDate, shownDate } from '#shared/dates.ts';
import { useArchive, useSquads } from '../api.ts';
import { shownRaceTime } from '../race-time.ts';
import classes from './about-tab.module.css';

/** Everything that is known of the athlete apart from tests and programs. */
export function AboutTab({ athlete }: { athlete: Athlete }) {
  const { data: squads = [] } = useSquads();
  const archive = useArchive();
  const today = localDate();
  const squadNames = squads.filter(({ id }) => athlete.squadIds.includes(id)).map(({ name }) => name);
  const age = shownAge(athlete.birthDate, today);
  const facts: [string, string | null][] = [
    ['Squads', squadNames.join(', ')],
    [
      'Born',
      athlete.birthDate &&
        `${athlete.birthDate.length === 4 ? athlete.birthDate : shownDate(athlete.birthDate)} (${age})`,
    ],
    ['Sex', athlete.sex],
    ['Body mass', athlete.massKg && `${athlete.massKg} kg`],
    ['Height', athlete.heightCm && `${athlete.heightCm} cm`],
    ['Dominant leg', athlete.dominantLeg],
    ['Involved limb', athlete.involvedSide],
    ['Leg length', legLengths(athlete.limbLengthCm)],
    ['Main event', athlete.mainEvent],
    ['A week', athlete.weeklyVolume && `${shownWeeklyVolume(athlete.weeklyVolume)} km`],
    ['Equipment', athlete.equipment.join(', ')],
    ['Own id', athlete.externalId],
  ].map(([label, value]) => [label as string, (value as string) || null]);
  return (
    <PageBody layout="halves">
      <Panel
        title="About"
        actions={
          <>
            <Button onClick={() => void archive(athlete, athlete.archivedAt === null)}>
              {athlete.archivedAt ? 'Restore' : 'Archive'}
            </Button>
            <Button component={Link} to={`/athletes/${athlete.id}/edit`}>
              Edit
            </Button>
          </>
        }
      >
        <dl className={classes.facts}>
          {facts.map(([label, value]) => (
            <div key={label} className={classes.fact}>
              <dt>{label}</dt>
              <dd data-empty={value === null}>{value ?? 'not given'}</dd>
            </div>
          ))}
        </dl>
      </Panel>
      <div className={classes.column}>
        <Panel title="Races">
          {athlete.races.length === 0 && <p className={classes.none}>No races. Programs are planned around them.</p>}
          <ul className={classes.races}>
            {athlete.races.map((race) => (
              <li key={`${race.date} ${race.name}`}>
                <strong>{race.name}</strong>
                <span>
                  {shownDate(race.date)}
                  {race.distanceKm !== null && `, ${race.distanceKm} km`}
                  {race.targetSeconds !== null && ` in ${shownRaceTime(race.targetSeconds)}`}
                  {race.date >= today && `, ${inWeeks(daysBetween(today, race.date))}`}
                </span>
              </li>
            ))}
          </ul>
        </Panel>
        <Panel title="Notes">
          <p className={athlete.notes ? classes.notes : classes.none}>{athlete.notes ?? 'No notes.'}</p>
        </Panel>
      </div>
    </PageBody>
  );
}

function legLengths({ left, right }: Athlete['limbLengthCm']): string | null {
  const told = [left !== null && `left ${left} cm`, right !== null && `right ${right} cm`].filter(Boolean);
  return told.join(', ') || null;
}

function inWeeks(days: number): string {
  if (days < 14) return days === 0 ? 'today' : `in ${days} ${days === 1 ? 'day' : 'days'}`;
  return `in ${Math.floor(days / 7)} weeks`;
}
