import { expect, type Locator, type Page } from '@playwright/test';
import { SCREENS } from '../../scripts/support/screens.ts';
import { goTo, type Place } from './places.ts';

async function openScreen(page: Page, name: string): Promise<void> {
  await SCREENS.find((screen) => screen.name === name)?.open(page);
}

/** Something that opens over a screen by pressing a control of it, or by a key. */
function over(name: string, screen: string, press: (page: Page) => Promise<void>, opened: (page: Page) => Locator) {
  return {
    name,
    async open(page: Page) {
      await openScreen(page, screen);
      await press(page);
      await expect(opened(page)).toBeVisible();
    },
  };
}

const press = (name: string | RegExp) => (page: Page) => page.getByRole('button', { name }).first().click();
const dialog = (page: Page) => page.getByRole('dialog');
const menu = (page: Page) => page.getByRole('menu');

async function rowMenu(page: Page, item: RegExp): Promise<void> {
  await press(/^More for/)(page);
  await page.getByRole('menuitem', { name: item }).first().click();
}

const indicesOf = (page: Page) => dialog(page).getByText('Limb symmetry index (LSI 1)');

async function openIndices(page: Page): Promise<void> {
  await press(/how this was worked out/)(page);
  const summary = dialog(page).getByText('Other indices');
  await summary.click();
  // What was under the pointer moved: it lies over a badge now, which shows what it means.
  await dialog(page).locator('[data-grade]').last().hover();
  await expect(page.getByRole('tooltip', { includeHidden: true })).toBeVisible();
}

async function tellAthlete(page: Page): Promise<void> {
  await press(/how this was worked out/)(page);
  await dialog(page).getByRole('radiogroup', { name: 'Told to' }).getByText('Athlete').click();
}

async function saveAsBattery(page: Page): Promise<void> {
  await press('Add a battery')(page);
  await page.getByRole('menuitem', { name: /^Save these/ }).click();
}

async function refusedBattery(page: Page): Promise<void> {
  await press('New battery')(page);
  await press('Save battery')(page);
  await expect(dialog(page).getByText('The name is missing.')).toBeVisible();
}

async function refusedLine(page: Page): Promise<void> {
  await dialog(page).getByLabel('Line', { exact: true }).fill('0');
  await press('Save line and noise')(page);
  await expect(dialog(page).getByText('The line has to be above zero.')).toBeVisible();
}

async function firstRow(page: Page): Promise<void> {
  await page.getByRole('row').nth(1).click();
}

/** Everything that lies over a screen of the example squad: dialogs, drawers, menus and notices. */
export const OVERLAYS: Place[] = [
  over('squads', 'athletes', press('Squads'), dialog),
  over('columns', 'athletes', press('Columns'), dialog),
  over('filter', 'athletes', press(/^Filter by squad/), menu),
  over('palette', 'athletes', (page) => page.keyboard.press('Control+k'), dialog),
  over('palette with athletes', 'athletes', find('Runner'), (page) =>
    page.getByText('Athletes', { exact: true }).last(),
  ),
  over('palette with nothing', 'athletes', find('zzz'), (page) => page.getByText('Nothing is called that.')),
  over('keys', 'athletes', (page) => page.keyboard.press('?'), dialog),
  over('explanation', 'athlete-imbalances', press(/how this was worked out/), dialog),
  over('explanation with other indices', 'athlete-imbalances', (page) => openIndices(page), indicesOf),
  over('explanation for the athlete', 'athlete-overview', (page) => tellAthlete(page), dialog),
  over('chart menu', 'athlete-imbalances', press(/^Copy the chart/), menu),
  over('test menu', 'session', press(/^More for/), menu),
  over('set-up', 'session', (page) => rowMenu(page, /^Set-up/), dialog),
  over('strike-out', 'session', (page) => rowMenu(page, /^Strike out/), dialog),
  over('removing a test', 'session', (page) => rowMenu(page, /^Remove this test/), dialog),
  over('batteries to add', 'session', press('Add a battery'), menu),
  over('battery of a session', 'session', (page) => saveAsBattery(page), dialog),
  over('battery', 'batteries', press('New battery'), dialog),
  over('battery with faults', 'batteries', (page) => refusedBattery(page), dialog),
  over('filter by muscle group', 'tests', press(/^Filter by muscle group/), menu),
  over('settings of a test with a fault', 'test-settings', (page) => refusedLine(page), dialog),
  over('exercise', 'programs', firstRow, dialog),
  {
    name: 'template',
    async open(page) {
      await goTo(page, '#/programs');
      await page.getByRole('tab', { name: 'Templates' }).click();
      await firstRow(page);
      await expect(dialog(page)).toBeVisible();
    },
  },
  {
    name: 'undo notice',
    async open(page) {
      await openScreen(page, 'athlete-about');
      await page.getByRole('button', { name: 'Archive' }).click();
      await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible();
    },
  },
];

function find(words: string) {
  return async (page: Page) => {
    await page.keyboard.press('Control+k');
    await page.getByLabel('Find an athlete or command').fill(words);
  };
}

/** Closes whatever lies over the screen; a list of options in a dialog takes an Escape of its own. */
export async function closeOverlay(page: Page): Promise<void> {
  await expect(async () => {
    await page.keyboard.press('Escape');
    await expect(dialog(page).or(menu(page))).toHaveCount(0, { timeout: 1000 });
  }).toPass();
}
