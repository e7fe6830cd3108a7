/**
 * How sure a figure is. `study`: read in the paper, its abstract, a table or a data file. `derived`: computed by us
 * from such figures. `convention`: a coaching convention, from a secondary page or from practice; it is shown as
 * such, never as a finding of a study.
 */
export type Grade = 'study' | 'derived' | 'convention';

export interface Citation {
  /** Short form in running text, such as "Blagrove 2018". */
  label: string;
  /** Journal, volume and page, or what the source is. */
  where: string;
  /** Digital object identifier without the resolver, where there is one. */
  doi?: string;
}

/** A figure's source: the key of a citation in `citations.ts` and how sure the figure is. */
export interface Sourced {
  citation: string;
  grade: Grade;
  /** What was taken from it, or what to know about it. */
  note?: string;
}
