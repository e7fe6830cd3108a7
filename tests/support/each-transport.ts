import { afterEach, beforeEach, describe } from 'vitest';
import { testApp } from './test-app.ts';
import { type Client, TRANSPORTS } from './transports.ts';

/** What a specification has of the application, anew for each test. */
export type Reached = Awaited<ReturnType<typeof testApp>> & { client: Client };

/** Runs a specification over both transports, each test on an empty database. */
export function eachTransport(name: string, specify: (over: Reached) => void): void {
  describe.each(Object.entries(TRANSPORTS))(`${name} over %s`, (_transport, connect) => {
    const over = {} as Reached;
    let close: () => Promise<void>;
    beforeEach(async () => {
      const app = await testApp();
      const transport = await connect(app.router, app.context);
      Object.assign(over, app, { client: transport.client });
      close = () => transport.close();
    });
    afterEach(async () => {
      await close();
      await over.db.destroy();
    });
    specify(over);
  });
}
