import { parseArgs } from 'node:util';
import { BUILT_IN, librariesIn, type SentenceSplitter } from './sentence-splitters.ts';
import { type AnnotatedParagraph, readTreebanks } from './treebank.ts';

const HELP = `npm run eval:sentences -- FOLDER [--part dev|test] [--libraries FOLDER]

How sentences are split, against treebanks of Universal Dependencies: FOLDER has a folder for each,
such as a clone of UD_German-GSD. Their sentences are put together into paragraphs. For each splitter:
false ends and missed ones as shares of the true ends inside of paragraphs, and F1.
--part       what to judge by: test, unless told otherwise; rules were made by dev only
--libraries  a folder in which sbd, sentencex, cldr-segmentation or sentence-splitter are installed
`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    part: { type: 'string', default: 'test' },
    libraries: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});
const [folder] = positionals;
if (values.help || folder === undefined) {
  print(HELP);
} else {
  const others = values.libraries === undefined ? [] : await librariesIn(values.libraries);
  await run(folder, values.part, [...BUILT_IN, ...others]);
}

async function run(
  directory: string,
  part: string,
  splitters: readonly SentenceSplitter[],
): Promise<void> {
  printRow(['treebank', 'ends', ...splitters.map(({ name }) => name)]);
  printRow(['---', '---', ...splitters.map(() => '---')]);
  const totals = new Map<string, readonly Score[]>();
  for (const { name, language, paragraphs } of await readTreebanks(directory, part)) {
    const scores = splitters.map((splitter) => judge(splitter, language, paragraphs));
    totals.set(language, sumOf(scores, totals.get(language)));
    printScores(name.replace(/^UD_/u, ''), scores);
  }
  for (const [language, scores] of totals) printScores(`**${language}**`, scores);
}

function printScores(label: string, scores: readonly Score[]): void {
  printRow([label, String(scores[0]?.count ?? 0), ...scores.map(draw)]);
}

function sumOf(scores: readonly Score[], others: readonly Score[] = []): readonly Score[] {
  return scores.map(({ count, found, wrong }, index) => {
    const other = others[index] ?? { count: 0, found: 0, wrong: 0 };
    return { count: count + other.count, found: found + other.found, wrong: wrong + other.wrong };
  });
}

interface Score {
  /** True ends inside of paragraphs. */
  readonly count: number;
  readonly found: number;
  readonly wrong: number;
}

function judge(
  splitter: SentenceSplitter,
  language: string,
  paragraphs: readonly AnnotatedParagraph[],
): Score {
  let [count, found, wrong] = [0, 0, 0];
  for (const { text, ends } of paragraphs) {
    const isInside = (end: number): boolean => end < text.length;
    const right = new Set(ends.filter(isInside));
    const said = new Set(splitter.ends(text, language).filter(isInside));
    const hits = [...said].filter((end) => right.has(end)).length;
    count += right.size;
    found += hits;
    wrong += said.size - hits;
  }
  return { count, found, wrong };
}

function draw({ count, found, wrong }: Score): string {
  const shares = [wrong / count, (count - found) / count].map((share) => decimals(share, 4));
  return [...shares, decimals((2 * found) / (count + found + wrong), 3)].join(' ');
}

function decimals(figure: number, digits: number): string {
  return figure.toFixed(digits).replace(/^0/u, '');
}

function printRow(cells: readonly string[]): void {
  print(`| ${cells.join(' | ')} |\n`);
}

function print(text: string): void {
  process.stdout.write(text);
}
