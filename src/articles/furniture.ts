import { foldWords } from '../text/fold-words.ts';
import type { Block } from './block.ts';
import { readDatedLine } from './byline-date.ts';
import { isCaption, isCaptionLabel } from './captions.ts';
import { anyOf, furnitureLines, furnitureWords } from './page-languages.ts';

const NUMBER = String.raw`\d[\d.,]*k?`;

/** Where readers share what they read. */
const SITES =
  `facebook twitter x linkedin whatsapp telegram reddit pinterest instagram youtube bluesky
  mastodon threads tiktok xing messenger flipboard pocket tumblr`.split(/\s+/u);

/** What a site puts round its articles; a line that consists of nothing else. */
const PIECES = [...furnitureLines('pieces'), ...SITES];
const PIECE = wholeLine(PIECES);
const EXACT_PIECE = wholeLine(PIECES.filter((piece) => !piece.includes('…')));
const TAG = /^\[[\w-]{1,20}\]\W*$/u;

/** What leads to such places: "Share this article:". */
const SHARING = new RegExp(
  String.raw`^(?=[^:]{0,40}(?<!\p{L})(?:${anyOf(furnitureWords('sharing'))})(?!\p{L}))[^:]{1,40}:`,
  'u',
);

/** How often it was liked, shared or read. */
const COUNT = new RegExp(`^${NUMBER}(?: (?:${anyOf(furnitureWords('counts'))}))?$`, 'u');

/** Opens a line of the page even if it reads as a sentence. */
const OPENING = lineBeginning(furnitureLines('openings'));
const SHARE_THIS =
  /^(?:share this \w+ (?:on|via|with)|follow .{2,60} on (?:twitter|x|facebook|instagram|telegram))\b/u;
const RIGHTS_OPENING = /^(?:©|copyright (?:©|\(c\)|\d{4})|\(c\) \d{4})/u;

/** "Subscribe to our newsletter", "Abonnez-vous à notre lettre". */
const INVITATION = lineBeginning(furnitureLines('invitations'));
const CHANNEL = new RegExp(
  String.raw`(?<![\p{L}-])(?:${anyOf(furnitureWords('channels'))})(?!\p{L})`,
  'u',
);

/** "Got a story? Email us at …": an address is given. */
const TIP = lineBeginning(furnitureLines('tips'));
const CONTACT = /\S@\S+\.\S|\d{3}[\s.-]?\d{2}/u;

/** Says what else there is: "Read also: …". */
const POINTER = new RegExp(`^(?:${phrases(furnitureLines('pointers'))})\\s?:`, 'u');

const RIGHTS =
  /(?:all rights reserved|alle rechte vorbehalten|tous droits reserves|todos los derechos reservados|tum haklari saklidir)\W*$/u;

/** Where one has come from: "Home » News » Local"; with other signs where it begins at home. */
const TRAIL = new RegExp(
  String.raw`^(?:[^.!?»›>]{1,30}(?:\s[»›>→]\s[^.!?»›>→]{1,60})+|(?:${anyOf(furnitureWords('home'))})(?:\s?[»›>/|→]\s?[^.!?»›>/|→]{1,60}){2,})$`,
  'u',
);

/** Stands over the title: the part of the paper. */
const SECTION = wholeLine(furnitureLines('sections'));

const CONSENT = new RegExp(phrases(furnitureLines('consent')), 'u');

const MAX_PIECE_LENGTH = 200;

const MAX_COUNT_LENGTH = 40;

/** A request for consent goes on for some sentences. */
const MAX_CONSENT_LENGTH = 800;

/** Opens a list of other things to read. */
const OTHER_ARTICLES = wholeLine(furnitureLines('otherArticles'));

/** Opens what readers wrote about it. */
const COMMENTS = wholeLine(furnitureLines('comments'));

/** So much prose, compared with the article's, may follow a box of links that closes it. */
const MAX_SHARE_BEHIND = 0.5;

