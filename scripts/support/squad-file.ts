import { addDays } from '../../src/shared/dates.ts';
import { randomFrom } from '../../src/shared/random.ts';

/** How large a file of a whole club's testing is. */
export interface SquadFileSize {
  athletes: number;
  /** Testing days of each athlete. */
  days: number;
  /** Days between two of them. */
  apart: number;
  /** Rows of one athlete and day: each is a trial of all tests. */
  trials: number;
}

const FIRST_DAY = '2024-01-10';
const HEADER = [
  'Athlete ID',
  'Name',
  'Sex',
  'Birth date',
  'Date',
  'Body mass (kg)',
  'Trial',
  'L nordic (N)',
  'R nordic (N)',
  'L hip abduction (N)',
  'R hip abduction (N)',
  'L quad (N)',
  'R quad (N)',
];
/** Newton, of the left and right of three tests. */
const LEVELS = [300, 310, 190, 195, 420, 425];

/** A file as a club keeps it: a row for each athlete, day and trial, with six values, day by day. The same for the same size. */
export function squadFile({ athletes, days, apart, trials }: SquadFileSize): File {
  const random = randomFrom(athletes * 31 + days);
  const lines = [HEADER.join(',')];
  for (let day = 0; day < days; day++) {
    for (let number = 0; number < athletes; number++) {
      const own = randomFrom(number);
      const strength = 0.7 + 0.6 * own();
      const about = [
        `club-${number + 1}`,
        `Member ${String(number + 1).padStart(5, '0')}`,
        own() < 0.5 ? 'F' : 'M',
        `${1970 + Math.floor(own() * 36)}-${twoDigits(1 + Math.floor(own() * 12))}-${twoDigits(1 + Math.floor(own() * 28))}`,
        addDays(FIRST_DAY, day * apart + (number % 5)),
        (48 + 35 * own() + random()).toFixed(1),
      ].join(',');
      for (let trial = 1; trial <= trials; trial++) {
        const values = LEVELS.map((level) => (level * strength * (0.92 + 0.16 * random())).toFixed(1));
        lines.push(`${about},${trial},${values.join(',')}`);
      }
    }
  }
  return new File([lines.join('\r\n')], 'club testing.csv', { type: 'text/csv' });
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
