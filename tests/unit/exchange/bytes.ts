/** Text as the bytes of a file. */
export function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** Letters of Windows-1252 up to U+00FF, where it equals Latin-1. */
export function windows1252(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}