/** Who writes is named right above, or a few lines on. */
const MAX_BLOCKS_TO_REPLY = 8;

/** "Comments", "Les commentaires". */
const MAX_SECTION_WORDS = 2;

const MAX_REPLY_HEAD_LENGTH = 100;

/** "Ann Lee says:", "Reply". */
const REPLY = new RegExp(
  String.raw`(?:^|\s)(?:${phrases(furnitureLines('replies'))})[^\p{L}\p{N}]*$`,
  'u',
);

/** The blocks without the furniture of the page they stood on; captions are told to be such. */
export function withoutFurniture(blocks: readonly Block[]): readonly Block[] {
  const isSection = sectionsOf(blocks);
  const own = blocks.slice(0, endOfArticle(blocks, isSection));
  const firstProse = own.findIndex(({ kind }) => kind === 'prose');
  const isOfPage = own.map(
    (block, index) =>
      isFurniture(block) ||
      (!isSection[index] &&
        (listsOtherArticles(block) || (index < firstProse && opensComments(block)))),
  );
  const article = own.flatMap((block, index, all): Block[] => {
    const before = all[index - 1];
    if (before && isCount(block.words)) return [];
    if (isOfPage[index] || isOfBox(block, isOfPage[index - 1], isOfPage[index + 1])) return [];
    const isBelowLabel = before !== undefined && isCaptionLabel(before.words);
    return [isBelowLabel || isCaption(block.words) ? { ...block, kind: 'caption' } : block];
  });
  const [first, second] = article;
  const hasSection = first && SECTION(foldWords(first.words)) && second?.kind === 'heading';
  return hasSection ? article.slice(1) : article;
}

/** Where the article ends and the rest of its page begins: how many of the blocks belong to it. */
function endOfArticle(blocks: readonly Block[], isSection: readonly boolean[]): number {
  const prose = blocks.map(({ kind, words }) => (kind === 'prose' ? words.length : 0));
  const all = prose.reduce((sum, length) => sum + length, 0);
  let before = 0;
  for (const [index, block] of blocks.entries()) {
    // Both may also stand in the middle of an article.
    const isLast = all - before <= before * MAX_SHARE_BEHIND;
    const closes = opensComments(block) || listsOtherArticles(block);
    if (before > 0 && closes) {
      if (isLast && !isSection[index]) return index;
      if (opensComments(block) && holdsReplies(blocks, index)) return index;
    }
    before += prose[index] ?? 0;
  }
  return blocks.length;
}

/**
 * Whether readers write below a heading: it counts them or invites them, or they are named with the
 * time. "Comments" alone may open a section of the article.
 */
function holdsReplies(blocks: readonly Block[], at: number): boolean {
  const { words: heading = '' } = blocks[at] ?? {};
  if (/\d/u.test(heading) || heading.split(' ').length > MAX_SECTION_WORDS) return true;
  const replies = blocks.slice(at + 1, at + 1 + MAX_BLOCKS_TO_REPLY);
  return replies.some(
    ({ words, level }) =>
      level === undefined &&
      words.length <= MAX_REPLY_HEAD_LENGTH &&
      (REPLY.test(foldWords(words)) || readDatedLine(words).published !== undefined),
  );
}

/** For each block, whether it opens a section of the article: another follows, under a heading no lower. */
function sectionsOf(blocks: readonly Block[]): readonly boolean[] {
  const isSection: boolean[] = [];
  let highestBehind = Infinity;
  for (const [index, block] of [...blocks.entries()].toReversed()) {
    const { kind, level = Infinity } = block;
    isSection[index] = level < Infinity && level >= highestBehind;
    const next = blocks[index + 1];
    const isFollowed = next && (next.kind !== 'heading' || (next.level ?? 0) > level);
    if (kind === 'heading' && isFollowed && !isOfSite(block))
      highestBehind = Math.min(highestBehind, level);
  }
  return isSection;
}

