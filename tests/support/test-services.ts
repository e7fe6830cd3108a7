import path from 'node:path';
import type { Database } from '#main/database/open.ts';
import { downloadDelivery } from '#main/platform/node/download-delivery.ts';
import type { Platform } from '#main/platform/ports.ts';
import { createServices, type Services } from '#main/services.ts';

export const RESOURCES = path.resolve('resources');

/** A clock that stands still on the day all tests take place, unless the system's day is asked for. */
export const TEST_CLOCK = {
  now: () => new Date('2026-11-20T10:00:00Z'),
  today: () => '2026-11-20',
};

/** A platform that stands still and cannot print. */
export const TEST_PLATFORM: Platform = {
  host: 'browser',
  version: '0.0.0',
  clock: TEST_CLOCK,
  printer: {
    print: () => Promise.reject(new Error('This test prints nothing.')),
    close: () => Promise.resolve(),
  },
  delivery: downloadDelivery,
};

/** The real services on a database. */
export function testServices(db: Database): Services {
  return createServices(db, TEST_PLATFORM, { dataFile: 'test', resources: RESOURCES });
}
