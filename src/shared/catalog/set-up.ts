/** How a test was set up on a day; what makes two sessions comparable. Null where it was not recorded. */
export interface SetUp {
  device: string | null;
  position: string | null;
  angleDeg: number | null;
  /** Distance from the joint to the pad, m. */
  leverM: number | null;
  /** Running speed, km/h. */
  speedKmh: number | null;
}

export const SET_UP_FIELDS = ['device', 'position', 'angleDeg', 'leverM', 'speedKmh'] as const;
export type SetUpField = (typeof SET_UP_FIELDS)[number];

/**
 * The set-up as one text: sessions are compared only where it is the same. Only the fields that matter for the test
 * enter; case and spaces make no difference, and who tested does not enter it.
 */
export function setUpKey(setUp: SetUp, fields: readonly SetUpField[]): string {
  let key = '';
  for (const field of fields) {
    const part = setUp[field];
    key += part === null ? '|' : typeof part === 'number' ? `${part}|` : `${plain(part)}|`;
  }
  return key;
}

const plainTexts = new Map<string, string>();

/** Devices and positions repeat over thousands of sessions, so the plain form of a text is kept. */
function plain(text: string): string {
  let known = plainTexts.get(text);
  if (known === undefined) {
    known = text.trim().toLowerCase().replace(/\s+/g, ' ');
    if (plainTexts.size > 10_000) plainTexts.clear();
    plainTexts.set(text, known);
  }
  return known;
}
