/** Pieces that break tables: quotes, delimiters, line ends, marks, numbers beyond reason. */
export const PIECES = [
  '"',
  ',',
  ';',
  '\t',
  '\n',
  '\r\n',
  '\ufeff',
  '\0',
  'NA',
  '-1',
  '1e309',
  '9'.repeat(40),
  '(Rep 1)',
  '5.9 R',
  '¬',
  '=1+1',
];
const encoder = new TextEncoder();

/** A file with one to eight random changes; the same numbers give the same file. */
export function mutated(original: Uint8Array, other: Uint8Array, random: () => number): Uint8Array {
  let bytes = original;
  const changes = 1 + Math.floor(random() * 8);
  for (let change = 0; change < changes; change++) bytes = mutatedOnce(bytes, other, random);
  return bytes;
}

function mutatedOnce(bytes: Uint8Array, other: Uint8Array, random: () => number): Uint8Array {
  const at = Math.floor(random() * bytes.length);
  const to = Math.min(bytes.length, at + Math.floor(random() * 200));
  const [before, slice, after] = [bytes.subarray(0, at), bytes.subarray(at, to), bytes.subarray(to)];
  switch (Math.floor(random() * 6)) {
    case 0:
      return joined(before, after);
    case 1:
      return joined(before, slice, slice, after);
    case 2:
      return joined(before, encoder.encode(PIECES[Math.floor(random() * PIECES.length)] ?? ''), slice, after);
    case 3:
      return before;
    case 4: {
      const from = Math.floor(random() * other.length);
      return joined(before, other.subarray(from, from + Math.floor(random() * 300)), slice, after);
    }
    default: {
      const flipped = bytes.slice();
      if (flipped.length > 0) flipped[at] = Math.floor(random() * 256);
      return flipped;
    }
  }
}

function joined(...parts: Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
