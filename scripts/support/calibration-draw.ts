/** Seeded random numbers of the two kinds that a squad needs. */
export interface Draw {
  uniform(): number;
  /** Mean 0, standard deviation 1 (Box-Muller). */
  normal(): number;
}

export function drawFrom(uniform: () => number): Draw {
  let spare: number | null = null;
  const normal = () => {
    if (spare !== null) {
      const kept = spare;
      spare = null;
      return kept;
    }
    const radius = Math.sqrt(-2 * Math.log(1 - uniform()));
    const angle = 2 * Math.PI * uniform();
    spare = radius * Math.sin(angle);
    return radius * Math.cos(angle);
  };
  return { uniform, normal };
}
