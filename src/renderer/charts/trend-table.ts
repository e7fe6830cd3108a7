import { shownDate } from '#shared/dates.ts';
import { percent, shown } from '#shared/shown.ts';
import { unitLabel } from '#shared/units.ts';
import type { ChartTable } from './chart-table.ts';
import type { Trend, TrendPoint } from './trend-points.ts';

/** The numbers of a trend as a table: a line a session, sides named and no number signed. */
export function trendTable({ test, unit, points, hasSides }: Trend): ChartTable {
  const label = unitLabel(unit);
  const caption = `${test.name}, ${test.detail}, over time`;
  if (!hasSides) {
    const rows = points.map((point) => ({
      id: point.sessionId,
      cells: [shownDate(point.date), point.whole === null ? null : shown(point.whole)],
    }));
    return { caption, columns: ['Date', `Value (${label})`], rows };
  }
  return {
    caption,
    columns: ['Date', `Left (${label})`, `Right (${label})`, 'Weaker side', 'Difference', 'Noise', 'Beyond noise'],
    rows: points.map((point) => ({ id: point.sessionId, cells: sideCells(point) })),
  };
}

function sideCells({ date, left, right, lean, noise, beyondNoise }: TrendPoint): (string | null)[] {
  return [
    shownDate(date),
    left === null ? null : shown(left),
    right === null ? null : shown(right),
    lean === null || lean === 0 ? 'none' : lean > 0 ? 'right' : 'left',
    lean === null ? null : percent(Math.abs(lean) / 100),
    noise === null ? null : percent(noise / 100),
    beyondNoise ? 'yes' : 'no',
  ];
}
