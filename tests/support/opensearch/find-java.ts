import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What OpenSearch 3 needs at least. */
const OLDEST_JAVA = 21;

/**
 * The home of a Java that OpenSearch runs on: the one that OPENSEARCH_JAVA_HOME or JAVA_HOME names, the default
 * one, or one that lies beside that.
 */
export function findJava(environment: NodeJS.ProcessEnv = process.env): string | undefined {
  const named = [environment['OPENSEARCH_JAVA_HOME'], environment['JAVA_HOME']];
  return [...named, ...besideDefault()].find(
    (home) => home !== undefined && versionOf(home) >= OLDEST_JAVA,
  );
}

export function hasMaven(): boolean {
  return pathOf('mvn') !== undefined;
}

function besideDefault(): readonly string[] {
  const java = pathOf('java');
  if (java === undefined) return [];
  const home = dirname(dirname(realpathSync(java)));
  return [home, ...readdirSync(dirname(home)).map((name) => join(dirname(home), name))];
}

function pathOf(program: string): string | undefined {
  const { status, stdout } = spawnSync('which', [program], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : undefined;
}

/** Every Java since the eighth says in this file which it is (JAVA_VERSION="21.0.4"); 0 where there is none. */
function versionOf(home: string): number {
  if (![join('bin', 'java'), 'release'].every((file) => existsSync(join(home, file)))) return 0;
  const release = readFileSync(join(home, 'release'), 'utf8');
  return Number(/^JAVA_VERSION="(?:1\.)?(\d+)/mu.exec(release)?.[1] ?? 0);
}
