/** Standard gravity as the sources for jump heights use it, m/s². */
const GRAVITY = 9.81;

/**
 * Jump height from the time in the air: h = g t² / 8. It is not the height from take-off velocity (they differ by about
 * 1 % on one force plate), so the method stays with the value.
 * @param flightS time between take-off and landing, s
 * @returns height, m
 * @throws RangeError unless the time is above zero
 */
export function heightFromFlightTime(flightS: number): number {
  return (GRAVITY * positive(flightS, 'Flight time') ** 2) / 8;
}

/**
 * Jump height from the velocity at take-off, as the impulse gives it: h = v² / 2g.
 * @param velocityMs m/s
 * @returns height, m
 * @throws RangeError unless the velocity is above zero
 */
export function heightFromTakeOffVelocity(velocityMs: number): number {
  return positive(velocityMs, 'Take-off velocity') ** 2 / (2 * GRAVITY);
}

/**
 * Reactive strength of a drop jump: height over contact time, m/s. Never mixed with flight over contact time, which is
 * another and larger number.
 * @throws RangeError unless both are above zero
 */
export function reactiveStrength(heightM: number, contactS: number): number {
  return positive(heightM, 'Jump height') / positive(contactS, 'Contact time');
}

/**
 * Flight time over contact time, without a unit: the other number that goes by the name of reactive strength.
 * @throws RangeError unless both are above zero
 */
export function reactiveStrengthFromFlight(flightS: number, contactS: number): number {
  return positive(flightS, 'Flight time') / positive(contactS, 'Contact time');
}

/**
 * Modified reactive strength of a countermovement jump: height over time to take-off, m/s.
 * @throws RangeError unless both are above zero
 */
export function reactiveStrengthModified(heightM: number, timeToTakeOffS: number): number {
  return positive(heightM, 'Jump height') / positive(timeToTakeOffS, 'Time to take-off');
}

/**
 * Peak power of a squat jump estimated from height and body mass: 60.7 x cm + 45.3 x kg - 2055, W (Sayers; coaching
 * convention, since the equation was not read in the paper).
 * @throws RangeError unless both are above zero and high enough for a power above zero
 */
export function peakPowerSayers(heightCm: number, massKg: number): number {
  const watts = 60.7 * positive(heightCm, 'Jump height') + 45.3 * positive(massKg, 'Body mass') - 2055;
  return positive(watts, 'Peak power');
}

function positive(value: number, what: string): number {
  if (!(value > 0 && Number.isFinite(value))) throw new RangeError(`${what} has to be above zero.`);
  return value;
}
