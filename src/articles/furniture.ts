import type { Block } from './block.ts';

/** A list of other things to read, or the readers' comments: everything from here on is the page. */
const END_OF_ARTICLE =
  /^(?:related (?:posts?|articles?|stories|news|topics|content|reading)|you (?:may|might) also like|more (?:from|on|in|stories)\b.{0,60}|recommended (?:for you|reading|stories)|read (?:next|more|also)|also read|further reading|most (?:read|popular)|trending( now)?|latest (?:news|posts|stories)|leave a (?:comment|reply)|post a comment|\d* ?comments?(?: \(\d+\))?|(?:previous|next) (?:article|post|story)|back to top(?: button)?)\W*$/iu;

/** Lines of the page that may look like a sentence. */
const LINE_OF_THE_PAGE =
  /^(?:share(?: (?:this|on|via|with)\b.*)?|(?:click|tap) to (?:share|print|email|tweet)\b.*|tweet|print|pin(?: it)?|e-?mail|copy link|facebook|twitter|x|linkedin|whatsapp|telegram|reddit|pinterest|(?:like|follow) us\b.*|(?:subscribe|sign up)\b.{0,120}|(?:copyright|©|\(c\)).*|.{0,60}all rights reserved\.?|(?:tags?|filed under|categor(?:y|ies)|topics?)\s*:.*|advertisement|sponsored content|skip to (?:main )?content|about the author|disclaimer:.*)$/iu;

/** The blocks without the page furniture that follows the article. */
export function withoutFurniture<T extends Block>(
  text: string,
  blocks: readonly T[],
): readonly T[] {
  const wordsOf = (block: Block): string => text.slice(block.start, block.end).trim();
  const end = blocks.findIndex(
    (block, index) => index >= blocks.length / 2 && END_OF_ARTICLE.test(wordsOf(block)),
  );
  const article = end === -1 ? [...blocks] : blocks.slice(0, end);
  while (article.length > 0) {
    const last = article.at(-1);
    if (!last || !LINE_OF_THE_PAGE.test(wordsOf(last))) break;
    article.pop();
  }
  return article;
}
