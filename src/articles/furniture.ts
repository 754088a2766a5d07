import type { Block } from './block.ts';

/** What a site puts round its articles; a line that consists of nothing else. */
const PIECE =
  /^(?:share(?: this(?: \w+)?)?|tweet|print|pin(?: it)?|e-?mail|copy link|save|bookmark|listen(?: to (?:this )?article)?|gift(?: this)? article|facebook|twitter|x|linkedin|whatsapp|telegram|reddit|pinterest|instagram|youtube|bluesky|mastodon|threads|subscribe(?: now)?|sign (?:up|in)|log ?in|register|donate(?: now)?|support us|sponsored(?: content)?|skip to (?:main )?content|(?:main )?menu|search|close|home|play|loading|(?:read|see|show|load) more|(?:read|up) next|also read|read also|back to top(?: button)?|about the author|leave a comment|post a comment|comments? (?:off|closed)|(?:continue reading|(?:article|story) continues)\b.{0,40}|advertisement\b.{0,40}|\d+ ?min(?:ute)?s?(?: read)?|\[[\w-]{1,20}\])\W*$/iu;

/** How often it was liked, shared or read. */
const COUNT = /^\d[\d.,]*k?(?: (?:comments?|shares?|views?|likes?|reads?))?$/iu;

/** Opens a line of the page even if it reads as a sentence. */
const OPENING =
  /^(?:(?:click|tap)(?: here)? to (?:share|print|e-?mail|tweet|subscribe|read)|share (?:this \w+ (?:on|via|with)|on|via)\b|(?:like|follow) (?:us|me)\b|follow .{2,60} on (?:twitter|x|facebook|instagram|telegram)|(?:subscribe|sign up)\b.*\b(?:newsletters?|e-?mails?|inbox|updates|alerts|channel|podcast|posts|free)\b|(?:thanks|thank you) for (?:reading|subscribing)|©|copyright (?:©|\(c\)|\d{4})|\(c\) \d{4}|your e-?mail address will not be published|save my name, e-?mail)/iu;

/** Says what else there is: "Read also: …". */
const POINTER =
  /^(?:read(?: also| more| next)?|also read|see also|related(?: \w+)?|more (?:on|from) .{1,40}|watch(?: now)?|listen|recommended|don[’']t miss|tags?|tagged(?: with)?|filed under|categor(?:y|ies)|topics?|keywords)\s?:/iu;

const RIGHTS = /\ball rights reserved\W*$/iu;

/** Where one has come from: "Home » News » Local". */
const TRAIL = /^[^.!?»›>]{1,30}(?:\s[»›>]\s[^.!?»›>]{1,60})+$/u;

/** Stands over the title: the part of the paper. */
const SECTION =
  /^(?:opinion|op-?ed|analysis|commentary|comment|editorial|exclusive|breaking(?: news)?|news|world(?: news)?|politics|features?|interview|explainer|essay|column|long read)$/iu;

const MAX_PIECE_LENGTH = 200;

/** A caption under a picture may run to two or three sentences. */
const MAX_CAPTION_LENGTH = 400;

/** "Photo: …", "File photo by …", "Image caption, …". */
const LABELLED_CAPTION =
  /^[([]?(?:(?:file|handout|archive)\s)?(?:photo(?:graph)?|image|picture|illustration|graphic|video|credit|caption)s?(?:\s(?:source|caption|credits?))?\s*:|^image\s(?:source|caption|credit),|^\(?(?:photo(?:graph)?|image|picture|illustration|video)s?\s(?:by|via|courtesy)\s[^.!?]+$/iu;

/** The caption itself stands on the next line. */
const CAPTION_LABEL = /^(?:image|photo|picture)?\s?(?:source|caption|credit)[,:]$/iu;

/** "… at the gate. Photo: Ann Lee", "… (AP Photo/Ann Lee)", "… REUTERS/Ann Lee". */
const CREDIT =
  /(?:(?:^|[.!?"”)\]|–—-]\s|[([])(?:Photo(?:graph)?|PHOTO|Image|IMAGE|Picture|Illustration|Credit|CREDIT|Source)s?(?:\s(?:[Cc]redit|[Bb]y))?:\s?\p{Lu}[^.:!?]{1,80}|\((?:\p{L}+\s)?[Pp](?:hoto|icture)s?\b[^()]{0,80}\)|\b(?:REUTERS|Reuters|AFP|EPA|AP|UPI|NASA)\/[^.!?]{2,60}|(?:\/\s?|[©|]\s?|\bvia\s)(?:Getty(?:\sImages)?|AFP|Reuters|REUTERS|AP|EPA|Shutterstock|Alamy|Unsplash|iStock|Flickr|Wikimedia(?:\sCommons)?)\b[^.!?]{0,40})[.)\]]*$/u;

/** Opens a list of other things to read. */
const OTHER_ARTICLES =
  /^(?:related(?: (?:posts?|articles?|stories|news|topics|content|reading))?|you (?:may|might) also like|more (?:(?:on|about) this (?:story|topic)|from .{1,60}|stories.{0,40})|recommended(?: (?:for you|reading|stories))?|explore more on these topics|further reading|most (?:read|popular|viewed)|trending(?: now)?|latest (?:news|posts|stories)|(?:previous|next) (?:article|post|story))\W*$/iu;

/** Opens what readers wrote about it. */
const COMMENTS =
  /^(?:leave a reply|(?:\d+ )?comments?(?: \(\d+\))?|\d+ (?:thoughts?|responses?|replies) (?:on|to)\b.*|discussion about this post|join the (?:discussion|conversation))\W*$/iu;

/** So much prose, compared with the article's, may follow a box of links that closes it. */
const MAX_SHARE_BEHIND = 0.5;

/** The blocks without the furniture of the page they stood on; captions are told to be such. */
export function withoutFurniture(blocks: readonly Block[]): readonly Block[] {
  const article = blocks.slice(0, endOfArticle(blocks)).flatMap((block, index, all): Block[] => {
    const before = all[index - 1];
    if (before && COUNT.test(block.words)) return [];
    if (isFurniture(block) || listsOtherArticles(block)) return [];
    const isBelowLabel = before !== undefined && CAPTION_LABEL.test(before.words);
    return [isBelowLabel || isCaption(block.words) ? { ...block, kind: 'caption' } : block];
  });
  const [first, second] = article;
  const hasSection = first && SECTION.test(first.words) && second?.kind === 'heading';
  return hasSection ? article.slice(1) : article;
}

/** Where the article ends and the rest of its page begins: how many of the blocks belong to it. */
function endOfArticle(blocks: readonly Block[]): number {
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
function listsOtherArticles({ kind, words }: Block): boolean {
  return kind === 'heading' && OTHER_ARTICLES.test(words);
}

/** Whether a block belongs to the page and not to the article. */
function isFurniture({ kind, words, level }: Block): boolean {
  if (level !== undefined || words.length > MAX_PIECE_LENGTH) return false;
  if (PIECE.test(words) || OPENING.test(words) || RIGHTS.test(words)) return true;
  return POINTER.test(words) || (kind === 'heading' && TRAIL.test(words));
}

/** Whether a line says what a picture shows, or who took it. */
function isCaption(words: string): boolean {
  if (words.length > MAX_CAPTION_LENGTH) return false;
  return LABELLED_CAPTION.test(words) || CREDIT.test(words);
}
