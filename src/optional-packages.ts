import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { z } from 'zod';
import manifest from '../package.json' with { type: 'json' };

/** Packages that are installed by whoever wants what they are for, in the versions they are tested with. */
const OPTIONAL: Readonly<Record<string, string>> = manifest.peerDependencies;

export type OptionalPackage = keyof typeof manifest.peerDependencies;

/**
 * The command that installs them, in Pullquote's own folder. Their scripts would download what only graphics
 * cards have use for. `--save-peer` saves nothing here: it is what has npm 11 install optional peers at all
 * (https://github.com/npm/cli/issues/8464). Packages for development stay out where they are.
 */
export function installCommand(
  names: readonly OptionalPackage[],
  resolve: Resolve = fromHere,
): string {
  const omit = entryOf('tsx', resolve) === undefined ? ' --omit=dev' : '';
  const wanted = names.map(inVersion).join(' ');
  return `npm install --no-save --save-peer --ignore-scripts${omit} ${wanted}`;
}

/** Those that aren't installed as they were tested, as `name@version`. */
export function missingPackages(
  names: readonly OptionalPackage[],
  resolve: Resolve = fromHere,
): readonly string[] {
  return names.filter((name) => versionOf(name, resolve) !== OPTIONAL[name]).map(inVersion);
}

/** As `require.resolve`. */
export type Resolve = (name: string) => string;

const fromHere: Resolve = createRequire(import.meta.url).resolve;

function inVersion(name: OptionalPackage): string {
  return `${name}@${OPTIONAL[name]}`;
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
