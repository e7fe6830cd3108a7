/** Gives other work its turn between two parts of a long one. */
export function letOthersThrough(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
