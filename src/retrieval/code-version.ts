import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { basename, dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The code that decides what is found out about articles and kept: these, and all that they import in turn. */
const READING = 'articles';
const ANALYSING = ['retrieval/analysis', 'retrieval/snapshot'] as const;

const HERE = dirname(fileURLToPath(import.meta.url));

/** Where the floors are: in the source, or as one in what is built from it. */
const HOUSE = basename(HERE) === 'retrieval' ? dirname(HERE) : HERE;

/** Where nothing tells the floors apart, the build has written down what it read of them. */
export const BUILT_CODE = 'analysing-code.json';

/** The package in `import … from 'zod'`, `import('zod')` and `require('yaml')`; what is relative begins with a dot. */
const IMPORTED =
  /\b(?:from|import|require)\s*\(?\s*["'](?!node:)(?<name>(?:@[\w.-]+\/)?\w[\w.-]*)/gu;

/** A file that code imports, starts as a worker or reads. */
const BESIDE = /["'](?<file>[\w./-]+\.(?:[jt]s|txt))["']/gu;

/** What of the code decides what is found out about articles. */
export interface AnalysingCode {
  readonly hash: string;
  /** The packages that it imports. */
  readonly packages: readonly string[];
}

/** As much of a package's manifest as matters here. */
interface Manifest {
  readonly version?: string;
  readonly dependencies?: object;
  readonly optionalDependencies?: object;
  readonly peerDependencies?: object;
}

/**
 * A version of all that reads and analyses articles, which nobody can forget to raise: the hash of that
 * code, and of the versions of the packages that it stands on. What else there is may change.
 */
export function codeVersion(house: string = HOUSE): string {
  const built = join(house, BUILT_CODE);
  const { hash, packages } = existsSync(built)
    ? (JSON.parse(readFileSync(built, 'utf8')) as AnalysingCode)
    : analysingCode(house);
  const versions = packagesBehind(packages, house).join('\n');
  return createHash('sha256').update(`${hash}\n${versions}`).digest('hex').slice(0, 16);
}

export function analysingCode(house: string): AnalysingCode {
  const hash = createHash('sha256');
  const packages = new Set<string>();
  for (const file of filesOf(house)) {
    const code = readFileSync(join(house, file));
    hash.update(`${file}\n`).update(code);
    for (const { groups } of code.toString('latin1').matchAll(IMPORTED))
      packages.add(groups?.['name'] ?? '');
  }
  return { hash: hash.digest('hex'), packages: [...packages].toSorted() };
}

function filesOf(house: string): readonly string[] {
  const found = new Set<string>();
  const visit = (file: string): void => {
    if (found.has(file) || !isCode(file) || !existsSync(join(house, file))) return;
    found.add(file);
    const code = readFileSync(join(house, file), 'utf8');
    for (const { groups } of code.matchAll(BESIDE))
      visit(posix.join(posix.dirname(file), groups?.['file'] ?? ''));
  };
  const reading = readdirSync(join(house, READING), { recursive: true, encoding: 'utf8' });
  for (const file of reading) visit(`${READING}/${file.replaceAll('\\', '/')}`);
  for (const file of ANALYSING) for (const ending of ['.ts', '.js']) visit(`${file}${ending}`);
  return [...found].toSorted();
}

function isCode(file: string): boolean {
  return /(?<!\.d)\.[jt]s$|\.txt$/.test(file);
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
