/** What lies over the page for a while. */
export const OVERLAY = '[role="dialog"], [role="menu"]';
