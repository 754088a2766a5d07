import { endsSentence, onOneLine } from '../block.ts';
import { isByline } from '../byline.ts';
import { readDatedLine } from '../byline-date.ts';
import { splitSentences } from '../../text/sentences.ts';
import type { WrittenBlock } from '../reading-text.ts';
import type { Draft } from './block-writer.ts';

/** A bold line longer than this is said with emphasis. */
const MAX_BOLD_HEADING = 100;

/** A title and what stands under it are no longer. */
const MAX_HEAD_LINE = 120;

/** So many lines may stand above an article's text. */
const MAX_HEAD_LINES = 8;

/**
 * Which of the blocks are headings: those that are marked as such, short lines all in bold, and above the
 * text the title and the byline. Anything else is what the author says, whatever it ends with.
 *
 * @param hasTitle The article's title is known from elsewhere.
 */
export function settleHeadings(
  drafts: readonly Draft[],
  hasTitle: boolean,
): readonly WrittenBlock[] {
  for (const draft of drafts) {
    if (isBoldHeading(draft)) draft.kind = 'heading';
    // It leads elsewhere, and says nothing itself.
    if (draft.kind === 'prose' && draft.isList && draft.isLinked) draft.kind = 'caption';
  }
  for (const draft of headOf(drafts, hasTitle)) draft.kind = 'heading';
  return withAttributions(drafts);
}

function isBoldHeading({ kind, parts: [words = ''], ...draft }: Draft): boolean {
  if (kind !== 'prose' || !draft.isStrong || draft.quote || draft.isList) return false;
  return words.length <= MAX_BOLD_HEADING && !/[.!…,;](?:["'”’»)]*)$/u.test(words);
}

/** The lines that name the article, its author and its date, where nothing marks them. */
function headOf(drafts: readonly Draft[], hasTitle: boolean): readonly Draft[] {
  const text = drafts.findIndex((draft) => !couldBeHead(draft));
  const lines = drafts.slice(0, Math.min(text === -1 ? drafts.length : text, MAX_HEAD_LINES));
  const isMarked = lines.some(({ level }) => level === 1);
  const last = lines.findLastIndex(isAboutArticle);
  return lines.slice(0, Math.max(last + 1, hasTitle || isMarked ? 0 : 1));
}

function couldBeHead({ kind, parts: [words = ''], quote, isList }: Draft): boolean {
  if (kind === 'heading') return true;
  if (kind !== 'prose' || quote || isList || words.length > MAX_HEAD_LINE) return false;
  if (isByline({ words: onOneLine(words) })) return true;
  return (
    !endsSentence(words) && splitSentences(words, { start: 0, end: words.length }).length === 1
  );
}

/** "By Ann Lee", "3 March 2024", or a name alone. */
function isAboutArticle({ kind, parts: [words = ''] }: Draft): boolean {
  if (kind === 'heading') return false;
  const line = onOneLine(words);
  if (isByline({ words: line }) || NAMES.test(line)) return true;
  if (DASH.test(line) && NAMES.test(nameIn(line.replace(DASH, '').trim()))) return true;
  return (
    readDatedLine(line).published !== undefined || (YEAR.test(line) && line.split(' ').length <= 8)
  );
}

const YEAR = /\b(?:1[89]|20)\d\d\b/;

const NAMES =
  /^(?:\p{Lu}[\p{L}.'’-]*,?(?:\s(?:and|und|et|y|ve|de|del|der|van|von|bin|al|&))*(?:\s|$)){2,8}$/u;

/** Who is quoted stands under the quotation in so few letters, and belongs to it. */
const MAX_ATTRIBUTION = 100;

const DASH = /^(?:[—–―]|--?(?=\s|\p{Lu}))/u;

const CLOSING_QUOTE = /["'”’»“]$/u;

function withAttributions(drafts: readonly Draft[]): readonly Draft[] {
  const kept: Draft[] = [];
  for (const draft of drafts) {
    const above = kept.at(-1);
    if (above && isAttribution(draft, above)) above.parts.push(...draft.parts);
    else kept.push(draft);
  }
  return kept;
}

function isAttribution(
  { kind, parts: [words = ''], isList, ...draft }: Draft,
  above: Draft,
): boolean {
  if (kind !== 'prose' || isList || above.kind !== 'prose' || above.isList) return false;
  if (words.length > MAX_ATTRIBUTION) return false;
  if (DASH.test(words))
    return above.quote !== undefined || CLOSING_QUOTE.test(above.parts.at(-1) ?? '');
  if (above.quote === undefined || endsSentence(words) || !/^["'“(]?\p{Lu}/u.test(words))
    return false;
  if (draft.quote === above.quote) return true;
  if (draft.quote !== undefined) return false;
  return draft.isEmphasised || NAMES.test(nameIn(words));
}

/** "Ann Lee, keeper" without what she is. */
function nameIn(words: string): string {
  return words.split(/,\s|\s\(/u, 1)[0] ?? '';
}
