import { expect, test } from '#tests/support/app.ts';
import { addAthlete, addTest, findingOf, startSessionOn, typeTrials } from '#tests/support/coach.ts';

test('a limb symmetry index stands among the other indices once a coach has named the involved limb', async ({
  launch,
}) => {
  const { page } = await launch();
  await addAthlete(page, 'Runner 07');
  await startSessionOn(page, { date: '2026-09-01' });
  await addTest(page, 'Hamstrings, isometric, 90°');
  await typeTrials(page, 'Hamstrings', [200, 202, 198], [250, 252, 248]);
  await page.getByRole('link', { name: 'Done' }).click();

  const indices = page.getByRole('dialog').getByRole('group');
  const symmetry = indices.getByText(/^Limb symmetry index \(LSI 1\)/).locator('xpath=ancestor::dl/div[1]');
  await findingOf(page, 'Hamstrings').click();
  await indices.getByText('Other indices').click();
  await expect(symmetry).toContainText('No limb is marked as involved for this athlete.');
  await expect(symmetry).not.toContainText('%');

  await indices.getByRole('link', { name: 'Say which limb is involved' }).click();
  await page.getByRole('combobox', { name: 'Involved limb' }).click();
  await page.getByRole('option', { name: 'Left' }).click();
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('tab', { name: 'Imbalances' }).click();
  await findingOf(page, 'Hamstrings').click();
  await indices.getByText('Other indices').click();
  await expect(symmetry).toContainText('80.0 % of the right side, left involved');
  await expect(indices.getByRole('link', { name: 'Say which limb is involved' })).toHaveCount(0);
});
