import { app, session, shell } from 'electron';
import { APP_ORIGIN } from '#main/hosts/electron-host.ts';

/** Sites that a link may open in the user's browser: where sources are published. */
const LINKED_SITES = ['doi.org', 'figshare.com'];

/** The one permission that is given: a chart is copied as a picture. */
const COPYING = 'clipboard-sanitized-write';

/** Denies windows, navigation, webviews and all permissions but copying for every page, now and later. */
export function lockDown(): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-navigate', (event, url) => {
      if (!url.startsWith(`${APP_ORIGIN}/`)) event.preventDefault();
    });
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(({ url }) => {
      openExternal(url);
      return { action: 'deny' };
    });
  });
  session.defaultSession.setPermissionCheckHandler((_contents, permission) => permission === COPYING);
  session.defaultSession.setPermissionRequestHandler((_contents, permission, answer) => answer(permission === COPYING));
}

/** The one place from which an address leaves the application: https, and only to a site on the list. */
function openExternal(address: string): void {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url?.protocol === 'https:' && LINKED_SITES.includes(url.hostname)) void shell.openExternal(url.href);
}
