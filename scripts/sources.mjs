import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Says what the build beside it was made from. */
export const STAMP = join(ROOT, 'dist/built-from.json');

/** An installed package has none: it was built before it was packed. */
export function hasSources() {
  return existsSync(join(ROOT, 'src/main.ts'));
}

/** What a build is made from, as hashes: code, and packages, for which another command is needed. */
export function hashSources() {
  const code = ['src', 'commands', 'scripts'].flatMap(filesIn);
  return {
    code: hashFiles([...code, join(ROOT, 'package.json')]),
    packages: hashFiles([join(ROOT, 'package-lock.json')]),
  };
}

/** What {@link hashSources} gave when what is built was built; undefined for what isn't. */
export function hashesOfBuild() {
  return existsSync(STAMP) ? JSON.parse(readFileSync(STAMP, 'utf8')) : {};
}

/** @param {string} folder */
function filesIn(folder) {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
}

/** @param {readonly string[]} files */
function hashFiles(files) {
  const hash = createHash('sha256');
  for (const file of files) hash.update(relative(ROOT, file)).update(readFileSync(file));
  return hash.digest('base64url');
}
