import type { Delivered } from '#shared/contract/delivery.ts';

/**
 * Takes a finished file: in a browser its download begins.
 * @returns where it went, in words; null where it was not wanted after all
 */
export function receive(delivered: Delivered): string | null {
  if (delivered.kind === 'cancelled') return null;
  if (delivered.kind === 'saved') return `Saved to ${delivered.path}`;
  download(delivered.file);
  return `${delivered.file.name} downloaded`;
}

function download(file: File): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = file.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
