import type { ColumnMeaning, HEIGHT_UNITS, InjuryPart, MASS_UNITS, PlainKind } from './columns.ts';
import type { Header } from './header-words.ts';

/** How a header tells what a column holds. */
interface Rule {
  /** Null where its unit is one of something else. */
  meaning(header: Header, long: boolean): ColumnMeaning | null;
  /** What of its words tells it. */
  tells: RegExp;
  /** Words that it may consist of. Any other makes something else of it: "training age", "lean mass". */
  of: Set<string> | null;
  /** Said of a column with such another word. */
  otherwise: string | null;
}

function rule(what: PlainKind | Rule['meaning'], tells: RegExp, of: string | null, otherwise: string | null): Rule {
  const meaning = typeof what === 'function' ? what : () => ({ kind: what });
  return { meaning, tells, of: of === null ? null : new Set(of.split(' ')), otherwise };
}

const injury = (part: InjuryPart) => (): ColumnMeaning => ({ kind: 'injury', part });
const INJURY = 'Choose the part of an injury that this holds, or a note.';
const INJURED = 'injury injuries injured of the last latest most recent previous past current currently known';
/** Said of a date that is not known to be that of the tests. */
export const OTHER_DATE = 'Choose “Date of the tests” if the tests were done on this day.';
const DAY = 'dd mm yyyy yy d m y day';
const WHO = 'athlete athletes runner runners player players s';

/** What a column says of the athlete or the day, the more special first. */
const RULES: Rule[] = [
  rule('test-name', /^(test|test name|name of the test|test type|exercise|movement)$/, null, null),
  rule('side', /^(side|leg|limb|side tested|tested (side|leg|limb))( l\/r| left\/right)?$/, null, null),
  rule('trial', /^(trial|rep|attempt|(trial|rep|attempt) (no|nr|number))$/, null, null),
  rule('unit', /^units?$/, null, null),
  rule('device', /^(device|dynamometer)$/, null, null),
  rule('position', /^(position|test position)$/, null, null),
  rule(
    injury('onset'),
    /\binjur.*\b(date|onset)\b|\b(date|onset)\b.*\binjur/,
    `${INJURED} ${DAY} date onset on`,
    INJURY,
  ),
  rule(injury('reported'), /\binjured\b|\binjur.*\b(y\/n|yes)\b/, `${INJURED} reported any now y n yes no or`, INJURY),
  rule(injury('diagnosed'), /\binjur.*\bdiagnosed\b/, `${INJURED} diagnosed y n yes no`, INJURY),
  rule(
    injury('diagnosis'),
    /\binjur.*\b(diagnos[ie]s|type)\b|\bdiagnos[ie]s.*\binjur/,
    `${INJURED} diagnosis type`,
    INJURY,
  ),
  rule(injury('place'), /\binjur/, `${INJURED} site location place area body part region history`, INJURY),
  rule(
    'birth-date',
    /\b(birth\w*|dob|born|yob|geburts\w*|jahrgang)\b/,
    `birth birthdate birthday date of year dob born on yob geburtsdatum geburtstag jahrgang ${DAY} ${WHO}`,
    'Choose “Birth date” if this is that of the athlete.',
  ),
  rule(
    'test-date',
    /\b(date|dates|datum|testdatum|messdatum|tested on|test(ing)? day)\b/,
    `date datum testdatum messdatum test tests tested testing assessment assessed measurement measured session visit of the on and time utc 1 2 3 4 ${DAY}`,
    OTHER_DATE,
  ),
  rule(
    'first-name',
    /\b(first|given)( name|names)|name first|firstname|forename|vorname|prénom|prenom|fname/,
    `first given name names firstname forename forenames vorname prénom prenom fname ${WHO}`,
    null,
  ),
  rule(
    'last-name',
    /\b(last|family)( name|names)|name last|lastname|surname|nachname|familienname|^nom$|lname/,
    `last family name names lastname surname nachname familienname nom lname ${WHO}`,
    null,
  ),
  rule(
    'name',
    /\b(name|names|fullname|athlete|runner|player)\b/,
    `name names fullname full first last given family surname vorname nachname of the and ${WHO}`,
    null,
  ),
  rule(
    'external-id',
    /\b(id|ids|number|no|nr)\b/,
    `id ids number no nr external profile person subject participant patient client member user unique of the ${WHO}`,
    null,
  ),
  rule(
    'squad',
    /\b(squads?|teams?|groups?|clubs?)\b/,
    `squad squads team teams group groups club clubs name names training running ${WHO}`,
    'Choose “Squad” if the athletes are to join squads of these names.',
  ),
  rule('sex', /\b(sex|gender)\b/, `sex gender at birth assigned biological of m f w x male female ${WHO}`, null),
  rule(
    'age',
    /\bage\b/,
    `age in at test testing current years year yrs yr y ${WHO}`,
    'Choose “Age” if this is the age of the athlete in years.',
  ),
  rule(
    'dominance',
    /\b(dominan\w*|preferred (leg|foot))\b/,
    `dominant dominance preferred leg limb side foot lower l r left right ${WHO}`,
    'Choose “Dominant leg” if this is the leg.',
  ),
  rule(
    'main-event',
    /\b(events?|disciplines?|race)\b|^distance$/,
    `event events discipline disciplines distance main primary target name ${WHO}`,
    'Choose “Main event” if this is what the athlete trains for.',
  ),
  rule(
    ({ unit }) => (unit && !HEIGHTS[unit] ? null : { kind: 'height', unit: HEIGHTS[unit ?? ''] ?? null }),
    /\b(height|stature)\b/,
    `height stature body standing in of the centimetres centimeters metres meters ${WHO}`,
    'Choose “Height” if this is how tall the athlete is.',
  ),
  rule(
    ({ unit }, long) =>
      unit && !MASSES[unit] ? null : { kind: long ? 'day-mass' : 'mass', unit: MASSES[unit ?? ''] ?? null },
    /\b(mass|weight|bw|bodyweight|bodymass)\b/,
    `mass weight bw bodyweight bodymass body in of the test day current kilograms kgs pounds ${WHO}`,
    'Choose “Body mass” if this is what the whole athlete weighs.',
  ),
];

