/** In mm: room for the lines of a table on a page of A4 across, below its heads; Letter has a little more. */
const ROOM = 150;
/** For a whole page of tables, below the head of the sheet. */
const PAGE = 164;
/** What stands around the lines of an athlete's table. */
const AROUND = 14;
/** A line that a number is written in with ease, and the least one. */
const EASY = 10.5;
const LEAST = 5.2;
/** A line with a test, and below it the set-up, which may take two lines. */
const LEAST_OF_SET_UP = 9.4;

/** The height of a line where each test has a page: as high as the page allows; more than a page takes easy ones. */
export function stationLine(lines: number): number {
  const fitting = floored(ROOM / lines);
  return fitting < LEAST ? 9 : Math.min(EASY, fitting);
}

/** The same where athletes stand one below the other, as many on a page as it takes. */
export function athleteLine(tests: number): number {
  const tables = Math.max(1, Math.floor(PAGE / (AROUND + tests * LEAST_OF_SET_UP)));
  return Math.max(LEAST_OF_SET_UP, Math.min(EASY, floored((PAGE / tables - AROUND) / Math.max(1, tests))));
}

/** In tenths, since what is a hair too high goes to the next page. */
function floored(millimetres: number): number {
  return Math.floor(millimetres * 10) / 10;
}
