import { cpus, loadavg, totalmem } from 'node:os';
import type { AnswerTimes } from './ask-steadily.ts';
import type { ChangeMeasurement, Measurement, ReloadMeasurement } from './measurement.ts';

const US = 'Pullquote';

const COLUMNS: readonly (readonly [string, (one: Measurement, us?: Measurement) => string])[] = [
  ['engine', ({ contestant }) => contestant],
  ['ready, s', ({ buildMs }) => rounded(buildMs / 1000)],
  ['again, s', ({ secondBuildMs }) => rounded(secondBuildMs && secondBuildMs / 1000)],
  ['on disk, MB', ({ rememberedMegabytes }) => rounded(rememberedMegabytes)],
  ['memory, MB', ({ megabytes, megabytesBefore }) => rounded(megabytes - megabytesBefore)],
  ['again, MB', ({ secondMegabytes }) => rounded(secondMegabytes)],
  ['p50, ms', ({ p50Ms }) => rounded(p50Ms)],
  ['p95, ms', ({ p95Ms }) => rounded(p95Ms)],
  ['p99, ms', ({ p99Ms }) => rounded(p99Ms)],
  ['p50 ×', ({ p50Ms }, us) => rounded(us && p50Ms / us.p50Ms)],
  ['p95 ×', ({ p95Ms }, us) => rounded(us && p95Ms / us.p95Ms)],
  ['answer in first ¶', ({ answeredFirst }) => share(answeredFirst)],
  [
    'Pullquote’s',
    ({ answeredFirst }, us) => share(us?.answeredFirst.slice(0, answeredFirst.length)),
  ],
];

/** The tables in Markdown, with what they were measured on. */
export function drawResults(
  measurements: readonly Measurement[],
  folders: readonly string[],
): string {
  const sizes = [...new Set(measurements.map(({ size }) => size))];
  const sections = [
    '# Speed and memory',
    `\`npm run bench\` on ${machine()}, ${new Date().toISOString().slice(0, 10)}.`,
    explanation(folders),
    ...sizes.flatMap((size) => drawSize(measurements.filter((one) => one.size === size))),
    '## Growth',
    drawGrowth(measurements.filter(({ contestant }) => contestant === US)),
    '## Suggestions while an article’s name is typed',
    drawSuggestions(measurements),
    '## After a change of files, while it is asked',
    drawReloads(measurements),
  ];
  return sections.join('\n\n').concat('\n');
}

function machine(): string {
  const [cpu] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  const load = loadavg()[0]?.toFixed(1) ?? '0';
  return `${cpus().length} × ${cpu?.model.trim() ?? 'an unknown processor'}, ${memory} GB, ${process.platform} ${process.arch}, Node ${process.version}, load average at the end ${load}`;
}

function explanation(folders: readonly string[]): string {
  return `The corpora are ${folders.join(', ')}
and articles recombined from their sentences, words and names, always the same ones. 300 questions that people asked of the real texts (SQuAD 2.0) and 100 made ones,
5 to 25 words each, one in ten mistyped; each engine in a process of its own.

- **Pullquote**: from Discord's interaction to Discord's response, both as JSON, second stage, choice
  of quotes and their check included. *Ready* is from the folder of files to the first question,
  *again* the same with what is remembered of the first time (*on disk*, from 5,000 paragraphs on);
  *memory* is what the whole process has resident, less Node itself: texts, articles, index, code;
  the second *again* is that after the second start.
- **The others**, as they come out of the box: from the question to ten paragraphs' numbers. *Ready*
  and *memory* are the index alone, from strings that are in memory already; SQLite keeps its own
  copy of the texts.
- **Changes**: from a file's change by somebody else, its rest included, until a question is answered from
  it, while one is asked every 50 ms; of a burst, until that is so of its last file. How long answers take
  counts from when they were due. *Peak* is the most that is resident until 5 s later, beside what was before;
  1,000 files bring 21,000 paragraphs, which are to stay. Pauses vary with what else the machine does.
- **Times** but those of changes are the lesser of the clock's and the processor's, as other programs ran on the machine.
- **×**: how many times as long as Pullquote's whole answer. **Answer in first ¶**: the share of the
  real questions whose answer's words stand in the paragraph that comes first; behind it Pullquote's
  share of the same questions, as a slow engine isn't asked them all. Recombined articles hold parts
  of the real ones, so that it falls with size for everybody.
- **SQLite FTS5** is measured where better-sqlite3 is found (\`npm install --no-save better-sqlite3@12\`).
  It is no dependency, as its installation downloads a program or compiles one.
- An engine that is missing at a size was tried there and took more than 15 minutes or failed.`;
}

