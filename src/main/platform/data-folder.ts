import os from 'node:os';
import path from 'node:path';

/** Where this machine keeps the application's data when no folder is named; the same for both hosts. */
export function defaultDataFolder(): string {
  const home = os.homedir();
  if (process.platform === 'win32') {
    return path.join(process.env.APPDATA ?? path.join(home, 'AppData', 'Roaming'), 'Evenstride');
  }
  if (process.platform === 'darwin') return path.join(home, 'Library', 'Application Support', 'Evenstride');
  return path.join(process.env.XDG_CONFIG_HOME ?? path.join(home, '.config'), 'Evenstride');
}
