import { z } from 'zod';
import { isIsoDate, localDate } from '../dates.ts';

export const id = z.uuid();

/** A calendar date that has come: tests and injuries cannot lie in the future. */
export const pastDate = z
  .string()
  .refine(isIsoDate, 'Give a date that exists, as year-month-day.')
  .refine((date) => date <= localDate(), 'This date lies in the future. Give today or an earlier day.');

export const anyDate = z.string().refine(isIsoDate, 'Give a date that exists, as year-month-day.');

/** Optional text: trimmed, and null when nothing is left. */
export const optionalText = (longest: number, what: string) =>
  z
    .string()
    .trim()
    .max(longest, `${what} is too long: ${longest} characters at the most.`)
    .nullable()
    .transform((text) => text || null);

export const optionalNumber = (min: number, max: number, what: string) =>
  z
    .number(`${what} has to be a number.`)
    .min(min, `${what} has to be between ${min} and ${max}.`)
    .max(max, `${what} has to be between ${min} and ${max}.`)
    .nullable();
