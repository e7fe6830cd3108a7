import { z } from 'zod';
import { DamagedExport } from './damaged-export.ts';
import { EXPORT_VERSION } from './tables.ts';

export const EXPORT_FORMAT = 'evenstride-export';

/** What an export says about itself. */
export interface ExportHead {
  format: typeof EXPORT_FORMAT;
  /** Version of the exported form (`EXPORT_VERSION`). */
  version: number;
  /** Version of the application that wrote it. */
  application: string;
  /** Instant in UTC. */
  exportedAt: string;
}

const known = z.object({ format: z.literal(EXPORT_FORMAT), version: z.int().min(1) });

/** @throws DamagedExport for a file of another program, or of a newer version */
export function checkHead(head: unknown, fileName: string): void {
  const read = known.safeParse(head);
  if (!read.success) {
    throw new DamagedExport(
      `${fileName} is no export of Evenstride. Choose a file that Export saved; tables of other programs are read under Import.`,
    );
  }
  const { version } = read.data;
  if (version > EXPORT_VERSION) {
    throw new DamagedExport(
      `${fileName} was written by a newer version of Evenstride (form ${version}; this version reads form ${EXPORT_VERSION}). Update Evenstride, then bring it in again.`,
    );
  }
}
