import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The floors whose code decides what is found out about articles. */
const FLOORS = ['text', 'articles', 'retrieval'] as const;

const HERE = dirname(fileURLToPath(import.meta.url));

/** Where the floors are: in the source, or as one in what is built from it. */
const HOUSE = basename(HERE) === 'retrieval' ? dirname(HERE) : HERE;

/** The package in `import … from 'zod'`, `import('zod')` and `require('yaml')`; what is relative begins with a dot. */
const IMPORTED =
  /\b(?:from|import|require)\s*\(?\s*["'](?!node:)(?<name>(?:@[\w.-]+\/)?\w[\w.-]*)/gu;

/** As much of a package's manifest as matters here. */
interface Manifest {
  readonly version?: string;
  readonly dependencies?: object;
  readonly optionalDependencies?: object;
  readonly peerDependencies?: object;
}

/**
 * A version of all code that reads and analyses articles, which nobody can forget to raise: the hash
 * of that code, of the versions of the packages that it stands on, and of Node's version, as Unicode
 * comes with it.
 */
export function codeVersion(house: string = HOUSE): string {
  const hash = createHash('sha256').update(process.version);
  const imported = new Set<string>();
  for (const file of filesOf(house)) {
    const code = readFileSync(join(house, file));
    hash.update(`${file}\n`).update(code);
    for (const { groups } of code.toString('latin1').matchAll(IMPORTED))
      imported.add(groups?.['name'] ?? '');
  }
  hash.update(packagesBehind(imported, house).join('\n'));
  return hash.digest('hex').slice(0, 16);
}

/** The floors' code, in folders of theirs too. Where it is bundled, nothing tells the floors apart. */
function filesOf(house: string): readonly string[] {
  const floors = FLOORS.filter((floor) => existsSync(join(house, floor)));
  const files = floors.flatMap((floor) =>
    readdirSync(join(house, floor), { recursive: true, encoding: 'utf8' }).map(
      (file) => `${floor}/${file.replaceAll('\\', '/')}`,
    ),
  );
  return (floors.length > 0 ? files : readdirSync(house))
    .filter((file) => /(?<!\.d)\.[jt]s$|\.txt$/.test(file))
    .toSorted();
}

/**
 * Packages, and all that they stand on in turn, as they are installed: `yaml@2.9.1`. One that isn't
 * there is needed for types alone.
 *
 * @param from The folder of who imports them.
 */
function packagesBehind(
  names: Iterable<string>,
  from: string,
  found = new Map<string, string>(),
): readonly string[] {
  for (const name of names) {
    const file = manifestOf(name, from);
    if (file === undefined || found.has(file)) continue;
    const manifest = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
    found.set(file, `${name}@${manifest.version}`);
    const { dependencies, optionalDependencies, peerDependencies } = manifest;
    const others = { ...dependencies, ...optionalDependencies, ...peerDependencies };
    packagesBehind(Object.keys(others), dirname(file), found);
  }
  return [...found.values()].toSorted();
}

/** Found as Node finds packages: in the nearest folder above. Not all of them let it be imported. */
function manifestOf(name: string, from: string): string | undefined {
  const file = join(from, 'node_modules', name, 'package.json');
  if (existsSync(file)) return realpathSync.native(file);
  return dirname(from) === from ? undefined : manifestOf(name, dirname(from));
}
