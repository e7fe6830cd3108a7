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
    const ring = (element: Element | null): boolean => {
      if (!element) return false;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
      return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1) || boxShadow !== 'none';
    };
    const marked = focused.closest('[data-page-title], main') === focused;
    // A control that is drawn by something else shows its ring there: the label of a radio, the frame of a table.
    const drawnBy = focused.id ? document.querySelector(`label[for="${focused.id}"]`) : null;
    const box = focused.getBoundingClientRect();
    const inSight = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
    return {
      what: `${focused.tagName.toLowerCase()} “${focused.getAttribute('aria-label') ?? focused.textContent?.slice(0, 60)}”`,
      lost: focused === document.body || focused === document.documentElement,
      visible: inSight && (marked || ring(focused) || ring(drawnBy) || ring(focused.parentElement)),
    };
  });
}

/** The focus stands somewhere and can be seen. */
export async function expectVisibleFocus(page: Page): Promise<void> {
  await expect.poll(() => focusOf(page)).toMatchObject({ lost: false, visible: true });
}

/** Presses a key, and the focus is neither lost nor unseen after it. */
export async function press(page: Page, key: string): Promise<void> {
  await page.keyboard.press(key);
  await expectVisibleFocus(page);
}

/** Presses Tab (or another key) until the control has the focus; each stop on the way shows its focus. */
export async function moveTo(page: Page, control: Locator, key = 'Tab', most = 80): Promise<void> {
  for (let step = 0; step < most; step++) {
    if (await hasFocus(control)) return;
    await press(page, key);
  }
  await expect(control).toBeFocused();
}

function hasFocus(control: Locator): Promise<boolean> {
  return control.evaluateAll((elements) => elements.some((element) => element === document.activeElement));
}

/** Moves to a control and presses Enter on it. */
export async function activate(page: Page, control: Locator, key = 'Enter'): Promise<void> {
  await moveTo(page, control);
  await page.keyboard.press(key);
}
