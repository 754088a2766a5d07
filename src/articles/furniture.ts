import type { Block } from './block.ts';
import { announcesCaption, isCaption } from './caption.ts';
import { endOfArticle, listsOtherArticles } from './end-of-article.ts';

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

/** Whether a block belongs to the page and not to the article. */
export function isFurniture({ kind, words, level }: Block): boolean {
  if (level !== undefined || words.length > MAX_PIECE_LENGTH) return false;
  if (PIECE.test(words) || OPENING.test(words) || RIGHTS.test(words)) return true;
  return POINTER.test(words) || (kind === 'heading' && TRAIL.test(words));
}

/** The blocks without the furniture of the page they stood on, and without captions. */
export function withoutFurniture(blocks: readonly Block[]): readonly Block[] {
  const article = blocks.slice(0, endOfArticle(blocks)).filter((block, index, all) => {
    const before = all[index - 1];
    if (before && (announcesCaption(before.words) || COUNT.test(block.words))) return false;
    return !isFurniture(block) && !listsOtherArticles(block) && !isCaption(block.words);
  });
  const [first, second] = article;
  const hasSection = first && SECTION.test(first.words) && second?.kind === 'heading';
  return hasSection ? article.slice(1) : article;
}
