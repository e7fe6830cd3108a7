import type { Unit } from '../units.ts';

/** How files write units, in lower case and without spaces. */
const WORDS: Record<string, Unit> = {
  n: 'N',
  newton: 'N',
  newtons: 'N',
  kgf: 'kgf',
  lbf: 'lbf',
  nm: 'Nm',
  n·m: 'Nm',
  'n•m': 'Nm',
  'n⋅m': 'Nm',
  'n-m': 'Nm',
  ftlb: 'ftlb',
  ft·lb: 'ftlb',
  'ft-lb': 'ftlb',
  'ft-lbs': 'ftlb',
  'n/kg': 'N/kg',
  'nm/kg': 'Nm/kg',
  '%bw': '%BW',
  '%bodyweight': '%BW',
  kg: 'kg',
  kgs: 'kg',
  lb: 'lb',
  lbs: 'lb',
  pounds: 'lb',
  cm: 'cm',
  m: 'm',
  in: 'in',
  inch: 'in',
  inches: 'in',
  '"': 'in',
  '″': 'in',
  '”': 'in',
  s: 's',
  sec: 's',
  seconds: 's',
  ms: 'ms',
  reps: 'reps',
  repetitions: 'reps',
  bpm: 'bpm',
  'm/s': 'm/s',
  'flight/contact': 'flight/contact',
  'n/s': 'N/s',
  'ml/kg/min': 'ml/kg/min',
  'ml/kg/km': 'ml/kg/km',
};

/** The unit that a word stands for, or null. */
export function unitByWord(word: string): Unit | null {
  const typed = word.toLowerCase().replace(/\s+|\.$/g, '');
  return Object.hasOwn(WORDS, typed) ? (WORDS[typed] ?? null) : null;
}

/** "5'6\"", "5 ft 6 in", "5 ft" */
const FEET = /^(\d)\s*(?:ft\.?|feet|foot|['′’])\s*(?:(0?\d|1[01])([.,]\d+)?\s*(?:in\.?|inch(?:es)?|["″”]|''|’’)?)?$/i;

/** "245 N" → number and unit; a number alone has none, and text that ends with no unit stays whole. Feet become inches. */
export function splitUnit(text: string): { number: string; unit: Unit | null } {
  if (/^[\d.,]+$/.test(text)) return { number: text, unit: null };
  const [, feet, inches = '0', part = ''] = FEET.exec(text) ?? [];
  if (feet) return { number: `${Number(feet) * 12 + Number(inches)}${part}`, unit: 'in' };
  if (/\d$/.test(text)) return { number: text, unit: null };
  const parts = /^(\S*\d)\s*([^\d\s].*)$/.exec(text.trim());
  const unit = unitByWord(parts?.[2] ?? '');
  return unit ? { number: parts?.[1] ?? '', unit } : { number: text, unit: null };
}
