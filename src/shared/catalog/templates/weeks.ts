import type { TemplateWeek } from '../template.ts';

/** Ends a lighter week's note: what is kept and what is cut. */
const LIGHTER = 'Lighter week: about half the sets of last week, same load.';

/** Four weeks of strength work: RPE 7, 8, 9, then a lighter week. */
export const STRENGTH_BLOCK: readonly TemplateWeek[] = [
  { sets: 0, note: 'RPE 7: finish each set with three reps in reserve.', deload: false },
  {
    sets: 0,
    note: 'RPE 8: a little more load (2.5 to 5 %) where last week left more than two in reserve.',
    deload: false,
  },
  { sets: 1, note: 'RPE 9 in the last set, RPE 8 before: one set more, clean to the last rep.', deload: false },
  { sets: -1, note: LIGHTER, deload: true },
];

/** The first block of somebody new to it: starts with a set less. */
export const FIRST_STRENGTH_BLOCK: readonly TemplateWeek[] = [
  {
    sets: -1,
    note: 'RPE 7 at the most: learn the movements, and expect some soreness.',
    deload: false,
  },
  { sets: 0, note: 'RPE 7: finish each set with three reps in reserve.', deload: false },
  { sets: 1, note: 'RPE 8, last set RPE 9: one set more, clean to the last rep.', deload: false },
  { sets: -1, note: LIGHTER, deload: true },
];

/** Four weeks of jumps: quality first, sets rise once, then a lighter week. */
export const JUMP_BLOCK: readonly TemplateWeek[] = [
  { sets: 0, note: 'RPE 7: every jump fresh and quiet; end a set when it slows.', deload: false },
  { sets: 0, note: 'RPE 8: the same number of contacts, shorter on the ground.', deload: false },
  { sets: 1, note: 'RPE 9 in effort, not in tiredness: one set more, full rests.', deload: false },
  { sets: -1, note: LIGHTER, deload: true },
];

/** The last week of a program, with the retest after it. */
export const RETEST_WEEK: TemplateWeek = {
  sets: -1,
  note: `${LIGHTER} Retest at its end.`,
  deload: true,
};
