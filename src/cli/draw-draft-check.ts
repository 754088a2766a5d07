import { type CheckedQuotation, isWrong, tally } from '../answers/draft/draft-check.ts';
import { type WordChange, wordChanges } from '../answers/draft/word-changes.ts';
import type { Comparison, QuotePlace } from '../answers/quote-check/quote-check.ts';
import type { Article } from '../articles/article.ts';
import { sideBySide } from '../presentation/sources/describe-article.ts';
import { drawLines, indented } from './draw-answer.ts';
import { drawPlace, drawPlaceIn } from './draw-place.ts';
import { drawPlaced } from './draw-quote-check.ts';
import { drawSource } from './draw-source.ts';
import type { Output } from './io.ts';
import { count, cut, onOneLine } from './terminal-text.ts';

/** So much is shown of what needs no second look, in columns. */
const MAX_GLANCE_COLUMNS = 70;

/** So much of the words that are left out, in columns. */
const MAX_GAP_COLUMNS = 200;

/** What came of checking a draft, for people: each quotation in its order, and how many are right. */
export function drawDraftCheck(quotations: readonly CheckedQuotation[], output: Output): string {
  const blocks = [
    ...quotations.map((quotation) => drawQuotation(quotation, output)),
    drawTally(quotations, output),
  ];
  return output.isTerminal ? `\n${indented(blocks.join('\n\n'))}\n\n` : `${blocks.join('\n\n')}\n`;
}

function drawQuotation(quotation: CheckedQuotation, output: Output): string {
  const { text, check } = quotation;
  const given = isWrong(quotation) ? onOneLine(text) : cut(onOneLine(text), MAX_GLANCE_COLUMNS);
  const head = drawLine(`${drawDraftPlace(quotation)}: “${given}”`, output, output.colors.bold);
  return [head, ...drawCheck(check, output)].join('\n');
}

/** In the draft: "¶ 3 · p. 2". */
function drawDraftPlace({ paragraph, position }: CheckedQuotation): string {
  return drawPlace({ paragraph, lastParagraph: paragraph, ...(position && { position }) });
}

function drawCheck(check: CheckedQuotation['check'], output: Output): readonly string[] {
  const { dim, green, red } = output.colors;
  switch (check.kind) {
    case 'exact': {
      const [place] = check.places;
      return [drawLine('Right, word for word.', output, green), ...drawWhere(place, output)];
    }
    case 'differs': {
      const { article, parts } = check;
      return [
        drawLine('Not word for word.', output, red),
        ...parts.flatMap((part) => drawPart(part, article, output)),
      ];
    }
    case 'left-out':
      return [
        drawLine('Words are left out, and nothing marks it.', output, red),
        ...gapsOf(check.place).map((gap) =>
          drawLine(`Left out: “${cut(onOneLine(gap), MAX_GAP_COLUMNS)}”`, output),
        ),
        ...drawWhere(check.place, output),
      ];
    case 'wrong-author': {
      const [place] = check.places;
      return [
        drawLine(`Word for word, but not by ${onOneLine(check.name)}.`, output, red),
        ...drawWhere(place, output),
      ];
    }
    case 'not-in-articles':
      return [
        drawLine('Not in the articles.', output, red),
        ...check.nearest.map(({ title, id }) =>
          drawLine(`Nearest: ${sideBySide(title, id)}`, output, dim),
        ),
      ];
    case 'apart':
      return [drawLine(APART[check.reason], output, dim)];
  }
}

const APART = {
  title: 'A title: not checked.',
  short: 'Too few words to tell: not checked.',
  long: 'Too long to check: check it in parts.',
} as const;

function drawPart(part: Comparison, article: Article, output: Output): readonly string[] {
  const changes = wordChanges(part, article).map((change) => drawLine(drawChange(change), output));
  return changes.concat(drawPlaced(part.original, article, output));
}

function drawChange({ given, right }: WordChange): string {
  if (right === '') return `Not in the article: “${given}”`;
  return given === '' ? `Left out: “${right}”` : `“${given}” should be “${right}”`;
}

/** What the article has between the words that are there, without the signs that end these. */
function gapsOf({ article, quotes }: QuotePlace): readonly string[] {
  return quotes.slice(1).map(({ quote }, index) => {
    const gap = article.text.slice(quotes[index]?.quote.end, quote.start);
    return gap.replace(/^[\s.,;:!?…”’»)]+/u, '').trim();
  });
}

function drawWhere({ article, quotes }: QuotePlace, output: Output): readonly string[] {
  const [{ quote: _, ...place }] = quotes;
  const where = sideBySide(article.title, drawSource(article), drawPlaceIn(article, place));
  const url = article.url === undefined ? [] : [output.colors.cyan(onOneLine(article.url))];
  return [drawLine(output.isTerminal ? where : `— ${where}`, output, output.colors.dim), ...url];
}

/** On a line that programs read, or wrapped. */
function drawLine(text: string, output: Output, color: (line: string) => string = String): string {
  return output.isTerminal ? drawLines(text, output, color) : color(onOneLine(text));
}

function drawTally(quotations: readonly CheckedQuotation[], output: Output): string {
  const { apart, ...checked } = tally(quotations);
  const all = quotations.length - apart;
  const said = [
    [checked.exact, 'right'],
    [checked.differs, 'not word for word'],
    [checked['left-out'], 'with words left out'],
    [checked['wrong-author'], 'by somebody else'],
    [checked['not-in-articles'], 'not in the articles'],
  ] as const;
  const parts = said.flatMap(([number, what]) => (number > 0 ? `${count(number)} ${what}` : []));
  const quoted = all === 1 ? '1 quotation' : `${count(all)} quotations`;
  const summary = all === 0 ? 'There is no quotation to check.' : `${quoted}: ${parts.join(', ')}.`;
  const aside = apart > 0 ? ` Set apart: ${count(apart)}.` : '';
  const { green, red } = output.colors;
  return drawLine(summary + aside, output, quotations.some(isWrong) ? red : green);
}
