import { readFile, writeFile } from 'node:fs/promises';
import { cpus, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { experiments } from './experiments.ts';
import { searchEngine } from './search-engine.ts';

// What the bot bears: every experiment with its target and what was measured. Those that aren't run keep their rows.
// npm run resilience -- [--quick] [--only WORD] [--except WORD]

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
    except: { type: 'string' },
  },
});
const { quick, only, except } = values;
const RESULTS = new URL('RESULTS.md', import.meta.url);

const named = (name: string, word: string): boolean =>
  name.toLowerCase().includes(word.toLowerCase());

const rows: string[] = [];
const earlier = (await readFile(RESULTS, 'utf8')).split('\n');
let unmet = 0;
// Those of a search engine have a file of tests to themselves.
for (const { name, target, leftOut, run } of [...experiments, ...searchEngine]) {
  if (!named(name, only) || (except !== undefined && named(name, except))) {
    rows.push(...earlier.filter((row) => row.startsWith(`| ${name} |`)));
    continue;
  }
  if (leftOut !== undefined) {
    rows.push(`| ${name} | ${target} | left out: ${leftOut} | – |`);
    continue;
  }
  const sinceMs = performance.now();
  const { measured, isMet } = await run(quick);
  if (!isMet) unmet += 1;
  const row = `| ${name} | ${target} | ${measured} | ${isMet ? 'yes' : '**no**'} |`;
  rows.push(row);
  process.stdout.write(`${row} ${((performance.now() - sinceMs) / 1000).toFixed(0)} s\n`);
}
if (!quick) await writeFile(RESULTS, drawTable());
process.exit(unmet === 0 ? 0 : 1);

function drawTable(): string {
  const gigabytes = Math.round(totalmem() / 2 ** 30);
  return `# What the bot bears

Made by \`npm run resilience\`, against the project’s own pretended Discord, with Node ${process.version} on
${cpus().length} cores and ${gigabytes} GB. A short form of each runs among the tests (\`resilience.test.ts\`).

| what is done | target | measured | met |
| --- | --- | --- | --- |
${rows.join('\n')}
`;
}
