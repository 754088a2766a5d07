import { homedir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { defaultCacheDir } from '../../src/search-config.ts';

it.each([
  ['linux', {}, join(homedir(), '.cache', 'pullquote')],
  ['linux', { XDG_CACHE_HOME: '/var/cache' }, '/var/cache/pullquote'],
  ['darwin', {}, join(homedir(), 'Library', 'Caches', 'pullquote')],
  ['win32', { LOCALAPPDATA: '/data' }, '/data/pullquote'],
  ['win32', {}, join(homedir(), 'AppData', 'Local', 'pullquote')],
] as const)('On %s with %o, the cache folder is %s', (platform, environment, folder) => {
  expect(defaultCacheDir(environment, platform)).toBe(folder);
});
