import { join } from 'node:path';
import type { Article } from '../articles/article.ts';
import type { CorpusError } from '../articles/corpus-error.ts';
import { describeEndings } from '../articles/formats.ts';
import type { Corpus } from '../articles/load-corpus.ts';
import { engineTitle, type SearchEngine } from '../retrieval/search-engine.ts';
import type { SearchPlace } from '../retrieval/search-place.ts';
import { sideBySide } from '../presentation/sources/describe-article.ts';
import type { Output } from './io.ts';
import { count, cut, onOneLine, widthOf, wrap } from './terminal-text.ts';

const MAX_IGNORED_SHOWN = 10;

/** How the articles are searched, and what of that the admin set. */
export interface Search {
  readonly engine: SearchEngine;
  readonly isEngineSet: boolean;
  readonly place: SearchPlace;
  readonly isPlaceSet: boolean;
}

/**
 * The whole picture of a corpus: its articles, one a line; then, where the eye falls when thousands
 * have passed, each problem, and the totals.
 */
export function drawCorpus(corpus: Corpus, search: Search, output: Output): string {
  const sections = [
    drawArticles(corpus.articles, output),
    drawIgnored(corpus.ignored, output),
    ...corpus.problems.map((problem) => drawProblem(corpus, problem, output)),
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
function drawArticles(articles: readonly Article[], { columns, colors }: Output): string {
  if (articles.length === 0) return '';
  const rows = [
    ['¶', 'sentences', 'published', 'id', 'title'],
    ...articles.map((article) => [
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
  return [colors.dim(header), ...others].join('\n');
}

function drawIgnored(ignored: readonly string[], { colors }: Output): string {
  if (ignored.length === 0) return '';
  const shown = ignored.slice(0, MAX_IGNORED_SHOWN).map(onOneLine);
  const others = ignored.length - shown.length;
  const list = [...shown, ...(others > 0 ? [`${count(others)} more`] : [])].join(', ');
  return colors.dim(`Not read, as they are no articles: ${list}`);
}

function drawProblem(corpus: Corpus, problem: CorpusError, { columns, colors }: Output): string {
  const path = onOneLine(problemPath(corpus, problem.file));
  const place = problem.line === undefined ? path : `${path}:${problem.line}`;
  return [
    `${colors.red('✗')} ${colors.bold(place)}`,
    ...wrap(onOneLine(`${problem.message}.`), columns - 2).map((line) => `  ${line}`),
    ...wrap(problem.remedy, columns - 2).map((line) => `  ${colors.dim(line)}`),
  ].join('\n');
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

function several(number: number, noun: string): string {
  return `${count(number)} ${noun}${number === 1 ? '' : 's'}`;
}

/** `end`: the text first. */
function pad(text: string, width: number | undefined, where: 'start' | 'end'): string {
  const blank = ' '.repeat(Math.max(0, (width ?? 0) - widthOf(text)));
  return where === 'start' ? blank + text : text + blank;
}
