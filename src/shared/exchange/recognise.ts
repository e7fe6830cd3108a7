import type { Catalogue } from '../catalog/catalogue.ts';
import type { Mapping } from './columns.ts';
import { BIODEX } from './formats/biodex.ts';
import type { FileFormat } from './formats/file-format.ts';
import { FORCEDECKS_HUB } from './formats/forcedecks.ts';
import { FORCEFRAME_API, FORCEFRAME_HUB } from './formats/forceframe.ts';
import { FUKUCHI } from './formats/fukuchi.ts';
import { HAWKIN } from './formats/hawkin.ts';
import { HUMAC } from './formats/humac.ts';
import { NORDBORD_API, NORDBORD_HUB } from './formats/nordbord.ts';
import { guessMapping } from './guess-mapping.ts';

/** The more special first: ForceFrame before NordBord, whose columns it shares. */
const FORMATS: FileFormat[] = [
  FUKUCHI,
  FORCEFRAME_API,
  FORCEFRAME_HUB,
  NORDBORD_HUB,
  NORDBORD_API,
  FORCEDECKS_HUB,
  HAWKIN,
  HUMAC,
  BIODEX,
];

/** The format a header belongs to, if it is a known one. */
export function recognise(columns: string[]): FileFormat | null {
  return FORMATS.find((format) => format.matches(columns)) ?? null;
}

/** What the columns probably hold: by the format, else by the words of the header. */
export function proposeMapping(columns: string[], format: FileFormat | null, catalogue: Catalogue): Mapping {
  return format ? columns.map((column) => format.meaningOf(column)) : guessMapping(columns, catalogue);
}
