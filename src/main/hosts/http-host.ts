import http, { type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { RPCHandler } from '@orpc/server/node';
import type { Router } from '#main/router.ts';
import type { RpcContext } from '#main/rpc.ts';
import { Access, COOKIE_NAME } from './access.ts';
import { CONTENT_SECURITY_POLICY } from './content-security.ts';
import { readStatic } from './static-files.ts';

export interface HttpHost {
  origin: string;
  cookie: { name: string; value: string };
  /** A fresh address that lets one browser in. */
  newLink(): string;
  close(): Promise<void>;
}

export interface HttpHostOptions {
  router: Router;
  context: RpcContext;
  /** Folder of the built renderer. */
  renderer: string;
  /** 0 takes any free port. */
  port: number;
}

const USED_LINK =
  'This link to Evenstride was already used, or is not one. Go to the terminal where Evenstride runs and press Enter for a new one.';

/** Serves the renderer and the router on the loopback address, to the browser that was let in and to no one else. */
export async function startHttpHost({ router, context, renderer, port }: HttpHostOptions): Promise<HttpHost> {
  const access = new Access();
  const rpc = new RPCHandler<RpcContext>(router);
  const server = http.createServer(async (request, response) => {
    setHeaders(response);
    const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
    const url = new URL(request.url ?? '/', `http://${host}`);
    if (!access.rightHost(request, host)) return refuse(response, 403, 'This address is not served.');
    if (url.pathname === '/launch') return launch(access, url, response);
    if (!access.letIn(request)) return refuse(response, 401, USED_LINK);
    if (url.pathname.startsWith('/rpc/')) return call(rpc, context, request, response);
    const file = request.method === 'GET' ? await readStatic(renderer, url.pathname) : null;
    if (!file) return refuse(response, 404, 'There is nothing at this address.');
    response.writeHead(200, { 'Content-Type': file.type }).end(file.body);
  });
  await listen(server, port);
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    cookie: { name: COOKIE_NAME, value: access.cookie },
    newLink: () => `${origin}/launch?code=${access.newLink()}`,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function setHeaders(response: ServerResponse): void {
  response.setHeader('Content-Security-Policy', CONTENT_SECURITY_POLICY);
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Referrer-Policy', 'no-referrer');
  response.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
  response.setHeader('Cross-Origin-Resource-Policy', 'same-origin');
  response.setHeader('Cache-Control', 'no-store');
}

function launch(access: Access, url: URL, response: ServerResponse): void {
  if (!access.redeem(url.searchParams.get('code') ?? '')) {
    refuse(response, 401, USED_LINK);
    return;
  }
  response
    .writeHead(303, {
      'Set-Cookie': `${COOKIE_NAME}=${access.cookie}; HttpOnly; SameSite=Strict; Path=/`,
      Location: '/',
    })
    .end();
}

/** Calls change data, so a call without an Origin of ours is refused even with the cookie. */
async function call(
  rpc: RPCHandler<RpcContext>,
  context: RpcContext,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== 'POST' || !request.headers.origin) return refuse(response, 403, 'This call is not allowed.');
  const { matched } = await rpc.handle(request, response, { prefix: '/rpc', context });
  if (!matched) refuse(response, 404, 'There is no such call.');
}

function refuse(response: ServerResponse, status: number, sentence: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(sentence);
}

function listen(server: http.Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
}
