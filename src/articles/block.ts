import type { Span } from '../text/span.ts';
import type { AsideKind } from './article.ts';

/** A stretch of an article that stands on its own. */
export interface Block extends Span {
  /**
   * `heading` is every short line that is no sentence or a question, unless it is in a list. What is
   * neither stands beside the running text.
   */
  readonly kind: 'prose' | AsideKind;
  /** As a reader sees it, white space made single. */
  readonly words: string;
  /** The texts inside whose sentences count: the items of a list, a table's rows; else the block itself. */
  readonly parts: readonly Span[];
  /** The format says that it is a heading, and of which level. */
  readonly level?: number;
  /** The block quote in which it stands, the outermost if there are several: one for all blocks in it. */
  readonly quote?: object;
}

/** A line longer than this is no heading, whatever it ends with. */
const MAX_HEADING_LENGTH = 120;

/** A question that stands alone is answered below it, unless somebody is said to ask it. */
const QUESTION = /^(?:\d[\d.]*[.)]\s)?[\p{Lu}\p{N}¿][^.!?:“”"]*\?$/u;

/** A block of prose, or a heading if it is a short line that is no sentence. */
export function proseOrHeading(span: Span, words: string): Block {
  const isShort = words.length <= MAX_HEADING_LENGTH;
  const isHeading = isShort && (!endsSentence(words) || QUESTION.test(words));
  const kind = isHeading ? 'heading' : 'prose';
  return { start: span.start, end: span.end, kind, words, parts: [span] };
}

/** A list; its items are what its author says, even if they are no sentences. */
export function listOf(parts: readonly [Span, ...Span[]], words: string): Block {
  return {
    start: parts[0].start,
    end: parts.at(-1)?.end ?? parts[0].end,
    kind: 'prose',
    words,
    parts,
  };
}

/** Whether a line ends as running text does: like a sentence, or leading over to what follows. */
export function endsSentence(words: string): boolean {
  if (/[.!?…。！？｡؟۔।॥։]["'”’»›)\]*_」』）]*(?:\[\^?\w{1,4}\]|[¹²³⁰-⁹])*$/u.test(words))
    return true;
  return /[:;,]$/u.test(words) && words.split(' ').length >= 6;
}

/** Rules, pictures and empty marks have no words to them. */
export function hasWords(words: string): boolean {
  return /[\p{L}\p{N}]/u.test(words);
}

export function onOneLine(words: string): string {
  const isOnOneLine = !/[^\S ]/u.test(words) && !words.includes('  ');
  return (isOnOneLine ? words : words.replaceAll(/\s+/gu, ' ')).trim();
}
