import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { NumberField } from '#renderer/components/number-field.tsx';
import { SourceLine } from '#renderer/components/source-line.tsx';
import { raceAfterGain } from '#shared/analysis/economy.ts';
import { citation } from '#shared/catalog/citations.ts';
import type { Athlete } from '#shared/contract/athletes.ts';
import { localDate, shortDate } from '#shared/dates.ts';
import { shownDuration } from '#shared/durations.ts';
import classes from './economy-panel.module.css';
import { type NextRace, nextRace } from './next-race.ts';

/** The smallest gain that studies of strength training have found, in percent. */
const USUAL_GAIN = 2;
const MOST_GAIN = 10;

interface RaceGainProps {
  athlete: Pick<Athlete, 'id' | 'races'>;
  /** Share by which the cost fell beyond noise; null without such a change. */
  measuredGain: number | null;
}

/** What a gain in economy would mean in the athlete's next race, with its limits. */
export function RaceGain({ athlete, measuredGain }: RaceGainProps) {
  const first = measuredGain === null ? USUAL_GAIN : Math.min(MOST_GAIN, Number((measuredGain * 100).toFixed(1)));
  const [typed, setTyped] = useState<number | null>(first);
  const next = nextRace(athlete.races, localDate());
  if (next.kind !== 'race') return <MissingRace next={next} athleteId={athlete.id} />;
  const { race, distanceKm, targetSeconds } = next;
  const gain = typed !== null && Number.isFinite(typed) ? typed : null;
  const after = gain === null ? null : raceAfterGain({ distanceKm, targetSeconds, economyGain: gain / 100 });
  return (
    <section className={classes.race} aria-label="What a gain means in the race">
      <h3 className={classes.raceName}>
        {race.name}, {shortDate(race.date, localDate())}
      </h3>
      <div className={classes.times}>
        <NumberField
          label="If it costs less by"
          unit="%"
          width={110}
          min={0.1}
          max={MOST_GAIN}
          value={typed}
          onChange={setTyped}
        />
        {after && (
          <p className={classes.saved}>
            <strong>{shownDuration(after.seconds)}</strong>
            <span>
              {shownDuration(targetSeconds - after.seconds)} faster than {shownDuration(targetSeconds)}
            </span>
          </p>
        )}
      </div>
      <p className={classes.words}>{measuredGain !== null && gain === first ? MEASURED : IF}</p>
      {after && (
        <details className={classes.limits}>
          <summary>How sure this is</summary>
          <p>{after.words}</p>
          <ul>
            {after.limits.map((limit) => (
              <li key={limit}>{limit}</li>
            ))}
          </ul>
          <SourceLine citation={citation(after.source.citation)} grade={after.source.grade} note={after.source.note} />
        </details>
      )}
    </section>
  );
}

const MEASURED =
  'This gain was measured beyond noise. Where the time hoped for counts on it already, it would count twice.';
const IF = 'This is an “if”, not a measured gain: strength training brought 2 to 8 % in studies.';

const MISSING = {
  'no-race': 'What a gain means in minutes needs a race ahead, with its distance and the time hoped for.',
  'no-distance': 'has no distance yet, so a gain cannot be told in minutes.',
  'no-time': 'has no time hoped for yet, so a gain cannot be told in minutes.',
};

function MissingRace({ next, athleteId }: { next: Exclude<NextRace, { kind: 'race' }>; athleteId: string }) {
  return (
    <p className={classes.missing}>
      {next.kind === 'no-race' ? MISSING['no-race'] : `${next.race.name} ${MISSING[next.kind]}`}{' '}
      <Link to={`/athletes/${athleteId}/edit`}>{next.kind === 'no-race' ? 'Add a race' : 'Complete the race'}</Link>
    </p>
  );
}
