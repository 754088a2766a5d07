import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { z } from 'zod';
import manifest from '../../package.json' with { type: 'json' };

/** The packages that run models, in the versions they are tested with: optional, loaded only when a model is on. */
export const RUNTIME: Readonly<Record<string, string>> = manifest.peerDependencies;

/**
 * The command that installs them, in Pullquote's own folder. Their scripts would download what only graphics
 * cards have use for. `--save-peer` saves nothing here: it is what has npm 11 install optional peers at all
 * (https://github.com/npm/cli/issues/8464). Packages for development stay out where they are.
 */
export function installCommand(resolve: Resolve = fromHere): string {
  const omit = entryOf('tsx', resolve) === undefined ? ' --omit=dev' : '';
  return `npm install --no-save --save-peer --ignore-scripts${omit} ${packages().join(' ')}`;
}

/** What has to be installed before a model can run, as `name@version`. */
export function missingRuntime(resolve: Resolve = fromHere): readonly string[] {
  return packages().filter((wanted) => !isInstalled(wanted, resolve));
}

/** As `require.resolve`. */
type Resolve = (name: string) => string;

const fromHere: Resolve = createRequire(import.meta.url).resolve;

function packages(): readonly string[] {
  return Object.entries(RUNTIME).map(([name, version]) => `${name}@${version}`);
}

/** Another version may judge differently, and the weights are fitted to this one. */
function isInstalled(wanted: string, resolve: Resolve): boolean {
  const at = wanted.lastIndexOf('@');
  const [name, version] = [wanted.slice(0, at), wanted.slice(at + 1)];
  return versionOf(name, resolve) === version;
}

function versionOf(name: string, resolve: Resolve): string | undefined {
  const file = entryOf(name, resolve);
  if (file === undefined) return undefined;
  const folder = join('node_modules', name);
  const root = file.slice(0, file.lastIndexOf(folder) + folder.length);
  return VERSIONED.parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))).version;
}

const VERSIONED = z.object({ version: z.string() });

function entryOf(name: string, resolve: Resolve): string | undefined {
  try {
    return resolve(name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'MODULE_NOT_FOUND') return undefined;
    throw error;
  }
}
