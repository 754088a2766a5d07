import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openLivingCorpus } from '../../src/living/open-living-corpus.ts';
import { openPullquote } from '../../src/open-pullquote.ts';

// Changes articles, takes that in and remembers it, again and again, until it is killed.

const [corpusDir = '', cacheDir = ''] = process.argv.slice(2);

function fail(error: unknown): void {
  throw error;
}

const opened = await openPullquote({ corpusDir, cacheDir });
const living = openLivingCorpus({
  folders: { corpusDir },
  files: opened.files,
  articles: opened.corpus.articles,
  problems: opened.corpus.problems,
  change: (change) => opened.change(change),
  remembrance: opened,
  tellAdmin: fail,
  onListenerFailed: fail,
  onRememberingFailed: fail,
  wait: async () => {},
  schedule(task) {
    const timer = setTimeout(task, 20);
    return () => clearTimeout(timer);
  },
});
process.stdout.write('ready\n');
for (let edition = 1; ; edition += 1) {
  const unfinished = join(corpusDir, '.edition.txt');
  await writeFile(unfinished, `Edition\n\nThis is the secret of edition ${edition}.`);
  await rename(unfinished, join(corpusDir, 'edition.txt'));
  await living.reload();
  await new Promise((resolve) => {
    setTimeout(resolve, (edition * 37) % 300);
  });
  if (edition % 3 === 0) await rm(join(corpusDir, 'edition.txt'));
}
