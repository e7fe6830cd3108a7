import { expect, test } from '#tests/support/app.ts';
import { addAthlete } from '#tests/support/coach.ts';

test('a first session on a day that does not exist cannot be assigned', async ({ launch }) => {
  const { page } = await launch();
  await addAthlete(page, 'Runner 07');
  await page.getByRole('link', { name: 'Suggest a program' }).click();
  const assign = page.getByRole('button', { name: 'Assign program' });
  const day = page.getByLabel('First session');
  await expect(assign).toBeEnabled();
  await day.fill('2026-02-30');
  await expect(day).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByText('Year-month-day, such as 2026-11-24.')).toBeVisible();
  await expect(assign).toBeDisabled();
  await day.fill('2027-03-02');
  await expect(assign).toBeEnabled();
  await expect(page.getByText('2 Mar', { exact: true }).first()).toBeVisible();
});
