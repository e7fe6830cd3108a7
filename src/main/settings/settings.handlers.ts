import { rpc } from '#main/rpc.ts';
import type { SettingsService } from './settings.service.ts';

export function settingsHandlers(service: SettingsService) {
  return rpc.settings.router({
    about: rpc.settings.about.handler(() => service.about()),
    preferences: rpc.settings.preferences.handler(() => service.preferences()),
    remember: rpc.settings.remember.handler(({ input }) => service.remember(input)),
  });
}
