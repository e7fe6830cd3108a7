import { protocol } from 'electron';
import { CONTENT_SECURITY_POLICY } from '#main/hosts/content-security.ts';
import { readStatic } from '#main/hosts/static-files.ts';

/** Has to be called before the application is ready. The code cache makes later starts faster. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

/** Serves the built renderer, and nothing outside its folder, at app://evenstride. */
export function serveRenderer(folder: string): void {
  protocol.handle('app', async (request) => {
    const url = new URL(request.url);
    const file = url.host === 'evenstride' ? await readStatic(folder, url.pathname) : null;
    if (!file) return new Response('There is nothing at this address.', { status: 404 });
    return new Response(new Uint8Array(file.body), {
      headers: {
        'Content-Type': file.type,
        'Content-Security-Policy': CONTENT_SECURITY_POLICY,
        'X-Content-Type-Options': 'nosniff',
      },
    });
  });
}
