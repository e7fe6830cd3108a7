import http from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type HttpHost, startHttpHost } from '#main/hosts/http-host.ts';
import { testApp } from '#tests/support/test-app.ts';

interface Answer {
  status: number;
  body: string;
  headers: http.IncomingHttpHeaders;
}

/** A request as any program on this machine could send it; unlike fetch, it takes any header. */
function request(address: string, options: http.RequestOptions, body = ''): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = http.request(address, { agent: false, ...options }, (response) => {
      let text = '';
      response.on('data', (chunk) => {
        text += chunk;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body: text, headers: response.headers }));
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

describe('the loopback host', () => {
  let app: Awaited<ReturnType<typeof testApp>>;
  let host: HttpHost;
  let cookie: string;
  beforeAll(async () => {
    app = await testApp();
    host = await startHttpHost({ router: app.router, context: app.context, renderer: process.cwd(), port: 0 });
    cookie = `${host.cookie.name}=${host.cookie.value}`;
  });
  afterAll(async () => {
    await host.close();
    await app.db.destroy();
  });
  const roster = (headers: http.OutgoingHttpHeaders, method = 'POST') =>
    request(
      `${host.origin}/rpc/athletes/roster`,
      { method, headers: { 'content-type': 'application/json', ...headers } },
      '{}',
    );

  it('answers a call with cookie and origin', async () => {
    expect((await roster({ cookie, origin: host.origin })).status).toBe(200);
  });

  it('refuses a call without the cookie, or with another one', async () => {
    expect((await roster({ origin: host.origin })).status).toBe(401);
    expect((await roster({ origin: host.origin, cookie: `${host.cookie.name}=guess` })).status).toBe(401);
  });

  it('refuses another site, and a call that names no site', async () => {
    expect((await roster({ cookie, origin: 'http://evil.example' })).status).toBe(403);
    expect((await roster({ cookie })).status).toBe(403);
  });

  it('refuses another host name, so that a rebound name cannot reach it', async () => {
    expect((await roster({ cookie, origin: host.origin, host: 'localhost' })).status).toBe(403);
  });

  it('refuses calls that are not POST', async () => {
    expect((await roster({ cookie, origin: host.origin }, 'GET')).status).toBe(403);
  });

  it('lets a launch link in once', async () => {
    const link = host.newLink();
    const first = await request(link, {});
    expect(first.status).toBe(303);
    expect(first.headers['set-cookie']?.[0]).toMatch(/HttpOnly; SameSite=Strict/);
    const second = await request(link, {});
    expect(second.status).toBe(401);
    expect(second.body).toContain('already used');
  });

  it.each(['/../package.json', '/%2e%2e/package.json', '/..%2fpackage.json', '/%', '/package.json', '/.git/config'])(
    'does not serve %s',
    async (path) => {
      const { hostname, port } = new URL(host.origin);
      const answer = await request(host.origin, { hostname, port, path, headers: { cookie } });
      expect(answer.status).toBe(404);
    },
  );

  it('sends a content security policy and allows no framing', async () => {
    const { headers } = await request(host.origin, { headers: { cookie } });
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(headers['x-content-type-options']).toBe('nosniff');
  });
});