const HEIGHTS: Record<string, (typeof HEIGHT_UNITS)[number]> = { cm: 'cm', m: 'm', in: 'in' };
const MASSES: Record<string, (typeof MASS_UNITS)[number]> = { kg: 'kg', lb: 'lb' };

/**
 * What a header says of the athlete or the day; left out with a reason where a word makes something else of it.
 * @param long whether an athlete may have more than one row
 * @returns null where it says nothing of the kind
 */
export function guessPlain(header: Header, long: boolean): ColumnMeaning | null {
  if (header.column.trim() === '#') return { kind: 'external-id' };
  let left: ColumnMeaning | null = weeklyKm(header);
  if (left?.kind === 'weekly-km') return left;
  for (const { meaning, tells, of, otherwise } of RULES) {
    if (!tells.test(header.bare)) continue;
    const found = of === null || header.each.every((word) => of.has(word)) ? meaning(header, long) : null;
    if (found && (header.unit === null || 'unit' in found)) return found;
    if (otherwise !== null) left ??= { kind: 'ignore', reason: otherwise };
  }
  if (/\b(notes?|comments?|remarks?)\b/.test(header.words)) {
    return { kind: long ? 'test-note' : 'note', label: header.column.slice(0, 60) };
  }
  return left;
}

const KM = new Set(['km', 'kms', 'kilometre', 'kilometres', 'kilometer', 'kilometers']);
const MILES = new Set(['mi', 'mile', 'miles', 'mpw']);
const WEEK = new Set(['week', 'weekly', 'weeks', 'wk', 'w']);
const RUN = new Set(['mileage', 'volume', 'distance', 'running', 'run']);
const BESIDE_KM = new Set('a per in the average avg mean typical usual current total training'.split(' '));

/** Kilometres are never taken for granted: a number of miles would be stored as one of them. */
function weeklyKm({ each }: Header): ColumnMeaning | null {
  const [km, miles, week, run] = [KM, MILES, WEEK, RUN].map((words) => each.some((word) => words.has(word)));
  if (miles && (week || run)) {
    return { kind: 'ignore', reason: 'These are miles. Write them as km a week in the file to take them in.' };
  }
  const beside = each.every((word) => [KM, WEEK, RUN, BESIDE_KM].some((words) => words.has(word)));
  if (km && week && beside) return { kind: 'weekly-km' };
  if (!each.includes('mileage') && !(week && (run || km)) && !(each.includes('volume') && beside)) return null;
  return { kind: 'ignore', reason: 'Choose “Km a week” if these are kilometres a week.' };
}
