import { expect, test, vi } from 'vitest';
import { DifferenceChart } from '#renderer/charts/difference-chart.tsx';
import type { TestedSession } from '#shared/analysis/tested-session.ts';
import { judge, type Verdict } from '#shared/analysis/verdict.ts';
import { testById } from '#shared/catalog/tests.ts';
import { renderThemed } from '#tests/support/themed.tsx';

function verdict(testId: string, left: number[], right: number[]): Verdict {
  const session: TestedSession = {
    sessionId: 'one',
    date: '2026-11-14',
    testId,
    unit: testById(testId).unit,
    basis: 'trials',
    statedTrials: null,
    setUp: { device: 'belt', position: null, angleDeg: null, leverM: null, speedKmh: null },
    massKg: null,
    left,
    right,
    whole: [],
  };
  return judge([session], testById(testId));
}

const RIGHT_STRONGER = verdict('knee-flexion-isometric-hhd', [210, 208, 212], [262, 259, 264]);
const LEFT_STRONGER = verdict('hip-abduction-isometric', [190, 188, 192], [150, 151, 149]);
const EVEN = verdict('knee-extension-isometric-hhd', [530, 526, 533], [541, 538, 544]);
const ONE_TRIAL = verdict('heel-raise-single-leg', [24], [29]);
const ONE_SIDE = verdict('hip-adduction-isometric', [], [190, 188, 192]);

/** Middle of a bar and of the drawing that it stands in. */
function placeOf(bar: Element | null | undefined) {
  const box = bar?.getBoundingClientRect();
  const plot = bar?.closest('svg')?.getBoundingClientRect();
  if (!box || !plot) throw new Error('No such bar');
  return { middle: box.left + box.width / 2, centre: plot.left + plot.width / 2, y: box.top + box.height / 2 };
}

test('a bar leans to the stronger side, in the row of its test', async () => {
  const screen = await renderThemed(
    <DifferenceChart title="Two differences" verdicts={[RIGHT_STRONGER, LEFT_STRONGER]} print />,
  );
  await vi.waitFor(() => expect(screen.container.querySelectorAll('[data-stronger]')).toHaveLength(2));
  const right = placeOf(screen.container.querySelector('[data-stronger="right"] > rect'));
  const left = placeOf(screen.container.querySelector('[data-stronger="left"] > rect'));
  expect(right.middle).toBeGreaterThan(right.centre + 5);
  expect(left.middle).toBeLessThan(left.centre - 5);
  const row = screen.getByText('Hip abductors', { exact: true }).first().element().closest('div')?.parentElement;
  const box = row?.getBoundingClientRect();
  expect(Math.abs(left.y - ((box?.top ?? 0) + (box?.height ?? 0) / 2))).toBeLessThan(3);
});

test('a bar inside its noise is pale with an outline, a finding is full', async () => {
  const screen = await renderThemed(<DifferenceChart title="One finding" verdicts={[RIGHT_STRONGER, EVEN]} print />);
  await vi.waitFor(() => expect(screen.container.querySelectorAll('[data-stronger]')).toHaveLength(2));
  const fill = (pale: boolean) => {
    const bar = screen.container.querySelector(`[data-pale="${pale}"] > rect`);
    return bar && getComputedStyle(bar);
  };
  expect(fill(true)?.fill).not.toBe(fill(false)?.fill);
  expect(fill(true)?.stroke).toBe(fill(false)?.fill);
});

test('no verdict draws no bar and says why', async () => {
  const screen = await renderThemed(<DifferenceChart title="Nothing to say" verdicts={[ONE_TRIAL, ONE_SIDE]} print />);
  const drawn = () => [...screen.container.querySelectorAll('figure svg text')].map((text) => text.textContent);
  await vi.waitFor(() => expect(drawn()).toEqual(expect.arrayContaining(['no verdict', 'one side only'])));
  expect(screen.container.querySelectorAll('[data-stronger]')).toHaveLength(0);
});

test('a table holds the same data, and no cell a signed number', async () => {
  const screen = await renderThemed(
    <DifferenceChart title="Three tests" verdicts={[RIGHT_STRONGER, LEFT_STRONGER, ONE_SIDE]} />,
  );
  const table = screen.getByRole('table', { name: /Difference between left and right/ });
  const rows = table.getByRole('row').elements();
  expect(rows).toHaveLength(4);
  expect(rows[1]?.textContent).toMatch(/210.*261.*left.*20 %.*Watch/s);
  expect(rows[3]?.textContent).toContain('none');
  expect(table.element().textContent).not.toMatch(/[−-]\d/);
});

test('every row opens how it was worked out, by keyboard too', async () => {
  const onExplain = vi.fn();
  const onChoose = vi.fn();
  const screen = await renderThemed(
    <DifferenceChart title="One finding" verdicts={[RIGHT_STRONGER]} onExplain={onExplain} onChoose={onChoose} />,
  );
  const button = screen.getByRole('button', { name: /Hamstrings.*how this was worked out/ });
  (button.element() as HTMLElement).focus();
  (button.element() as HTMLElement).click();
  expect(onExplain).toHaveBeenCalledWith('knee-flexion-isometric-hhd');
  expect(onChoose).not.toHaveBeenCalled();
});

test('a press anywhere else in a row chooses its test', async () => {
  const onChoose = vi.fn();
  const screen = await renderThemed(
    <DifferenceChart
      title="Two findings"
      verdicts={[RIGHT_STRONGER, LEFT_STRONGER]}
      onExplain={vi.fn()}
      onChoose={onChoose}
      chosen="knee-flexion-isometric-hhd"
    />,
  );
  const first = screen.getByRole('button', { name: /Hamstrings.*show over time/ });
  const second = screen.getByRole('button', { name: /Hip abductors.*show over time/ });
  expect(first.element().getAttribute('aria-pressed')).toBe('true');
  expect(second.element().getAttribute('aria-pressed')).toBe('false');
  await vi.waitFor(() => expect(screen.container.querySelectorAll('[data-stronger]')).toHaveLength(2));
  const bar = screen.container.querySelector('[data-stronger="left"] > rect')?.getBoundingClientRect();
  if (!bar) throw new Error('No bar');
  const hit = document.elementFromPoint(bar.left + bar.width / 2, bar.top + bar.height / 2);
  (hit as HTMLElement).click();
  expect(onChoose).toHaveBeenCalledWith('hip-abduction-isometric');
});

test.each([320, 560, 1200])('nothing is cut off or overlaps at %i px', async (width) => {
  const screen = await renderThemed(
    <DifferenceChart
      title="A title that is long enough to need a second line here"
      verdicts={[RIGHT_STRONGER, EVEN, ONE_TRIAL]}
      print
    />,
    width,
  );
  await vi.waitFor(() => expect(screen.container.querySelectorAll('[data-stronger]')).toHaveLength(2));
  const figure = screen.getByRole('figure').element();
  expect(figure.scrollWidth).toBeLessThanOrEqual(width);
  const limits = figure.getBoundingClientRect();
  for (const text of figure.querySelectorAll('svg text')) {
    const box = text.getBoundingClientRect();
    expect(box.left).toBeGreaterThanOrEqual(limits.left - 1);
    expect(box.right).toBeLessThanOrEqual(limits.right + 1);
  }
  const ticks = [...figure.querySelectorAll('text.recharts-cartesian-axis-tick-value')].map((tick) =>
    tick.getBoundingClientRect(),
  );
  for (const [index, tick] of ticks.entries()) {
    const next = ticks[index + 1];
    if (next) expect(tick.right).toBeLessThan(next.left);
  }
});