function drawSize(all: readonly Measurement[]): readonly string[] {
  const us = all.find(({ contestant }) => contestant === US);
  const [{ paragraphs, megabytesOfText } = { paragraphs: 0, megabytesOfText: 0 }] = all;
  const missing = all.filter(({ isInstalled }) => !isInstalled).map(({ contestant }) => contestant);
  const rows = all
    .filter(({ isInstalled }) => isInstalled)
    .map((one) => COLUMNS.map(([, value]) => value(one, us)));
  return [
    `## ${count(paragraphs)} paragraphs, ${count(Math.round(megabytesOfText))} MB of text`,
    table([COLUMNS.map(([name]) => name), ...rows]),
    ...(missing.length > 0 ? [`Not installed: ${missing.join(', ')}.`] : []),
  ];
}

function drawGrowth(ours: readonly Measurement[]): string {
  const rows = ours.map((one, index) => {
    const before = ours[index - 1];
    return [
      count(one.paragraphs),
      rounded(before && one.paragraphs / before.paragraphs),
      rounded(before && one.p50Ms / before.p50Ms),
      rounded(before && one.p95Ms / before.p95Ms),
    ];
  });
  return table([['paragraphs', 'times as many', 'p50 ×', 'p95 ×'], ...rows]);
}

function drawSuggestions(measurements: readonly Measurement[]): string {
  const rows = measurements.flatMap(({ suggestions }) =>
    suggestions
      ? [[count(suggestions.articles), rounded(suggestions.p50Ms), rounded(suggestions.p95Ms)]]
      : [],
  );
  return table([['articles', 'p50, ms', 'p95, ms'], ...rows]);
}

const CHANGES: readonly (readonly [string, (reload: ReloadMeasurement) => ChangeMeasurement])[] = [
  ['added', ({ added }) => added],
  ['changed', ({ changed }) => changed],
  ['renamed', ({ renamed }) => renamed],
  ['removed', ({ removed }) => removed],
  ['1,000 added', ({ manyAdded }) => manyAdded],
  ['500 removed', ({ manyRemoved }) => manyRemoved],
  ['kept for the next start', ({ kept }) => kept],
];

function drawReloads(measurements: readonly Measurement[]): string {
  const rows = measurements.flatMap(({ paragraphs, reload }) => {
    if (!reload) return [];
    const atRest = [...RESTING, ...answerTimes(reload.answersAtRest), '–'];
    const changes = CHANGES.map(([name, of]) => [name].concat(drawChange(of(reload))));
    return [atRest, ...changes].map((cells) => [count(paragraphs)].concat(cells));
  });
  return table([
    [
      'paragraphs',
      'files',
      'answered from, s',
      'reloads',
      'p50, ms',
      'p99, ms',
      'longest, ms',
      'peak memory ×',
    ],
    ...rows,
  ]);
}

const RESTING = ['at rest', '–', '–'];

function drawChange(change: ChangeMeasurement): readonly string[] {
  const { ms, reloads, answers } = change;
  // Nobody waits for what is no reload.
  const time = reloads === 0 ? ['–', '–'] : [rounded(ms / 1000), count(reloads)];
  return [...time, ...answerTimes(answers), peakOf(change)];
}

function answerTimes({ p50, p99, max }: AnswerTimes): readonly string[] {
  return [p50, p99, max].map(rounded);
}

function peakOf({ megabytesPeak, megabytesBefore }: ChangeMeasurement): string {
  return rounded(megabytesPeak / megabytesBefore);
}

function table([header = [], ...rows]: readonly (readonly string[])[]): string {
  const rule = header.map((_, index) => (index === 0 ? '---' : '---:'));
  return [header, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function share(rights: readonly boolean[] = []): string {
  return rights.length === 0 ? '–' : (rights.filter(Boolean).length / rights.length).toFixed(3);
}

/** Three digits that count; a dash for what wasn't measured. */
function rounded(value: number | undefined): string {
  if (value === undefined || Number.isNaN(value)) return '–';
  return value >= 100 ? count(Math.round(value)) : String(Number(value.toPrecision(3)));
}

function count(number: number): string {
  return number.toLocaleString('en-GB');
}
