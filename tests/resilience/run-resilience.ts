import { writeFile } from 'node:fs/promises';
import { cpus, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { experiments } from './experiments.ts';

// What the bot bears: every experiment with its target and what was measured.
// npm run resilience -- [--quick] [--only WORD]

const { values } = parseArgs({
  options: { quick: { type: 'boolean', default: false }, only: { type: 'string' } },
});
const { quick, only } = values;
const RESULTS = new URL('RESULTS.md', import.meta.url);

const rows: string[] = [];
let unmet = 0;
for (const { name, target, run } of experiments) {
  if (only !== undefined && !name.toLowerCase().includes(only.toLowerCase())) continue;
  const sinceMs = performance.now();
  const { measured, isMet } = await run(quick);
  if (!isMet) unmet += 1;
  const row = `| ${name} | ${target} | ${measured} | ${isMet ? 'yes' : '**no**'} |`;
  rows.push(row);
  process.stdout.write(`${row} ${((performance.now() - sinceMs) / 1000).toFixed(0)} s\n`);
}
if (!quick && only === undefined) await writeFile(RESULTS, drawTable());
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
