import { z } from 'zod';

export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const;
export type Encoding = (typeof ENCODINGS)[number];

export const DELIMITERS = ['\t', ';', ',', '|'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** How the bytes of a file become a table, as the coach wants it; null where it is found out. */
export const fileReading = z.object({
  encoding: z.enum(ENCODINGS).nullable(),
  delimiter: z.enum(DELIMITERS).nullable(),
  /** Name of a sheet of a workbook. */
  sheet: z.string().max(200).nullable(),
});
export type FileReading = z.output<typeof fileReading>;

/** Everything is found out. */
export const FOUND_OUT: FileReading = { encoding: null, delimiter: null, sheet: null };

/** How a file was read in the end. */
export interface ReadAs {
  /** Null for a workbook, which has neither. */
  text: { encoding: Encoding; delimiter: Delimiter } | null;
  /** Sheets of a workbook that hold rows, and the one that is read; null for delimited text. */
  sheets: { names: string[]; read: string } | null;
}
