import type { DateOrder } from '#shared/exchange/answers.ts';
import type { Delimiter, Encoding } from '#shared/exchange/file-reading.ts';

export const ENCODING_WORDS: Record<Encoding, string> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16, big-endian',
  'windows-1252': 'Windows (Western)',
};

export const DELIMITER_WORDS: Record<Delimiter, string> = {
  '\t': 'Tab',
  ';': 'Semicolon ;',
  ',': 'Comma ,',
  '|': 'Bar |',
};

export const MARK_WORDS: Record<'point' | 'comma', string> = {
  point: 'Decimal point (1.5)',
  comma: 'Decimal comma (1,5)',
};

export const DATE_WORDS: Record<Exclude<DateOrder, 'keep-text'>, string> = {
  'day-first': 'Day first (31.12.2026)',
  'month-first': 'Month first (12/31/2026)',
};
