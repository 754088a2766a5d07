import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where programs of this system keep what they can make again. */
export function defaultCacheDir(
  environment: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform = process.platform,
): string {
  switch (platform) {
    case 'win32':
      return join(environment['LOCALAPPDATA'] || join(home(), 'AppData', 'Local'), 'pullquote');
    case 'darwin':
      return join(home(), 'Library', 'Caches', 'pullquote');
    default:
      return join(environment['XDG_CACHE_HOME'] || join(home(), '.cache'), 'pullquote');
  }
}

/** In a container, a user need not have a home. */
function home(): string {
  try {
    return homedir();
  } catch {
    return tmpdir();
  }
}
