import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

type Tokens = Record<string, string>;

const CSS = readFileSync(new URL('../../../src/renderer/styles/tokens.css', import.meta.url), 'utf8');

/** The six-digit colours of the first block that follows a selector. */
function tokensOf(selector: string): Tokens {
  const block = CSS.slice(CSS.indexOf('{', CSS.indexOf(selector)), CSS.indexOf('}', CSS.indexOf(selector)));
  return Object.fromEntries([...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map((found) => [found[1], found[2]]));
}

const LIGHT = tokensOf(':root,');
const DARK = { ...LIGHT, ...tokensOf(':root[data-mantine-color-scheme="dark"]') };
const PRINT = { ...LIGHT, ...tokensOf('@media print {\n  :root,') };

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(tokens: Tokens, one: string, other: string): number {
  const [high = 0, low = 0] = [one, other].map((name) => luminance(tokens[name] ?? '')).sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

const GROUNDS = ['bg', 'panel', 'rail', 'soft', 'hover'];
const TEXTS = ['ink', 'ink-2', 'ink-3', 'accent', 'left-text', 'right-text', 'clear', 'watch-text', 'refer'];
const MARKS = ['accent', 'left', 'right', 'clear', 'watch', 'within', 'none', 'refer', 'line-control'];
const on = (grounds: string[], marks: string[]) => marks.flatMap((mark) => grounds.map((ground) => [mark, ground]));

const TEXT_PAIRS = [
  ...on(GROUNDS, TEXTS),
  ...on(['noise'], ['ink', 'ink-2', 'ink-3']),
  ...on(['refer-soft'], ['ink', 'ink-2', 'refer']),
  ['on-accent', 'accent'],
  ['on-accent', 'accent-hover'],
  ['on-left', 'left'],
  ['on-right', 'right'],
  ['on-refer', 'refer'],
];
const MARK_PAIRS = [...on(GROUNDS, MARKS), ...on(['noise'], ['left', 'right'])];

describe.each([
  ['light', LIGHT],
  ['dark', DARK],
  ['print', PRINT],
] as const)('%s tokens', (_name, tokens) => {
  it.each(TEXT_PAIRS)('%s is readable on %s', (text = '', ground = '') => {
    expect(contrast(tokens, text, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(MARK_PAIRS)('%s can be seen on %s', (mark = '', ground = '') => {
    expect(contrast(tokens, mark, ground)).toBeGreaterThanOrEqual(3);
  });
});
