import { pdf } from '../../src/articles/formats/pdf.ts';
import { makePdf, type PrintedLine } from '../support/make-pdf.ts';
import { pick, seededRandom } from './random.ts';

const PAGES = 100;
const LINES = 52;
const LEADING = 13;

/** One page and paragraph as long as no article has them, and twice that. */
const FEW_LINES = 2000;

const WORDS =
  'the mill at mouth of a river was built by two carpenters in one spring and nobody asked for money as town had none it has been turning ever since'.split(
    ' ',
  );

/** How many pages of PDFs are read in a second of the processor's own time, and how that grows. */
export async function measurePdfPages(): Promise<string> {
  const rows: string[] = [];
  for (const columns of [1, 2, 3]) {
    const bytes = makePdf(Array.from({ length: PAGES }, (_, page) => pageOf(columns, LINES, page)));
    await readMsOf(bytes);
    const readMs = await readMsOf(bytes);
    rows.push(`| ${columns} | ${((1000 * PAGES) / readMs).toFixed(0)} |`);
  }
  const growths: string[] = [];
  for (const columns of [1, 2]) {
    const [few, many] = [FEW_LINES, FEW_LINES * 2].map((lines) =>
      makePdf([pageOf(columns, lines, 0, (LINES * LEADING) / lines)]),
    );
    if (!few || !many) continue;
    growths.push(((await readMsOf(many)) / (await readMsOf(few))).toFixed(1));
  }
  return (
    `| columns | pages a second |\n| ---: | ---: |\n${rows.join('\n')}\n` +
    `Twice as many lines on one page take ${growths.join(' and ')} times as long in one and two columns.\n`
  );
}

async function readMsOf(bytes: Uint8Array): Promise<number> {
  const start = process.cpuUsage();
  await pdf.read(bytes, 'mill.pdf');
  return process.cpuUsage(start).user / 1000;
}

function pageOf(
  columns: number,
  lines: number,
  page: number,
  leading = LEADING,
): readonly PrintedLine[] {
  const random = seededRandom(page);
  const width = Math.floor(468 / columns);
  return Array.from({ length: columns }, (_, column) =>
    Array.from({ length: lines }, (_line, nth) => ({
      words: wordsOf(Math.floor((width - 24) / 5.4), random),
      left: 72 + column * width,
      baseline: 90 + nth * leading,
    })),
  ).flat();
}

/** So many letters, or a few less; every tenth word ends a sentence. */
function wordsOf(length: number, random: () => number): string {
  let words = '';
  for (;;) {
    const next = pick(WORDS, random);
    if (words.length + next.length + 2 > length) return words;
    words += `${words && ' '}${next}${random() < 0.1 ? '.' : ''}`;
  }
}
