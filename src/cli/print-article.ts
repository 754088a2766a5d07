import { sourceJson } from '../answers/answer-json.ts';
import { placeOf } from '../answers/place.ts';
import { positionJson } from '../answers/place-json.ts';
import type { Article, Aside, Paragraph } from '../articles/article.ts';
import { positionAt } from '../articles/position.ts';
import type { Span } from '../text/span.ts';
import { drawPlace } from './draw-place.ts';
import { drawSource, LINK_ONLY } from './draw-source.ts';
import { type Io, type Output, textColumns } from './io.ts';
import { findArticle } from './open-corpus.ts';
import { onOneLine, withoutControls, wrap } from './terminal-text.ts';

export interface PrintOptions {
  readonly corpus?: string;
  readonly json?: true;
}

export async function printArticle(id: string, options: PrintOptions, io: Io): Promise<void> {
  const article = await findArticle(id, options.corpus, io);
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
          paragraphs: paragraphs.map((paragraph) => paragraphJson(article, paragraph)),
        }),
  };
}

function paragraphJson(article: Article, { number, start, end }: Paragraph): object {
  return { paragraph: number, ...positionJson(positionAt(article, start)), start, end };
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
    : [...article.paragraphs, ...article.asides]
        .toSorted((a, b) => a.start - b.start)
        .map((block) => drawBlock(article, block, output));
  return `${[head.join('\n'), ...blocks].join('\n\n')}\n`;
}

/** Under its place; a heading is none to be told. */
function drawBlock(article: Article, block: Paragraph | Aside, output: Output): string {
  const { bold, yellow } = output.colors;
  const words = wordsOf(article.text, block, output);
  if ('kind' in block && block.kind === 'heading') return bold(words);
  const place = placeOf(article, block);
  return [...(place ? [yellow(drawPlace(place))] : []), words].join('\n');
}

/** Wrapped on a terminal; elsewhere as they stand in the text. */
function wordsOf(text: string, { start, end }: Span, output: Output): string {
  const words = text.slice(start, end);
  return output.isTerminal ? wrap(withoutControls(words), textColumns(output)).join('\n') : words;
}
