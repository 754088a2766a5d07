import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { AtEnd } from './at-end.ts';
import type { Work, WorkName } from './replica-work.ts';
import { scratchFolder } from './scratch-folder.ts';

/** Below the repository. */
export const REPLICA = 'tests/support/replica-work.ts';

/** A process of several that share a database, with folders of its own. */
export interface Replica {
  readonly process: ChildProcess;
  readonly dataDir: string;
  readonly corpusDir: string;
  /** Has it do something; rejects if it has ended. */
  do<Name extends WorkName>(name: Name, ...given: Parameters<Work[Name]>): ReturnType<Work[Name]>;
  kill(): Promise<void>;
  close(): Promise<void>;
}

export interface ReplicaParts {
  /** Its code, as `bundleProcess` made it of {@link REPLICA}. */
  readonly code: string;
  readonly url: string;
  readonly allowedHosts?: readonly string[];
  /** By path, what is in its folder of articles. */
  readonly corpus?: Readonly<Record<string, string>>;
  /** So that it comes back. */
  readonly of?: Pick<Replica, 'corpusDir' | 'dataDir'>;
}

/** Starts one that has opened what it answers from; it ends with the test. */
export async function startReplica(
  { code, url, allowedHosts = [], corpus = {}, of }: ReplicaParts,
  atEnd: AtEnd = onTestFinished,
): Promise<Replica> {
  const { corpusDir, dataDir } = of ?? (await foldersWith(corpus, atEnd));
  const settings = JSON.stringify({ url, allowedHosts, corpusDir, dataDir });
  const child = fork(code, [settings], { execArgv: ['--enable-source-maps'] });
  const ended = once(child, 'exit');
  atEnd(async () => {
    child.kill('SIGKILL');
    await ended;
  });
  const endedEarly = ended.then(() => {
    throw new Error('the replica has ended');
  });
  endedEarly.catch(() => {});
  const answers = new Map<number, (answer: { value?: unknown; error?: string }) => void>();
  child.on('message', (message: { id: number; value?: unknown; error?: string }) => {
    answers.get(message.id)?.(message);
    answers.delete(message.id);
  });
  let id = 0;
  const replica: Replica = {
    process: child,
    corpusDir,
    dataDir,
    do(name, ...given) {
      id += 1;
      const answered = new Promise<unknown>((resolve, reject) => {
        answers.set(id, ({ value, error }) =>
          error === undefined ? resolve(value) : reject(new Error(error)),
        );
      });
      child.send({ id, name, given });
      return Promise.race([answered, endedEarly]) as ReturnType<Work[typeof name]>;
    },
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
    async close() {
      child.send({ id: 0, name: 'close', given: [] });
      await ended;
    },
  };
  await replica.do('articles');
  return replica;
}

async function foldersWith(corpus: Readonly<Record<string, string>>, atEnd: AtEnd) {
  const folder = await scratchFolder('replica', atEnd);
  const corpusDir = join(folder, 'corpus');
  await mkdir(corpusDir);
  for (const [path, text] of Object.entries(corpus)) {
    await mkdir(dirname(join(corpusDir, path)), { recursive: true });
    await writeFile(join(corpusDir, path), text);
  }
  return { corpusDir, dataDir: join(folder, 'data') };
}
