export interface Figure {
  name: string;
  /** Median in milliseconds. */
  milliseconds: number;
  /** The floor of the same run: the least that any program would need for this. */
  floor: { name: string; milliseconds: number };
  /** Promised at the most, in milliseconds. */
  bound?: number;
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
  for (const { name, milliseconds, floor, bound } of figures) {
    const within = bound === undefined || milliseconds <= bound;
    kept &&= within;
    const promise = bound === undefined ? '' : `, bound ${bound} ms ${within ? 'kept' : 'PASSED'}`;
    const ratio = (milliseconds / floor.milliseconds).toFixed(1);
    console.log(`${name}: ${ms(milliseconds)}, ${ratio} × ${floor.name} (${ms(floor.milliseconds)})${promise}`);
  }
  return kept;
}

function ms(value: number): string {
  return `${value < 10 ? value.toFixed(2) : value.toFixed(0)} ms`;
}
