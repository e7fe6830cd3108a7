import type { Sourced } from './citation.ts';

/** A ratio of two muscle groups on one side, such as hamstrings to quadriceps, with the band it is read against. */
export interface RatioDefinition {
  id: string;
  /** "H:Q" */
  name: string;
  /** Contraction and speed, which a ratio never goes without: "concentric, 60°/s". */
  detail: string;
  type: 'conventional' | 'functional' | 'mixed' | 'isometric' | 'adductor-abductor';
  /** The muscles as they are spoken of: "hamstrings" over "quadriceps". */
  muscles: { numerator: string; denominator: string };
  numeratorTestId: string;
  denominatorTestId: string;
  /** Neutral band; `high` is null where only a floor is known. */
  band: { low: number; high: number | null };
  source: Sourced;
}
