import { bandWords } from '#shared/analysis/part-words.ts';
import type { RatioVerdict } from '#shared/analysis/ratio.ts';
import type { RatioDefinition } from '#shared/catalog/ratio-definition.ts';
import { testById } from '#shared/catalog/tests.ts';
import { shown } from '#shared/shown.ts';
import type { ChartTable } from './chart-table.ts';
import { ratioValue, ratioWords } from './ratio-words.ts';

/** The quad-ham chart's numbers as a table. */
export function quadHamTable(definition: RatioDefinition, verdicts: RatioVerdict[], unit: string): ChartTable {
  const numerator = testById(definition.numeratorTestId).name;
  const denominator = testById(definition.denominatorTestId).name;
  return {
    caption: `${definition.name}, ${definition.detail}`,
    columns: [
      'Side',
      `${numerator} (${unit})`,
      `${denominator} (${unit})`,
      definition.name,
      '95 % limits',
      'Band',
      'In words',
    ],
    rows: verdicts.map((verdict) => ({
      id: verdict.side,
      cells: [
        verdict.side,
        shown(verdict.numerator),
        shown(verdict.denominator),
        ratioValue(verdict.value),
        `${ratioValue(verdict.low)} to ${ratioValue(verdict.high)}`,
        bandWords(definition),
        ratioWords(verdict).detail,
      ],
    })),
  };
}
