import { expect, type Locator, type Page } from '@playwright/test';

/** What holds the focus, and whether it can be seen to hold it. */
interface Focus {
  /** Tag, role and name, for the message of a failure. */
  what: string;
  lost: boolean;
  visible: boolean;
}

/** Reads the focus of the page. A page title holds it for screen readers and the start of Tab, and needs no ring. */
export function focusOf(page: Page): Promise<Focus> {
  return page.evaluate(() => {
    const focused = document.activeElement ?? document.body;
    const outlined = (element: Element | null, part?: string): boolean => {
      if (!element) return false;
      const { outlineStyle, outlineWidth } = getComputedStyle(element, part);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1;
    };
    const own = outlined(focused) || outlined(focused, '::after') || getComputedStyle(focused).boxShadow !== 'none';
    const marked = focused.closest('[data-page-title], main') === focused;
    // A control that is drawn by something else shows its ring there: the label of a radio, the frame of a table.
    const label = focused.id ? document.querySelector(`label[for="${focused.id}"]`) : null;
    const drawnBy = [focused.parentElement, label, focused.closest('label')];
    const box = focused.getBoundingClientRect();
    const inSight = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
    return {
      what: `${focused.tagName.toLowerCase()} “${focused.getAttribute('aria-label') ?? focused.textContent?.slice(0, 60)}”`,
      lost: focused === document.body || focused === document.documentElement,
      visible: inSight && (marked || own || drawnBy.some((element) => outlined(element))),
    };
  });
}

/** The focus stands somewhere and can be seen. */
export async function expectVisibleFocus(page: Page): Promise<void> {
  const fault = async () => {
    const { what, lost, visible } = await focusOf(page);
    return lost ? 'the focus is lost' : visible ? 'none' : `the focus cannot be seen on ${what}`;
  };
  await expect.poll(fault, { timeout: 3000 }).toBe('none');
}

/** Presses a key, and the focus is neither lost nor unseen after it. */
export async function press(page: Page, key: string): Promise<void> {
  await page.keyboard.press(key);
  await expectVisibleFocus(page);
}

/**
 * Presses Tab (or another key) until the control has the focus; each stop on the way shows its focus. It waits for the
 * control as a coach does: Tab on a page that is still being read leads to its end.
 */
export async function moveTo(page: Page, control: Locator, key = 'Tab', most = 80): Promise<void> {
  await expect(control.first()).toBeVisible();
  for (let step = 0; step < most; step++) {
    if (await hasFocus(control)) return;
    await press(page, key);
  }
  await expect(control).toBeFocused();
}

function hasFocus(control: Locator): Promise<boolean> {
  return control.evaluateAll((elements) => elements.some((element) => element === document.activeElement));
}

/** Moves to a control, which comes later (Tab) or earlier (Shift+Tab), and presses Enter on it. */
export async function activate(page: Page, control: Locator, way: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await moveTo(page, control, way);
  await page.keyboard.press('Enter');
}

/** Most stops that a page may have. */
const MOST_STOPS = 200;

/** Presses Tab from the page's title to the end of the document; each stop shows its focus. */
export async function walkThrough(page: Page): Promise<number> {
  await page.locator('[data-page-title]').focus();
  for (let stops = 0; stops < MOST_STOPS; stops++) {
    await page.keyboard.press('Tab');
    if ((await focusOf(page)).lost) return stops;
    await expectVisibleFocus(page);
  }
  throw new Error('Tab does not come to an end on this page.');
}

/** Presses Tab once round an open dialog, which it never leaves; each stop shows its focus. */
export async function walkRound(page: Page): Promise<number> {
  const dialog = page.getByRole('dialog');
  await press(page, 'Tab');
  const first = await page.evaluateHandle(() => document.activeElement);
  for (let stops = 1; stops < MOST_STOPS; stops++) {
    await expect(dialog.locator(':focus')).toHaveCount(1);
    await press(page, 'Tab');
    if (await first.evaluate((element) => element === document.activeElement)) return stops;
  }
  throw new Error('Tab does not come round in this dialog.');
}

/** Opens one of the page's tabs, from before them. */
export async function openTab(page: Page, name: string): Promise<void> {
  await moveTo(page, page.getByRole('tab', { selected: true }));
  const tab = page.getByRole('tab', { name });
  await moveTo(page, tab, 'ArrowRight');
  await page.keyboard.press('Enter');
}
