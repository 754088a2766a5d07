import { cp, symlink } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'rolldown';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What runs in threads, and what analysers read from where they lie. */
const WORKERS = {
  'reading-worker': 'src/articles/reading-worker.ts',
  'analysis-worker': 'src/retrieval/analysis-worker.ts',
};
const WORDS = 'src/text/english/word-table.txt';

/**
 * A process's code as one that starts in a moment, for tests of several processes.
 *
 * @param file Below the repository.
 * @param folder An empty one, where it is put.
 * @returns what to run.
 */
export async function bundleProcess(file: string, folder: string): Promise<string> {
  await symlink(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  await build({
    cwd: ROOT,
    input: { process: file, ...WORKERS },
    platform: 'node',
    external: (id) => !/^(?:\.|\/|\0)/u.test(id) && !id.startsWith(ROOT) && !isEntry(id),
    output: { dir: folder, entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    logLevel: 'silent',
  });
  await cp(join(ROOT, WORDS), join(folder, basename(WORDS)));
  return join(folder, 'process.js');
}

function isEntry(id: string): boolean {
  return id.startsWith('tests/') || id.startsWith('src/');
}
