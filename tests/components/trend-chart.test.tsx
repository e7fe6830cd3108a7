import { expect, test, vi } from 'vitest';
import { TrendChart } from '#renderer/charts/trend-chart.tsx';
import { trendOf } from '#renderer/charts/trend-points.ts';
import { trendTitle } from '#renderer/charts/trend-words.ts';
import { changeOf } from '#shared/analysis/change.ts';
import type { TestedSession } from '#shared/analysis/tested-session.ts';
import { judge, type Verdict } from '#shared/analysis/verdict.ts';
import { testById } from '#shared/catalog/tests.ts';
import type { Unit } from '#shared/units.ts';
import { renderThemed } from '#tests/support/themed.tsx';

const HAMSTRINGS = testById('knee-flexion-isometric-hhd');

function session(
  date: string,
  left: number,
  right: number,
  more: { unit?: Unit; device?: string } = {},
): TestedSession {
  const trials = (mean: number) => [mean * 0.99, mean, mean * 1.01];
  return {
    sessionId: date,
    date,
    testId: HAMSTRINGS.id,
    unit: more.unit ?? 'N',
    basis: 'trials',
    statedTrials: null,
    setUp: { device: more.device ?? 'belt', position: null, angleDeg: null, leverM: null, speedKmh: null },
    massKg: null,
    left: trials(left),
    right: trials(right),
    whole: [],
  };
}

const RISING = judge(
  [session('2026-05-02', 170, 244), session('2026-08-14', 196, 246), session('2026-11-14', 228, 245)],
  HAMSTRINGS,
);

async function drawn(verdict: Verdict, width = 320) {
  const trend = trendOf(verdict);
  if (!trend) throw new Error('No trend');
  const change = changeOf(verdict, 'baseline');
  const screen = await renderThemed(
    <TrendChart title={trendTitle(trend, change)} trend={trend} change={change} print />,
    width,
  );
  await vi.waitFor(() => {
    expect(screen.container.querySelectorAll('[data-stronger]')).toHaveLength(trend.points.length);
    expect(screen.container.querySelectorAll('[data-line]')).toHaveLength(2);
  });
  return screen;
}

test('a limb beyond noise is drawn strong, the other one thin, and the title says which', async () => {
  const screen = await drawn(RISING);
  await expect
    .element(screen.getByRole('heading', { name: /^Left hamstring better, the gap is smaller/ }))
    .toBeVisible();
  const width = (colour: string) => {
    const line = screen.container.querySelector(`path.recharts-line-curve[stroke="var(--${colour})"]`);
    return Number(line?.getAttribute('stroke-width'));
  };
  expect(width('left')).toBeGreaterThan(2);
  expect(width('right')).toBeLessThan(2);
  expect(width('right')).toBeGreaterThan(0);
});

test('each line ends with its side and value, apart from the other even where both end alike', async () => {
  const even = judge([session('2026-08-14', 240, 241), session('2026-11-14', 241, 241.5)], HAMSTRINGS);
  const screen = await drawn(even);
  const labels = [...screen.container.querySelectorAll('[data-line]')];
  expect(labels.map((label) => label.textContent).sort()).toEqual(['L 241', 'R 242']);
  const [upper, lower] = labels.map((label) => label.getBoundingClientRect()).sort((a, b) => a.top - b.top);
  expect(upper?.bottom).toBeLessThanOrEqual((lower?.top ?? 0) + 2);
});

test('a difference stands on the side of the stronger limb, full only beyond its noise', async () => {
  const switched = judge([session('2026-08-14', 250, 200), session('2026-11-14', 238, 242)], HAMSTRINGS);
  const screen = await drawn(switched);
  const [before, now] = [...screen.container.querySelectorAll('circle[data-stronger]')];
  expect(before?.getAttribute('data-stronger')).toBe('left');
  expect(now?.getAttribute('data-stronger')).toBe('right');
  expect(before?.getAttribute('data-beyond')).toBe('true');
  expect(now?.getAttribute('data-beyond')).toBe('false');
  expect(before && getComputedStyle(before).fill).not.toBe(now && getComputedStyle(now).fill);
  expect(Number(before?.getAttribute('cy'))).toBeLessThan(Number(now?.getAttribute('cy')));
});

test('sessions of another set-up or another kind of unit stay out', async () => {
  const mixed = judge(
    [
      session('2026-02-01', 90, 95, { unit: 'Nm' }),
      session('2026-05-02', 170, 244, { device: 'other frame' }),
      session('2026-08-14', 21, 25, { unit: 'kgf' }),
      session('2026-11-14', 228, 245),
    ],
    HAMSTRINGS,
  );
  const screen = await drawn(mixed);
  const rows = screen.getByRole('table').getByRole('row').elements();
  expect(rows.map((row) => row.textContent?.slice(0, 11))).toEqual(['DateLeft (N', '14 Aug 2026', '14 Nov 2026']);
  expect(rows[1]?.textContent).toContain('206');
});

test('one session is a point with its noise and no change', async () => {
  const screen = await drawn(judge([session('2026-11-14', 210, 248)], HAMSTRINGS));
  await expect.element(screen.getByRole('heading', { name: /one session, no change to tell yet/ })).toBeVisible();
});

test('the table holds every session, and no signed number', async () => {
  const screen = await drawn(RISING);
  const table = screen.getByRole('table', { name: /over time/ });
  expect(table.getByRole('row').elements()).toHaveLength(4);
  expect(table.element().textContent).toMatch(/2 May 2026170244left30 %/);
  expect(table.element().textContent).not.toMatch(/[−-]\d/);
});

test.each([300, 360, 900])('ten sessions fit into %i px', async (width) => {
  const many = Array.from({ length: 10 }, (_, index) => session(`20${16 + index}-05-02`, 1700 + index * 40, 2440));
  const screen = await drawn(judge(many, HAMSTRINGS), width);
  const figure = screen.getByRole('figure').element();
  expect(figure.scrollWidth).toBeLessThanOrEqual(width);
  const limits = figure.getBoundingClientRect();
  for (const text of figure.querySelectorAll('svg text')) {
    const box = text.getBoundingClientRect();
    expect(box.left).toBeGreaterThanOrEqual(limits.left - 1);
    expect(box.right).toBeLessThanOrEqual(limits.right + 1);
  }
});
