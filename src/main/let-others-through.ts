/** Gives other work its turn between two parts of a long one. */
export function letOthersThrough(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** Milliseconds of work at a stretch, well below what is noticed in a window. */
const STRETCH = 12;

/** Keeps a long work from holding others up: asked after each small part, it lets them through when it is time. */
export class Pace {
  #since = performance.now();

  async rest(): Promise<void> {
    if (performance.now() - this.#since < STRETCH) return;
    await letOthersThrough();
    this.#since = performance.now();
  }
}

/** Does work that comes in parts, and gives other work its turn between them. */
export async function inTurns<T>(work: Generator<undefined, T, undefined>): Promise<T> {
  const pace = new Pace();
  let step = work.next();
  for (; !step.done; step = work.next()) await pace.rest();
  return step.value;
}
