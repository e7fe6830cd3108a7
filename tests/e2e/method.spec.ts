import { cellsOf } from '#shared/calibration/bounds.ts';
import { CALIBRATION } from '#shared/calibration/calibration.ts';
import type { CalibrationCell } from '#shared/calibration/calibration-file.ts';
import { expect, test } from '#tests/support/app.ts';
import { addAthlete, addTest, findingOf, startSessionOn, typeTrials } from '#tests/support/coach.ts';

test('the method is one step from a finding, and its calibration shows the simulated figures', async ({ launch }) => {
  const { page } = await launch();
  await addAthlete(page, 'Runner 07');
  await startSessionOn(page, {});
  await addTest(page, 'Hamstrings, isometric, 90°');
  await typeTrials(page, 'Hamstrings', [200, 202, 198], [250, 252, 248]);
  await page.getByRole('link', { name: 'Done' }).click();
  await findingOf(page, 'Hamstrings').click();
  await page.getByRole('dialog').getByRole('link', { name: 'All rules, formulas and their calibration' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Method' })).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);

  const calibration = page.getByRole('region', { name: /^Calibration/ });
  await expect(calibration).toContainText('rules 1.1, 20,000 pairs of sessions a row');
  await expect(page.getByRole('region', { name: /^Versions of the rules/ })).toContainText('in use: 1.1');

  const chart = calibration.getByRole('figure');
  const equalLegs = cellOf({ gap: 0, trialCv: 0.059 });
  await expect(chart.getByRole('row', { name: /^Equal legs flagged in one session 5\.9 %/ })).toHaveText(
    new RegExp(`5\\.9 %${percent(equalLegs.today.house)}${percent(equalLegs.today['flat-line'])}`),
  );
  const gap = cellOf({ gap: 0.2, trialCv: 0.08 });
  await expect(chart.getByRole('row', { name: /^A 20 % gap found at the second session 8 %/ })).toHaveText(
    new RegExp(`8 %${percent(gap.twice.house)}${percent(gap.twice['flat-line'])}`),
  );
  for (const plot of await chart.locator('svg.recharts-surface').all()) await expect(plot).toBeVisible();
  await expect(chart.locator('.recharts-bar-rectangle path')).toHaveCount(27);

  const table = calibration.getByRole('grid', { name: 'Calibration' });
  await expect(table).toHaveAttribute('aria-rowcount', String(CALIBRATION.cells.length + 1));
  const [first = equalLegs] = CALIBRATION.cells;
  const both = [first.today.house, first.twice.house].map((share) => percent(share).toFixed(1)).join(' / ');
  await expect(table.getByRole('row').nth(1)).toContainText(both);
});

/** Three trials a side and a drift of 3 % from day to day, as the chart has them. */
function cellOf(where: { gap: number; trialCv: number }): CalibrationCell {
  const [cell] = cellsOf(CALIBRATION, { trials: 3, dayDrift: 0.03, ...where });
  if (!cell) throw new Error('The calibration has no such row.');
  return cell;
}

/** As it is shown: percent with one decimal. */
function percent(share: number | null): number {
  return Math.round((share ?? Number.NaN) * 1000) / 10;
}
