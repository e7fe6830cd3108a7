import { expect, test } from 'vitest';
import { ChangePanel } from '#renderer/features/assessments/components/change-panel.tsx';
import { type Change, changeOf, type Reference } from '#shared/analysis/change.ts';
import type { TestedSession } from '#shared/analysis/tested-session.ts';
import { judge } from '#shared/analysis/verdict.ts';
import { testById } from '#shared/catalog/tests.ts';
import { renderThemed } from '#tests/support/themed.tsx';

type Day = [date: string, left: number, right: number];

function change(testId: string, reference: Reference, days: Day[]): Change {
  const trials = (mean: number) => [mean * 0.99, mean, mean * 1.01];
  const sessions = days.map(
    ([date, left, right]): TestedSession => ({
      sessionId: date,
      date,
      testId,
      unit: testById(testId).unit,
      basis: 'trials',
      statedTrials: null,
      setUp: { device: 'belt', position: null, angleDeg: null, leverM: null, speedKmh: null },
      massKg: null,
      left: trials(left),
      right: trials(right),
      whole: [],
    }),
  );
  const found = changeOf(judge(sessions, testById(testId)), reference);
  if (!found) throw new Error('No change');
  return found;
}

const RISEN = change('knee-flexion-isometric-hhd', 'last', [
  ['2026-08-14', 170, 244],
  ['2026-11-14', 228, 245],
]);
const STILL = change('knee-extension-isometric-hhd', 'last', [
  ['2026-08-14', 528, 540],
  ['2026-11-14', 531, 543],
]);

test('what moved beyond noise stands open, the rest is folded away', async () => {
  const screen = await renderThemed(<ChangePanel changes={[STILL, RISEN]} reference="last" without={2} />);
  await expect.element(screen.getByRole('heading', { name: '1 of 2 tests changed beyond noise' })).toBeVisible();
  const moved = screen.getByRole('table', { name: 'Changes beyond noise' });
  expect(
    moved
      .getByRole('rowheader')
      .elements()
      .map((cell) => cell.textContent),
  ).toEqual(['Hamstringslast session, 14 Aug 2026']);
  expect(moved.element().textContent).toContain('170 to 228 N');
  expect(screen.getByRole('table', { name: 'Changes within noise' }).elements()).toHaveLength(0);
  await screen.getByText('1 test within noise').click();
  await expect.element(screen.getByRole('table', { name: 'Changes within noise' })).toBeVisible();
  await expect.element(screen.getByText('2 more tests have no earlier session in the same set-up.')).toBeVisible();
});

test('only words beyond noise are strong, and no number is signed', async () => {
  const screen = await renderThemed(<ChangePanel changes={[RISEN]} reference="last" without={0} />);
  const weight = (words: RegExp) => Number(getComputedStyle(screen.getByText(words).element()).fontWeight);
  expect(weight(/^Left \d+ % stronger/)).toBeGreaterThan(500);
  expect(weight(/^Right .* within noise/)).toBeLessThan(500);
  expect(screen.getByRole('table').element().textContent).not.toMatch(/[−+-]\d/);
});

test('against the best of each side the gap says why there is none', async () => {
  const best = change('knee-flexion-isometric-hhd', 'best', [
    ['2026-05-02', 230, 200],
    ['2026-08-14', 200, 250],
    ['2026-11-14', 228, 245],
  ]);
  const screen = await renderThemed(<ChangePanel changes={[best]} reference="best" without={0} />);
  await screen.getByText('1 test within noise').click();
  await expect.element(screen.getByText('each side had its best on another day')).toBeVisible();
});

test('without an earlier session it says what a change needs', async () => {
  const screen = await renderThemed(<ChangePanel changes={[]} reference="baseline" without={3} />);
  await expect.element(screen.getByText(/^Nothing to compare with yet/)).toBeVisible();
  expect(screen.getByRole('table').elements()).toHaveLength(0);
});
