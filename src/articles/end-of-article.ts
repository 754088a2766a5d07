import type { Block } from './block.ts';

/** Opens a list of other things to read. */
const OTHER_ARTICLES =
  /^(?:related(?: (?:posts?|articles?|stories|news|topics|content|reading))?|you (?:may|might) also like|more (?:(?:on|about) this (?:story|topic)|from .{1,60}|stories.{0,40})|recommended(?: (?:for you|reading|stories))?|explore more on these topics|further reading|most (?:read|popular|viewed)|trending(?: now)?|latest (?:news|posts|stories)|(?:previous|next) (?:article|post|story))\W*$/iu;

/** Opens what readers wrote about it. */
const COMMENTS =
  /^(?:leave a reply|(?:\d+ )?comments?(?: \(\d+\))?|\d+ (?:thoughts?|responses?|replies) (?:on|to)\b.*|discussion about this post|join the (?:discussion|conversation))\W*$/iu;

/** So much prose, compared with the article's, may follow a box of links that closes it. */
const MAX_SHARE_BEHIND = 0.5;

/** Where the article ends and the rest of its page begins: how many of the blocks belong to it. */
export function endOfArticle(blocks: readonly Block[]): number {
  const prose = blocks.map(({ kind, words }) => (kind === 'prose' ? words.length : 0));
  const all = prose.reduce((sum, length) => sum + length, 0);
  let before = 0;
  for (const [index, block] of blocks.entries()) {
    if (before > 0 && block.kind === 'heading' && COMMENTS.test(block.words)) return index;
    // A box of links may also stand in the middle of an article.
    const isLast = all - before <= before * MAX_SHARE_BEHIND;
    if (before > 0 && isLast && listsOtherArticles(block)) return index;
    before += prose[index] ?? 0;
  }
  return blocks.length;
}

/** Whether links to other articles follow. */
export function listsOtherArticles({ kind, words }: Block): boolean {
  return kind === 'heading' && OTHER_ARTICLES.test(words);
}
