import { join } from 'node:path';
import type { Article } from '../articles/article.ts';
import { describeEndings } from '../articles/formats.ts';
import type { CheckedArticle, CheckedCorpus, KnownField } from '../articles/check-corpus.ts';
import type { Corpus } from '../articles/load-corpus.ts';
import { engineTitle, type SearchEngine } from '../retrieval/search-engine.ts';
import type { SearchPlace } from '../retrieval/search-place.ts';
import { sideBySide } from '../presentation/sources/describe-article.ts';
import { drawAccount, FIELD_NAMES } from './draw-account.ts';
import { apartFromCommonNotes, drawMisreadings } from './draw-misreadings.ts';
import { drawIgnored, drawProblems } from './draw-problems.ts';
import type { Output } from './io.ts';
import { count, cut, onOneLine, several, widthOf, wrap } from './terminal-text.ts';

/** So many articles are told of one by one; of more, a line each and what they have in common. */
const MAX_ACCOUNTS_SHOWN = 10;

/** Whoever wants to see more lines of them asks for all there is to tell. */
const MAX_ARTICLES_SHOWN = 100;

/** How the articles are searched, and what of that the admin set. */
export interface Search {
  readonly engine: SearchEngine;
  readonly isEngineSet: boolean;
  readonly place: SearchPlace;
  readonly isPlaceSet: boolean;
}

/**
 * The whole picture of a corpus: its articles; then, where the eye falls when hundreds have passed, what
 * is known of them, what is worth a look, each problem, and the totals.
 *
 * @param isVerbose Each article is told of, however many there are.
 */
export function drawCorpus(
  { corpus, checked, known }: CheckedCorpus,
  search: Search,
  isVerbose: boolean,
  output: Output,
): string {
  const isOneByOne = isVerbose || checked.length <= MAX_ACCOUNTS_SHOWN;
  const { others, common } = apartFromCommonNotes(checked, output);
  const sections = [
    ...(isOneByOne
      ? others.map((one) => drawAccount(one, isVerbose, output))
      : [drawArticles(checked, output)]),
    drawKnown(known, checked.length, output),
    isOneByOne && !isVerbose ? common : drawMisreadings(checked, output),
    drawHint(checked, isOneByOne, isVerbose, output),
    drawIgnored(corpus.ignored, output),
    ...drawProblems(
      corpus.problems.map((problem) => problem.about(problemPath(corpus, problem.file))),
      isVerbose,
      output,
    ),
    drawTotals(corpus, output) + drawSearch(corpus, search, output),
  ];
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}

export function countSentences({ paragraphs }: Article): number {
  return paragraphs.reduce((sum, { sentences }) => sum + sentences.length, 0);
}

/** As the admin can open it from here. */
export function problemPath({ directory }: Corpus, file: string): string {
  return join(directory, file);
}

/** A table; the title comes last, for its length varies most. On a terminal it is cut to fit. */
function drawArticles(checked: readonly CheckedArticle[], { columns, colors }: Output): string {
  const rows = [
    ['¶', 'sentences', 'published', 'id', 'title'],
    ...checked
      .slice(0, MAX_ARTICLES_SHOWN)
      .map(({ article }) => [
        count(article.paragraphs.length),
        count(countSentences(article)),
        article.published?.slice(0, 10) ?? '—',
        onOneLine(article.id),
        onOneLine(sideBySide(article.title, article.authors.join(', '))),
      ]),
  ];
  const widths = [0, 1, 2, 3].map((column) =>
    rows.reduce((width, row) => Math.max(width, widthOf(row[column] ?? '')), 0),
  );
  const lines = rows.map(
    ([paragraphs = '', sentences = '', published = '', id = '', title = '']) => {
      const line = [
        pad(paragraphs, widths[0], 'start'),
        pad(sentences, widths[1], 'start'),
        pad(published, widths[2], 'end'),
        pad(id, widths[3], 'end'),
        title,
      ].join('  ');
      return cut(line, columns);
    },
  );
  const [header = '', ...others] = lines;
  const more = checked.length - MAX_ARTICLES_SHOWN;
  return [
    colors.dim(header),
    ...others,
    ...(more > 0 ? [colors.dim(`and ${several(more, 'other article')}`)] : []),
  ].join('\n');
}

/** Of how many articles each field is known, and where it was found. */
function drawKnown(known: readonly KnownField[], articles: number, { columns, colors }: Output) {
  if (articles < 2) return '';
  const width = count(articles).length;
  const lines = known.map(({ field, articles: number, from }) => {
    const share = `${Math.floor((number / articles) * 100)} %`;
    const origins = from.map(([origin, times]) => `${origin} ${count(times)}`).join(', ');
    const line = `  ${FIELD_NAMES[field].padEnd(10)}${count(number).padStart(width)}  ${share.padStart(5)}  ${origins}`;
    return cut(line.trimEnd(), columns);
  });
  return [colors.bold(`Known of ${count(articles)} articles`), ...lines].join('\n');
}

/** How to see what isn't told yet. */
function drawHint(
  checked: readonly CheckedArticle[],
  isOneByOne: boolean,
  isVerbose: boolean,
  { columns, colors }: Output,
): string {
  const isUnquoted = checked.some(({ account }) => account.notQuoted.length > 0);
  if (isVerbose || (isOneByOne && !isUnquoted)) return '';
  const hint = isOneByOne
    ? '--verbose lists the lines that are not quoted'
    : '--verbose tells of each article, and lists the lines that are not quoted';
  return wrap(hint, columns).map(colors.dim).join('\n');
}

function drawTotals({ directory, articles, problems }: Corpus, { colors }: Output): string {
  const paragraphs = articles.reduce((sum, article) => sum + article.paragraphs.length, 0);
  const sentences = articles.reduce((sum, article) => sum + countSentences(article), 0);
  const totals = [
    several(articles.length, 'article'),
    several(paragraphs, 'paragraph'),
    several(sentences, 'sentence'),
  ].join(', ');
  const where = `${totals} in ${onOneLine(directory)}`;
  if (problems.length > 0) return `${colors.red(several(problems.length, 'problem'))}; ${where}`;
  if (articles.length > 0) return `${colors.green('✓')} no problems; ${where}`;
  return `${colors.red('✗')} no articles in ${onOneLine(directory)}\n  Put articles into it as ${describeEndings()} files, or name another folder (CORPUS_DIR, --corpus).`;
}

function drawSearch({ articles }: Corpus, search: Search, { colors }: Output): string {
  if (articles.length === 0) return '';
  const { engine, isEngineSet, place, isPlaceSet } = search;
  return colors.dim(
    `\n  searched with ${engineTitle(engine)}, ${why(isEngineSet, 'SEARCH_ENGINE')}` +
      `\n  in ${PLACE_NAMES[place]}, ${why(isPlaceSet, 'SEARCH_THREAD')}`,
  );
}

function why(isSet: boolean, setting: string): string {
  return isSet ? `set by ${setting}` : 'chosen by size';
}

const PLACE_NAMES: Readonly<Record<SearchPlace, string>> = {
  main: 'the main thread',
  worker: 'a thread of its own',
};

/** `end`: the text first. */
function pad(text: string, width: number | undefined, where: 'start' | 'end'): string {
  const blank = ' '.repeat(Math.max(0, (width ?? 0) - widthOf(text)));
  return where === 'start' ? blank + text : text + blank;
}
