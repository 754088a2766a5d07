import type { Command } from 'commander';
import { sourceJson } from '../answers/answer-json.ts';
import type { Article, Paragraph } from '../articles/article.ts';
import { loadCorpus } from '../articles/load-corpus.ts';
import type { Span } from '../text/span.ts';
import { drawSource, LINK_ONLY } from './draw-source.ts';
import { type Io, type Output, textColumns } from './io.ts';
import { corpusDirectory, mentionProblems, withProgress } from './open-corpus.ts';
import { corpusOption } from './options.ts';
import { onOneLine, withoutControls, wrap } from './terminal-text.ts';
import { describeUnknownArticle } from './unknown-article.ts';
import { UsageError } from './usage-error.ts';

interface ArticleOptions {
  readonly corpus?: string;
  readonly json?: true;
}

export function addArticleCommand(program: Command, io: Io): void {
  program
    .command('article')
    .description('print an article’s text and source, to check a quote')
    .argument('<id>', 'as answers name it: the file’s path without its ending')
    .addOption(corpusOption())
    .option('--json', 'print one JSON object, with the text that offsets point into')
    .action((id: string, options: ArticleOptions) => printArticle(id, options, io));
}

async function printArticle(id: string, options: ArticleOptions, io: Io): Promise<void> {
  const directory = corpusDirectory(options.corpus, io);
  const { articles, problems } = await withProgress(io.stderr, (onProgress) =>
    loadCorpus(directory, onProgress),
  );
  const article = articles.find((one) => one.id === id);
  if (!article) {
    await mentionProblems(problems, directory, io);
    throw new UsageError(describeUnknownArticle(id, articles));
  }
  if (options.json) await io.stdout.write(`${JSON.stringify(articleJson(article))}\n`);
  else await io.stdout.write(drawArticle(article, io.stdout));
}

/** As other programs read it. */
function articleJson(article: Article): object {
  const { language, tags, linkOnly, text, paragraphs } = article;
  return {
    ...sourceJson(article),
    ...(language !== undefined && { language }),
    ...(tags.length > 0 && { tags }),
    ...(linkOnly
      ? { linkOnly }
      : {
          text,
          paragraphs: paragraphs.map(({ number, start, end }) => ({
            paragraph: number,
            start,
            end,
          })),
        }),
  };
}

function drawArticle(article: Article, output: Output): string {
  const { bold, cyan, dim } = output.colors;
  const head = [
    ...wrap(onOneLine(article.title), textColumns(output)).map(bold),
    ...[drawSource(article)].filter(Boolean).map(dim),
    ...(article.url === undefined ? [] : [cyan(onOneLine(article.url))]),
  ];
  const blocks = article.linkOnly
    ? [LINK_ONLY]
    : article.paragraphs.map((paragraph, index) =>
        drawParagraph(article, paragraph, article.paragraphs[index - 1], output),
      );
  return `${[head.join('\n'), ...blocks].join('\n\n')}\n`;
}

/** Under its number, with the heading above it if it is the first below that one. */
function drawParagraph(
  { text }: Article,
  paragraph: Paragraph,
  before: Paragraph | undefined,
  output: Output,
): string {
  const { bold, yellow } = output.colors;
  const { heading, number } = paragraph;
  const opensSection = heading !== undefined && heading.start !== before?.heading?.start;
  return [
    ...(opensSection ? [bold(wordsOf(text, heading, output)), ''] : []),
    yellow(`¶ ${number}`),
    wordsOf(text, paragraph, output),
  ].join('\n');
}

/** Wrapped on a terminal; elsewhere as they stand in the text. */
function wordsOf(text: string, { start, end }: Span, output: Output): string {
  const words = text.slice(start, end);
  return output.isTerminal ? wrap(withoutControls(words), textColumns(output)).join('\n') : words;
}
