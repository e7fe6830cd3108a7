import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

export const COOKIE_NAME = 'evenstride';

/**
 * Who may speak with the loopback host: only a browser that was let in by a launch link, under the exact host name,
 * and only from our own pages. Other programs and other sites on this machine are turned away.
 */
export class Access {
  readonly cookie = randomBytes(32).toString('base64url');
  readonly #links = new Set<string>();

  /** A new launch code; each lets one browser in, once. */
  newLink(): string {
    const code = randomBytes(32).toString('base64url');
    this.#links.add(code);
    return code;
  }

  redeem(code: string): boolean {
    return this.#links.delete(code);
  }

  rightHost(request: IncomingMessage, host: string): boolean {
    const { origin } = request.headers;
    return request.headers.host === host && (origin === undefined || origin === `http://${host}`);
  }

  letIn(request: IncomingMessage): boolean {
    const sent = (request.headers.cookie ?? '')
      .split(';')
      .map((part) => part.trim())
      .find((part) => part.startsWith(`${COOKIE_NAME}=`));
    const given = Buffer.from(sent?.slice(COOKIE_NAME.length + 1) ?? '');
    const wanted = Buffer.from(this.cookie);
    return given.length === wanted.length && timingSafeEqual(given, wanted);
  }
}
