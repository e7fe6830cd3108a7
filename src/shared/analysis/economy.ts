import type { Sourced } from '../catalog/citation.ts';
import { shownDistance, shownDuration } from '../durations.ts';

/** Below this speed, m/s, a gain in economy is worth at least as much speed. */
const FULL_SPEED = 3;

/** Speed and worth of the published example: 3 % better economy at the pace of a 2:04 marathon is 1.97 % more speed. */
const EXAMPLE = { speedMs: 42_195 / (2 * 3600 + 4 * 60), worth: 1.97 / 3 };

/** Gains beyond this are no running economy but a mistake in the test. */
const LARGEST_GAIN = 0.2;

const KIPP: Sourced = {
  citation: 'kipp-2019',
  grade: 'derived',
  note: 'Below about 3 m/s speed rises by at least as much as economy gains; at the pace of a 2:04 marathon 3 % is worth 1.97 %. In between a straight line is drawn by us.',
};

/**
 * Oxygen cost of a kilometre: 50 ml/kg/min at 15 km/h is 200 ml/kg/km.
 * @param mlKgMin steady oxygen uptake, ml/kg/min
 * @param kmh running speed
 * @returns ml/kg/km
 * @throws RangeError unless both are above zero
 */
export function costFromUptake(mlKgMin: number, kmh: number): number {
  if (!(isPositive(mlKgMin) && isPositive(kmh))) throw new RangeError('Oxygen uptake and speed have to be above zero.');
  return (mlKgMin * 60) / kmh;
}

/**
 * What a gain in economy is worth in speed, as a share. The faster the runner, the more of it the air takes: worth 1 up
 * to 3 m/s, 0.66 at 5.67 m/s and above, a straight line in between (Kipp 2019, docs/method.md, "Running economy").
 * @param economyGain share by which the cost fell, 0.03 for 3 %
 * @param speedMs m/s
 * @throws RangeError unless the gain lies between 0 and 0.2 and the speed is above zero
 */
export function speedGain(economyGain: number, speedMs: number): number {
  if (!(economyGain >= 0 && economyGain <= LARGEST_GAIN)) throw new RangeError('A gain has to be from 0 to 20 %.');
  if (!isPositive(speedMs)) throw new RangeError('Speed has to be above zero.');
  const way = Math.min(1, Math.max(0, (speedMs - FULL_SPEED) / (EXAMPLE.speedMs - FULL_SPEED)));
  return economyGain * (1 - way * (1 - EXAMPLE.worth));
}

/** What a gain in running economy would mean in a race. */
export interface RaceAfterGain {
  seconds: number;
  /** Share by which the speed would rise. */
  speedGain: number;
  words: string;
  /** What has to hold for it, one sentence each. */
  limits: string[];
  source: Sourced;
}

/**
 * The time of a race after a gain in economy, all else as it is now.
 * @param race distance in km, the time hoped for now in s, and the share by which the cost fell
 * @throws RangeError for a distance or time of zero or less, and for a gain outside 0 to 0.2
 */
export function raceAfterGain(race: { distanceKm: number; targetSeconds: number; economyGain: number }): RaceAfterGain {
  const { distanceKm, targetSeconds, economyGain } = race;
  if (!(isPositive(distanceKm) && isPositive(targetSeconds)))
    throw new RangeError('Distance and time have to be above zero.');
  const gain = speedGain(economyGain, (distanceKm * 1000) / targetSeconds);
  const seconds = targetSeconds / (1 + gain);
  const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
  return {
    seconds,
    speedGain: gain,
    words: `${shownDistance(distanceKm)} in ${shownDuration(targetSeconds)} would become about ${shownDuration(seconds)}: running that costs ${percent(economyGain)} less oxygen is worth about ${percent(gain)} more speed at this pace.`,
    limits: LIMITS,
    source: KIPP,
  };
}

const LIMITS = [
  'It holds on level ground and without wind.',
  'It holds when the race is run at the same share of the athlete’s capacity as now, and when the gain lasts over the whole distance.',
  'The figures come from groups and a model; one athlete may gain more or less.',
  'It is worth working out only from a gain that was measured beyond noise.',
];

function isPositive(value: number): boolean {
  return value > 0 && Number.isFinite(value);
}
