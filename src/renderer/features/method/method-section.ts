import type { Sourced } from '#shared/catalog/citation.ts';

/** One part of the method, as it is read: what it says, how it is computed, what follows, and from where. */
export interface MethodSection {
  id: string;
  title: string;
  text: string[];
  /** Formulas, one a line. */
  formulas?: string[];
  points?: string[];
  sources: Sourced[];
}
