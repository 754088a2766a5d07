import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import manifest from '../../../package.json' with { type: 'json' };
import { fault, type Finding, well } from './finding.ts';

/** More are counted. */
const MAX_NAMED = 3;

/** Looks at Node, and at the packages that are installed. */
export function checkSoftware(
  version: string = process.versions.node,
  from: string = import.meta.dirname,
): readonly Finding[] {
  return [checkNode(version), checkPackages(from)];
}

function checkNode(version: string): Finding {
  if (isSupported(version, manifest.engines.node)) return well('Node.js', version);
  return fault(
    'Node.js',
    `${version} is none of the versions that Pullquote runs on`,
    `Install one of these: ${manifest.engines.node.replaceAll(' || ', ', ')}.`,
  );
}

/** @param ranges Of `^` and `>=` alone, with `||` between them. */
export function isSupported(version: string, ranges: string): boolean {
  const found = numbersOf(version);
  return ranges.split('||').some((range) => {
    const wanted = numbersOf(range);
    const isSame = found[0] === wanted[0];
    return (isSame || !range.includes('^')) && !isBefore(found, wanted);
  });
}

function numbersOf(version: string): readonly number[] {
  return (version.match(/\d+/gu) ?? []).slice(0, 3).map(Number);
}

function isBefore(one: readonly number[], other: readonly number[]): boolean {
  const at = one.findIndex((number, index) => number !== other[index]);
  return at !== -1 && (one[at] ?? 0) < (other[at] ?? 0);
}

function checkPackages(from: string): Finding {
  const wanted = Object.entries(manifest.dependencies);
  const wrong = wanted.flatMap(([name, version]) => {
    const found = installedVersion(name, from);
    return found === version ? [] : [`${name} ${found ?? 'is missing'}, not ${version}`];
  });
  if (wrong.length === 0) {
    return well(
      'Packages',
      `Pullquote ${manifest.version}, with all ${wanted.length} as they should be`,
    );
  }
  const named = wrong.slice(0, MAX_NAMED).join('; ');
  const more = wrong.length - MAX_NAMED;
  return fault(
    'Packages',
    more > 0 ? `${named}; and ${more} more` : named,
    'In Pullquote’s folder, run: npm ci',
  );
}

const VERSIONED = z.object({ version: z.string() });

/** Looks where Node looks: in the folders around, from the inside out. */
function installedVersion(name: string, from: string): string | undefined {
  for (let folder = from; ; folder = dirname(folder)) {
    const file = join(folder, 'node_modules', name, 'package.json');
    if (existsSync(file))
      return VERSIONED.safeParse(JSON.parse(readFileSync(file, 'utf8'))).data?.version;
    if (dirname(folder) === folder) return undefined;
  }
}