/** Whether a heading stands over what a site puts below its articles. */
function isOfSite(block: Block): boolean {
  const line = foldWords(block.words);
  return PIECE(line) || INVITATION.test(line) || opensComments(block) || listsOtherArticles(block);
}

/** Whether readers have their say below; above the text it only leads there. */
function opensComments({ kind, words }: Block): boolean {
  return kind === 'heading' && COMMENTS(foldWords(words));
}

/** Whether links to other articles follow. */
function listsOtherArticles({ kind, words }: Block): boolean {
  return kind === 'heading' && OTHER_ARTICLES(foldWords(words));
}

/** Whether a block belongs to the page and not to the article. */
function isFurniture({ kind, words, level }: Block): boolean {
  if (level !== undefined || words.length > MAX_PIECE_LENGTH) return false;
  const line = foldWords(words);
  if (isPiece(line, kind) || TAG.test(line) || isShareBar(line) || RIGHTS.test(line)) return true;
  if (OPENING.test(line) || SHARE_THIS.test(line) || RIGHTS_OPENING.test(line)) return true;
  if (INVITATION.test(line) && CHANNEL.test(line) && !/["“”«»„]/u.test(words)) return true;
  if (TIP.test(line) && CONTACT.test(line)) return true;
  return POINTER.test(line) || (kind === 'heading' && TRAIL.test(line));
}

/** A sentence may well begin with "Advertisement". */
function isPiece(line: string, kind: Block['kind']): boolean {
  return PIECE(line) && (kind === 'heading' || EXACT_PIECE(line));
}

/** "Facebook Twitter WhatsApp", "Share | Print | Email", "Share this article: Facebook". */
function isShareBar(line: string): boolean {
  const label = SHARING.exec(line)?.[0] ?? '';
  const buttons = line
    .slice(label.length)
    .split(/[\s|·•/,]+/u)
    .filter((word) => word !== '');
  const isBar = buttons.length > (label === '' ? 1 : 0) && buttons.length <= 12;
  return isBar && buttons.every((word) => PIECE(word));
}

function isCount(words: string): boolean {
  return words.length <= MAX_COUNT_LENGTH && COUNT.test(foldWords(words));
}

/** What only stands beside furniture: a request for consent, what a form is for. */
function isOfBox(
  { kind, words, level }: Block,
  isBehindOne: boolean | undefined,
  isBeforeOne: boolean | undefined,
): boolean {
  if (level !== undefined || words.length > MAX_CONSENT_LENGTH) return false;
  if (isBehindOne === false && isBeforeOne === false) return false;
  const line = foldWords(words);
  if (isBeforeOne && kind === 'heading' && INVITATION.test(line)) return true;
  return CONSENT.test(line);
}

/** Whether a line is one of these, whatever signs close it. */
function wholeLine(lines: readonly string[]): (line: string) => boolean {
  const exact = new Set(lines.filter((line) => !/[…#]/u.test(line)));
  const others = new RegExp(
    `^(?:${phrases(lines.filter((line) => /[…#]/u.test(line)))})[^\\p{L}\\p{N}]*$`,
    'u',
  );
  return (line) =>
    line.length <= MAX_PIECE_LENGTH && (exact.has(withoutClosingSigns(line)) || others.test(line));
}

/** From the end on: a pattern would begin anew at each of a thousand full stops. */
function withoutClosingSigns(line: string): string {
  let end = line.length;
  while (end > 0 && CLOSING_SIGN.test(line.charAt(end - 1))) end -= 1;
  return line.slice(0, end);
}

const CLOSING_SIGN = /^[^\p{L}\p{N})]$/u;

function lineBeginning(lines: readonly string[]): RegExp {
  return new RegExp(String.raw`^[^\p{L}\p{N}]{0,3}(?:${phrases(lines)})(?![\p{L}\p{N}])`, 'u');
}

/** What a pattern has for phrases, in which `…` is whatever and `#` a number. */
function phrases(lines: readonly string[]): string {
  return anyOf(lines).replaceAll('…', '.{0,40}').replaceAll('#', NUMBER);
}
