import { openDatabase } from './database/open.ts';
import type { Platform } from './platform/ports.ts';
import { createRouter, type Router } from './router.ts';
import type { ErrorLog } from './rpc.ts';
import { createServices, type Services } from './services.ts';

export interface AppConfig {
  dataFolder: string;
  resources: string;
}

/** The running application, whichever host serves it. */
export interface App {
  router: Router;
  dataFile: string;
  close(): Promise<void>;
}

/** Opens the data and puts services and router on it. @throws CannotStartError with a sentence for the coach */
export async function startApp(config: AppConfig, platform: Platform, errorLog: ErrorLog): Promise<App> {
  const database = await openDatabase(config.dataFolder);
  const services = createServices(database.db, platform, { dataFile: database.file, resources: config.resources });
  const upToDate = bringUpToDate(services).catch((error) => {
    errorLog.report(error, ['start', 'bringUpToDate']);
  });
  return {
    router: createRouter(services),
    dataFile: database.file,
    async close() {
      await upToDate;
      await platform.printer.close();
      await database.close();
    },
  };
}

/** What follows the start while the coach is already at work. */
async function bringUpToDate({ summaries, ownNoise }: Services): Promise<void> {
  await summaries.bringUpToDate();
  await ownNoise.measureIfDue();
}
