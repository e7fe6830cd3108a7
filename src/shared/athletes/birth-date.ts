import { isIsoDate } from '../dates.ts';

/**
 * A birth date as well as the coach knows it: a full date or a year alone, since files often hold only an age.
 * Stored as `1992-04-17` or `1992`.
 */
export function isBirthDate(text: string): boolean {
  return isIsoDate(text) || /^(19|20)\d{2}$/.test(text);
}

/**
 * Age in whole years on a day. From a year alone it may be one too high, which `exact` tells.
 * @returns null for a birth date after that day
 */
export function ageOn(birthDate: string, day: string): { years: number; exact: boolean } | null {
  const years = Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4));
  if (birthDate.length === 4) return years < 0 ? null : { years, exact: false };
  const hadBirthday = day.slice(5) >= birthDate.slice(5);
  const age = hadBirthday ? years : years - 1;
  return age < 0 ? null : { years: age, exact: true };
}

/** "34", or "about 34" where only the year is known; empty when unknown. In a column "~34". */
export function shownAge(birthDate: string | null, day: string, about = 'about '): string {
  const age = birthDate === null ? null : ageOn(birthDate, day);
  if (!age) return '';
  return age.exact ? String(age.years) : `${about}${age.years}`;
}
