import { writeFile } from 'node:fs/promises';
import { commands } from '../../commands/index.ts';
import type { Article } from '../../src/articles/article.ts';
import { loadCorpus } from '../../src/articles/load-corpus.ts';
import { LOCALES } from '../../src/presentation/wording/locales.ts';
import { STYLES } from '../../src/presentation/wording/voice.ts';
import { exploreAll, LONGEST } from '../support/every-command.ts';

// Writes down every reply in every language and style, one a line, so that a recording made before a
// change can be compared with one made after it: npm run record -- FILE

const file = process.argv[2];
if (file === undefined) throw new Error('Say where to: npm run record -- FILE');

const corpora: Readonly<Record<string, readonly Article[]>> = {
  longest: LONGEST,
  shipped: (await loadCorpus('corpus')).articles,
};

const lines = commands.map(
  ({ declaration }) => `declaration ${declaration.name}\t${JSON.stringify(declaration)}`,
);
for (const [name, articles] of Object.entries(corpora)) {
  for (const locale of LOCALES) {
    for (const style of STYLES) {
      process.stderr.write(`${name}, ${locale}, ${style}\n`);
      const { texts, faults } = await exploreAll(articles, { locale, style, depth: 3 });
      for (const [way, text] of texts) lines.push(`${name} ${locale} ${style} ${way}\t${text}`);
      for (const fault of faults) lines.push(`${name} ${locale} ${style} fault\t${fault}`);
    }
  }
}
await writeFile(file, `${lines.join('\n')}\n`);
process.stderr.write(`${lines.length} replies\n`);
