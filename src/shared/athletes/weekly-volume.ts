/** Kilometres a week: one number, a range, or "more than". `to` equals `from` for one number, null when open. */
export interface WeeklyVolume {
  from: number;
  to: number | null;
}

const NUMBER = String.raw`(\d+(?:[.,]\d+)?)`;
const ONE = new RegExp(`^${NUMBER}$`);
const RANGE = new RegExp(String.raw`^${NUMBER}\s*(?:-|–|to)\s*${NUMBER}$`);
const OPEN = new RegExp(String.raw`^(?:>|over|more than)\s*${NUMBER}$|^${NUMBER}\s*\+$`);

/** Reads "45", "26-35 km", "> 45 km" or "60+". @returns null when the text is none of these */
export function parseWeeklyVolume(text: string): WeeklyVolume | null {
  const bare = text
    .trim()
    .toLowerCase()
    .replace(/\s*km(?:\s*(?:\/|a|per)\s*(?:wk|week))?\s*$/, '')
    .trim();
  const one = ONE.exec(bare);
  if (one) return { from: number(one[1]), to: number(one[1]) };
  const range = RANGE.exec(bare);
  if (range) {
    const [from, to] = [number(range[1]), number(range[2])];
    return from <= to ? { from, to } : null;
  }
  const open = OPEN.exec(bare);
  return open ? { from: number(open[1] ?? open[2]), to: null } : null;
}

/** "45", "26–35" or "over 45". */
export function shownWeeklyVolume(volume: WeeklyVolume | null): string {
  if (!volume) return '';
  if (volume.to === null) return `over ${volume.from}`;
  return volume.from === volume.to ? String(volume.from) : `${volume.from}–${volume.to}`;
}

function number(text: string | undefined): number {
  return Number((text ?? '').replace(',', '.'));
}
