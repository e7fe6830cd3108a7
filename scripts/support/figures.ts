export interface Figure {
  name: string;
  /** Median where it was measured more than once. */
  value: number;
  /** Milliseconds unless it says otherwise. */
  unit?: 'ms' | 'MB';
  /** The floor of the same run: the least that any program would need for this. */
  floor?: { name: string; value: number };
  /** Promised at the most, in the figure's unit, or as so many times the floor. */
  bound?: number | { timesFloor: number };
}

/** Median time of a piece of work, in milliseconds, after a warm-up of one tenth. */
export async function median(runs: number, work: (run: number) => unknown): Promise<number> {
  const times: number[] = [];
  const warmUp = Math.ceil(runs / 10);
  for (let run = 0; run < runs + warmUp; run++) {
    const start = performance.now();
    await work(run);
    if (run >= warmUp) times.push(performance.now() - start);
  }
  return medianOf(times);
}

export function medianOf(times: number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}

/** Prints a line a figure. @returns whether every bound was kept */
export function printFigures(figures: Figure[]): boolean {
  let kept = true;
  for (const figure of figures) {
    const within = isKept(figure);
    kept &&= within;
    console.log(`${figure.name}: ${wordsOf(figure)}${promiseOf(figure, within)}`);
  }
  return kept;
}

function isKept({ value, floor, bound }: Figure): boolean {
  if (bound === undefined) return true;
  return value <= (typeof bound === 'number' ? bound : bound.timesFloor * (floor?.value ?? 0));
}

function wordsOf({ value, unit = 'ms', floor }: Figure): string {
  if (!floor) return shown(value, unit);
  const ratio = (value / floor.value).toFixed(1);
  return `${shown(value, unit)}, ${ratio} × ${floor.name} (${shown(floor.value, unit)})`;
}

function promiseOf({ bound, unit = 'ms' }: Figure, within: boolean): string {
  if (bound === undefined) return '';
  const most = typeof bound === 'number' ? `${bound} ${unit}` : `${bound.timesFloor} ×`;
  return `, bound ${most} ${within ? 'kept' : 'PASSED'}`;
}

function shown(value: number, unit: string): string {
  return `${value < 10 ? value.toFixed(2) : value.toFixed(0)} ${unit}`;
}
