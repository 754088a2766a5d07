import type { ArticleSource } from '../articles/article.ts';
import {
  type ArticlesListed,
  excerptsOf,
  type ListedArticle,
  type Outcome,
} from '../answers/outcome.ts';
import {
  drawAnswer,
  drawExcerpt,
  drawHead,
  drawLines,
  drawQuote,
  indented,
} from './draw-answer.ts';
import { drawSource } from './draw-source.ts';
import { drawSummary } from './draw-summary.ts';
import type { Output } from './io.ts';
import { count } from './terminal-text.ts';

const WHAT_IS_MEANT = {
  subject: 'Whom or what is this about? Name it, or ask one article with --article and its id.',
  article: 'Which article is meant? Ask with --article and its id.',
  topic: 'On what? Name a topic, or two authors.',
} as const;

/** What becomes of a question, for people. */
export function drawOutcome(outcome: Outcome, output: Output): string {
  switch (outcome.kind) {
    case 'answered':
    case 'related':
    case 'not-found':
      return drawAnswer(outcome, output);
    case 'summarized':
      return drawSummary(outcome.summary, output);
    case 'compared':
      return frame(
        [
          drawHead(outcome, output),
          ...excerptsOf(outcome).map((one) => drawExcerpt(one, output)),
          ...(outcome.silent
            ? [
                drawLines(
                  `No passage on this was found from: ${outcome.silent.join(', ')}.`,
                  output,
                ),
              ]
            : []),
        ],
        output,
      );
    case 'articles':
      return frame([drawHead(outcome, output), ...drawList(outcome, output)], output);
    case 'several':
      return outcome.parts
        .map((part) => drawOutcome(part, output))
        .join(output.isTerminal ? '' : '\n');
    case 'unclear':
      return frame(
        [
          drawHead(outcome, output),
          drawLines(WHAT_IS_MEANT[outcome.what], output),
          ...outcome.candidates.map((article) => drawArticle({ article }, output)),
        ],
        output,
      );
  }
}

export function frame(blocks: readonly string[], output: Output): string {
  const drawn = blocks.filter((block) => block !== '').join('\n\n');
  return output.isTerminal ? `\n${indented(drawn)}\n\n` : `${drawn}\n`;
}

function drawList(listed: ArticlesListed, output: Output): readonly string[] {
  const { articles, total, said } = listed;
  const more = total - articles.length;
  return [
    drawLines(headOf(listed), output),
    ...articles.map((one) => drawArticle(one, output)),
    ...(listed.wanted !== 'newest' && listed.wanted !== 'oldest' && more > 0
      ? [drawLines(`And ${count(more)} more.`, output, output.colors.dim)]
      : []),
    ...(said ? said.excerpts.map((one) => drawExcerpt(one, output)) : []),
  ];
}

function headOf({ wanted, total, sources, articles }: ArticlesListed): string {
  const number = `${count(total)} ${total === 1 ? 'article' : 'articles'}`;
  switch (wanted) {
    case 'author': {
      const [first = '', ...others] = [
        ...(sources?.authors ?? []),
        ...(sources?.publications ?? []),
      ];
      const isOneAuthor = others.length === 0 && sources?.authors !== undefined;
      if (isOneAuthor) return `${first} is the author of ${number} here.`;
      return `${[first, ...others].join(', ')}: ${number} here.`;
    }
    case 'newest':
    case 'oldest':
      if (articles.length === 0) return 'No date is known of the articles here.';
      return `The ${wanted} of ${number}, as far as their dates are known.`;
    case 'list':
    case 'count':
    case 'overview':
    case 'date':
    case 'title':
      return `${number}.`;
    case 'writer': {
      const [one, ...others] = articles;
      const names = one && others.length === 0 ? one.article.authors.join(', ') : '';
      return names === '' ? `${number}.` : `Written by ${names}.`;
    }
  }
}

function drawArticle(
  {
    article,
    thesis,
  }: ListedArticle | { readonly article: ArticleSource; readonly thesis?: undefined },
  output: Output,
): string {
  const { bold, dim } = output.colors;
  const source = drawSource(article);
  return [
    drawLines(article.title, output, bold),
    ...(source === '' ? [] : [drawLines(source, output, dim)]),
    drawLines(article.id, output, dim),
    ...(thesis
      ? [output.isTerminal ? drawQuote(thesis.quote.text, output) : thesis.quote.text]
      : []),
  ].join('\n');
}
