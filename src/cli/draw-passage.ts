import type { FoundPassage, PassageLookup } from '../answers/passage/passage-lookup.ts';
import { positionsOf } from '../articles/position.ts';
import { quote } from '../articles/quote.ts';
import { drawLines, drawQuote, indented } from './draw-answer.ts';
import { drawPlaced } from './draw-quote-check.ts';
import { LINK_ONLY } from './draw-source.ts';
import type { Output } from './io.ts';
import { onOneLine } from './terminal-text.ts';

/** What came of looking a passage up, for people. */
export function drawPassageLookup(lookup: PassageLookup, given: string, output: Output): string {
  const blocks = [drawLines(given, output, output.colors.bold), ...blocksOf(lookup, output)];
  return output.isTerminal ? `\n${indented(blocks.join('\n\n'))}\n\n` : `${blocks.join('\n\n')}\n`;
}

function blocksOf(lookup: PassageLookup, output: Output): readonly string[] {
  const { dim, yellow } = output.colors;
  switch (lookup.kind) {
    case 'passage':
      return drawPassage(lookup, output);
    case 'no-such-paragraph': {
      const { article, number, last } = lookup;
      const range = last === 0 ? 'It has no paragraphs.' : `It has ¶ 1 to ¶ ${last}.`;
      const missing = `There is no ¶ ${number} in ${onOneLine(article.id)}. ${range}`;
      return [drawLines(missing, output, yellow)];
    }
    case 'withheld':
      return [drawLines(LINK_ONLY, output, yellow)];
    case 'unclear': {
      const { named, candidates } = lookup;
      const what = named === '' ? 'an article' : `one article: ${onOneLine(named)}`;
      const next = candidates.length === 0 ? 'Put its id before the number.' : 'Which of these?';
      return [
        drawLines(`This does not name ${what}. ${next}`, output, yellow),
        ...candidates.map(({ id, title }) =>
          [drawLines(title, output), drawLines(id, output, dim)].join('\n'),
        ),
      ];
    }
  }
}

/** The paragraphs, and below the last one where they stand. */
function drawPassage({ article, paragraphs }: FoundPassage, output: Output): readonly string[] {
  const [first] = paragraphs;
  const last = paragraphs.at(-1) ?? first;
  const before = paragraphs.slice(0, -1).map(({ quote: { text } }) => text);
  const whole = quote(article, { start: first.quote.start, end: last.quote.end });
  const place = { paragraph: first.number, lastParagraph: last.number };
  const placed = { quote: last.quote, ...place, ...positionsOf(article, whole) };
  return [
    ...before.map((words) => (output.isTerminal ? drawQuote(words, output) : words)),
    drawPlaced(placed, article, output).join('\n'),
  ];
}
