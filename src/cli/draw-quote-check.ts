import type { QuoteVerdict } from '../answers/quote-check/quote-check.ts';
import type { Comparison, PlacedQuote, QuotePlace } from '../answers/quote-check/quote-check.ts';
import type { Article } from '../articles/article.ts';
import { sideBySide } from '../presentation/sources/describe-article.ts';
import { voiceFor } from '../presentation/wording/voice.ts';
import { drawLines, drawQuote, indented } from './draw-answer.ts';
import { drawPlaceIn } from './draw-place.ts';
import { drawSource } from './draw-source.ts';
import type { Output } from './io.ts';
import { LOCALE, onOneLine } from './terminal-text.ts';

const { say } = voiceFor(LOCALE);

/** What came of checking a quote, for people. Quotes are drawn as those of an answer. */
export function drawQuoteCheck(verdict: QuoteVerdict, given: string, output: Output): string {
  const { bold } = output.colors;
  const blocks = [drawLines(given, output, bold), ...blocksOf(verdict, output)];
  return output.isTerminal ? `\n${indented(blocks.join('\n\n'))}\n\n` : `${blocks.join('\n\n')}\n`;
}

function blocksOf(verdict: QuoteVerdict, output: Output): readonly string[] {
  const { green, red, yellow } = output.colors;
  switch (verdict.kind) {
    case 'exact':
      return [
        drawLines(say('quote-check.exact'), output, green),
        ...verdict.places.map((place) => drawPlace(place, output)),
      ];
    case 'differs':
      return [
        drawLines(say('quote-check.differs'), output, red),
        ...verdict.parts.map((part) => drawPart(part, verdict.article, output)),
      ];
    case 'not-in-articles':
      return [
        drawLines(say('quote-check.not-in-articles'), output, red),
        ...(verdict.nearest.length > 0 ? [drawLines(say('quote-check.nearest'), output)] : []),
        ...verdict.nearest.map(({ id, title }) =>
          [drawLines(title, output), drawLines(id, output, output.colors.dim)].join('\n'),
        ),
      ];
    case 'too-short': {
      const count = verdict.neededWords;
      return [drawLines(say('quote-check.too-short', { count }), output, yellow)];
    }
  }
}

function drawPlace({ article, quotes, differences }: QuotePlace, output: Output): string {
  const names = differences.map((each) => say(`quote-check.difference.${each}`));
  const list = new Intl.ListFormat(LOCALE, { type: 'conjunction' }).format(names);
  return [
    ...quotes.flatMap((each) => drawPlaced(each, article, output)),
    ...(list === '' ? [] : [drawLines(say('quote-check.not-counted', { list }), output)]),
  ].join('\n');
}

function drawPart({ original, runs }: Comparison, article: Article, output: Output): string {
  const missing = runs.flatMap((run) =>
    run.kind === 'missing' ? onOneLine(article.text.slice(run.start, run.end)) : [],
  );
  const added = runs.flatMap((run) => (run.kind === 'added' ? onOneLine(run.text) : []));
  return [
    ...drawPlaced(original, article, output),
    ...(missing.length > 0
      ? [drawLines(`Only in the article: ${missing.join(' | ')}`, output)]
      : []),
    ...(added.length > 0 ? [drawLines(`Only in the quote: ${added.join(' | ')}`, output)] : []),
  ].join('\n');
}

/** Words of an article, and below them where they stand. */
export function drawPlaced(
  { quote, ...place }: PlacedQuote,
  article: Article,
  output: Output,
): readonly string[] {
  const { bold, cyan, dim } = output.colors;
  const source = sideBySide(drawSource(article), drawPlaceIn(article, place));
  const url = article.url === undefined ? [] : [cyan(onOneLine(article.url))];
  if (!output.isTerminal) {
    return [quote.text, `— ${sideBySide(onOneLine(article.title), source)}`, ...url];
  }
  return [
    drawQuote(quote.text, output),
    drawLines(article.title, output, bold),
    drawLines(source, output, dim),
    ...url,
  ];
}
