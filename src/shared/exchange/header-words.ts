import type { Unit } from '../units.ts';
import { unitByWord } from './unit-words.ts';

/** The name of a column, taken apart. */
export interface Header {
  /** As the file has it. */
  column: string;
  /** All of it in plain words. */
  words: string;
  /** What is left of the words beside the unit. */
  bare: string;
  /** The words of `bare`, each by itself: "km/week" are two. */
  each: string[];
  unit: Unit | null;
  /** What stands in brackets at the end where a unit is looked for, and is none: "°", "0-10", "best of 3". */
  noUnit: string | null;
}

const BRACKETS = /[([]([^()[\]]*)[)\]]/g;
const LAST_BRACKET = /[([]([^()[\]]*)[)\]]\s*$/;

/** Takes the name of a column apart: its unit stands in brackets, or as the last word. */
export function headerOf(column: string): Header {
  const bracket = [...column.matchAll(BRACKETS)].find(([, text = '']) => unitByWord(text) !== null);
  const last = /[\s_]([^\s_()[\]]+)\s*$/.exec(column);
  const [written = '', text = ''] = bracket ?? (last && unitByWord(last[1] ?? '') !== null ? last : []);
  const bare = plainWords(written === '' ? column : column.replace(written, ' '));
  return {
    column,
    words: plainWords(column),
    bare,
    each: bare.split(/[ /]+/).filter((word) => word !== ''),
    unit: unitByWord(text),
    noUnit: written === '' ? (LAST_BRACKET.exec(column)?.[1]?.trim() ?? null) : null,
  };
}

/** Letters, digits, percent and slash alone: "L Hip_Abd (N)", "leftQuad" → "l hip abd n", "left quad". */
export function plainWords(text: string): string {
  return text
    .normalize('NFC')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[^\p{L}\p{N}%/]+/gu, ' ')
    .toLowerCase()
    .trim();
}
