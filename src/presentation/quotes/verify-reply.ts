import { isWithinLimits } from '../../answers/quote-limit.ts';
import { isVerbatim, type Quote } from '../../articles/quote.ts';
import type { Citation, Reply } from '../cards/reply.ts';
import { textsIn } from '../cards/walk-components.ts';
import { holdsWords } from '../citation/holds-words.ts';
import { looksLikeCode, readCodeBlock } from './code-block.ts';
import { readMarkedQuote, readQuote } from './draw-quote.ts';

/** A line that Discord may draw as a block quote. */
const QUOTED_LINE = /(?:^|[\n\v\f\r\u0085\u2028\u2029])[\s\u0085]*>/;

/** What a reply shows as quoted is not what its articles say. */
export class NotVerbatimError extends Error {
  override readonly name = 'NotVerbatimError';
}

/** A reply shows more of an article than its terms allow. */
export class TooMuchQuotedError extends Error {
  override readonly name = 'TooMuchQuotedError';
}

/**
 * Reads all block quotes and citations back from the finished components and compares them, in order, with the
 * articles that `reply.quotes` and `reply.citations` point into.
 *
 * @throws TooMuchQuotedError if more is shown of an article than its terms allow.
 * @throws NotVerbatimError if a quote is missing, added, moved or changed by a single character, or
 *   if a text looks like a block quote or a citation and is not wholly one; or if a file is not its article's words.
 */
export function verifyReply(reply: Reply): void {
  const texts = textsIn(reply.components);
  verifyCitations(texts.filter(looksLikeCode), reply.citations);
  const shown = texts
    .filter((content) => !looksLikeCode(content))
    .flatMap((content) => readBlockQuotes(content, reply.hasMarks ? readMarkedQuote : readQuote));
  if (shown.length !== reply.quotes.length) {
    throw new NotVerbatimError(`${shown.length} quotes shown, ${reply.quotes.length} meant`);
  }
  const words = [...reply.quotes, ...wordsBeside(reply)];
  if (!reply.isGiven && !isWithinLimits(words)) {
    throw new TooMuchQuotedError('more words of an article are shown than its terms allow');
  }
  for (const { name, words } of reply.files ?? []) {
    if (!isVerbatim(words)) throw new NotVerbatimError(`the file ${name} is not its article`);
  }
  for (const [index, { article, start, end }] of reply.quotes.entries()) {
    if (shown[index] !== article.text.slice(start, end)) {
      throw new NotVerbatimError(`quote ${index + 1} is not ${article.id} [${start}, ${end})`);
    }
  }
}

/** What is shown of articles in citations and files. */
function wordsBeside({ citations = [], files = [] }: Reply): readonly Quote[] {
  return [
    ...citations.flatMap((citation) => ('quote' in citation ? [citation.quote] : [])),
    ...files.map(({ words }) => words),
  ];
}

function readBlockQuotes(content: string, read: typeof readQuote): readonly string[] {
  if (!QUOTED_LINE.test(content)) return [];
  const words = read(content);
  if (words === undefined) throw new NotVerbatimError('a text only looks like a quote');
  return [words];
}

function verifyCitations(blocks: readonly string[], citations: readonly Citation[] = []): void {
  if (blocks.length !== citations.length) {
    throw new NotVerbatimError(`${blocks.length} citations shown, ${citations.length} meant`);
  }
  for (const [index, cited] of citations.entries()) {
    const citation = readCodeBlock(blocks[index] ?? '');
    if (citation === undefined) throw new NotVerbatimError(`citation ${index + 1} is no block`);
    if (!('quote' in cited)) continue;
    const { article, start, end } = cited.quote;
    if (!holdsWords(citation, cited.style, article.text.slice(start, end))) {
      throw new NotVerbatimError(`citation ${index + 1} is not ${article.id} [${start}, ${end})`);
    }
  }
}
