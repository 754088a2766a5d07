// What `npm start` runs. It isn't built itself, so that it can tell when the rest isn't.
import { existsSync } from 'node:fs';
import { hashesOfBuild, hashSources, hasSources } from './sources.mjs';

const MAIN = new URL('../dist/src/main.js', import.meta.url);

if (existsSync(MAIN)) {
  const remedy = remedyOfStaleBuild();
  if (remedy !== undefined) {
    tell(
      `The sources have changed since they were built, and what starts is older. Run: ${remedy}`,
    );
  }
  // Stack frames name the sources, not what is built of them.
  process.setSourceMapsEnabled(true);
  await import(MAIN.href);
} else {
  tell('Pullquote is not built yet. Run: npm ci');
  process.exitCode = 1;
}

/** The command that brings the build up to date, unless it is. */
function remedyOfStaleBuild() {
  if (!hasSources()) return undefined;
  const now = hashSources();
  const built = hashesOfBuild();
  if (built.packages !== now.packages) return 'npm ci';
  return built.code === now.code ? undefined : 'npm run build';
}

/** @param {string} line */
function tell(line) {
  process.stderr.write(`${line}\n`);
}
