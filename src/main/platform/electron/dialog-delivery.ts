import fs from 'node:fs/promises';
import path from 'node:path';
import { app, dialog } from 'electron';
import { InvalidError } from '#main/errors.ts';
import type { Delivery } from '#main/platform/ports.ts';

/** Kinds of files by the ending of their name, as the save dialog calls them. */
const KINDS: Record<string, string> = {
  csv: 'CSV',
  json: 'JSON',
  pdf: 'PDF',
  xlsx: 'Excel workbook',
  zip: 'ZIP archive',
};

/** On the desktop a finished file is saved where the coach says. */
export const dialogDelivery: Delivery = {
  async deliver(fileName, bytes) {
    const ending = path.extname(fileName).slice(1);
    const { canceled, filePath } = await dialog.showSaveDialog({
      defaultPath: path.join(app.getPath('documents'), fileName),
      filters: [{ name: KINDS[ending] ?? ending, extensions: [ending] }],
    });
    if (canceled || !filePath) return { kind: 'cancelled' };
    try {
      await fs.writeFile(filePath, bytes);
    } catch {
      throw new InvalidError(
        `${filePath} could not be written. Close it if it is open elsewhere, or choose another place.`,
      );
    }
    return { kind: 'saved', path: filePath };
  },
};
