import { type ChildProcess, fork, type ForkOptions } from 'node:child_process';

const IS_COMPILED = !import.meta.url.endsWith('.ts');

/** What a process needs to find its libraries and a place for temporary files: no settings, no secrets. */
const INHERITED = ['LD_LIBRARY_PATH', 'PATH', 'SystemRoot', 'TEMP', 'TMP', 'TMPDIR'] as const;

/**
 * Starts a process that messages go to and come from. It writes nowhere that this one does.
 *
 * @param file What it runs: `new URL('./….ts', import.meta.url)`.
 */
export function startProcess(file: URL): ChildProcess {
  const options: ForkOptions = {
    env: Object.fromEntries(INHERITED.map((name) => [name, process.env[name]])),
    execArgv: [],
    serialization: 'advanced',
    stdio: 'ignore',
  };
  if (IS_COMPILED) return fork(new URL(file.href.replace(/\.ts$/, '.js')), options);
  return fork(new URL('worker-from-source.mjs', import.meta.url), [file.href], options);
}
