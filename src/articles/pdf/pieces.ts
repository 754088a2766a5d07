import { underAccent } from './accents.ts';
import type { MarkedItem } from './artifacts.ts';
import { withoutDoubles } from './doubles.ts';
import type { Page, Piece } from './page.ts';

interface View {
  readonly width: number;
  readonly height: number;
  /** From the file's units to points from the upper left. */
  readonly transform: readonly number[];
}

/** Letters that are drawn together have characters of their own; readers see, and copy, the letters. */
const JOINED_LETTERS =
  /[\ufb00-\ufb06\ufb13-\ufb17\ufb1d-\ufb4f\ufb50-\ufd3d\ufd50-\ufdff\ufe70-\ufefc]/gu;

/** Parts of Chinese signs, which fonts have in common with signs of their own. */
const RADICALS = /[\u2e80-\u2fdf]/gu;
const SIMPLE_RADICALS: Readonly<Record<string, string>> = {
  '⺠': '民',
  '⻁': '虎',
  '⻄': '西',
  '⻅': '见',
  '⻆': '角',
  '⻉': '贝',
  '⻋': '车',
  '⻓': '长',
  '⻔': '门',
  '⻘': '青',
  '⻙': '韦',
  '⻚': '页',
  '⻛': '风',
  '⻜': '飞',
  '⻝': '食',
  '⻢': '马',
  '⻣': '骨',
  '⻤': '鬼',
  '⻥': '鱼',
  '⻦': '鸟',
  '⻧': '卤',
  '⻨': '麦',
  '⻩': '黄',
  '⻬': '齐',
  '⻮': '齿',
  '⻰': '龙',
  '⻳': '龟',
};

/** Nobody sees them: controls, marks of direction and what a font has for itself. */
const UNSEEN =
  /(?!\s)\p{Cc}|\p{Co}|[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\ufeff\ufffe\uffff]/gu;

const ALWAYS_WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** A font's own sign, standing alone: most often what opens an item of a list. */
const SIGN_OF_ITS_OWN = /^(?!\s)[\p{Cc}\p{Co}]$/u;
export const UNKNOWN_SIGN = '\ufffc';

/** Smaller text isn't there to be read. */
const MIN_SIZE = 2;

/** The pieces of a page that a reader sees: those that go the way most of them do, each once. */
export function piecesOf(
  items: readonly MarkedItem[],
  view: View,
  familyOf: (font: string) => string | undefined,
): Page {
  const placed = placeItems(items, view);
  const turn = commonTurn(placed);
  const isOnItsSide = turn % 2 === 1;
  const width = isOnItsSide ? view.height : view.width;
  const height = isOnItsSide ? view.width : view.height;
  const pieces: Piece[] = [];
  let followsSpace = false;
  for (const item of placed) {
    if (item.words.trim() === '') {
      followsSpace = true;
      continue;
    }
    if (item.turn !== turn || item.size < MIN_SIZE) continue;
    const piece = pieceOf(item, turned(item, turn, view), familyOf(item.font) === 'monospace');
    const { left, right, baseline } = piece;
    if (right <= 0 || left >= width || baseline <= 0 || baseline >= height * 1.01) continue;
    const spaced = followsSpace ? withSpaceTowards(pieces.at(-1), piece) : piece;
    followsSpace = false;
    const accented = underAccent(spaced, pieces);
    if (accented) pieces[pieces.length - 1] = accented;
    else pieces.push(spaced);
  }
  return { width, height, pieces: withoutDoubles(pieces) };
}

function pieceOf(
  item: Placed,
  { left, baseline }: { readonly left: number; readonly baseline: number },
  isMonospace: boolean,
): Piece {
  const words = item.words.trim();
  // White space at its ends is told in the words, and not known by its width.
  const space = item.size * 0.25;
  const atStart = item.words.length - item.words.trimStart().length;
  const atEnd = item.words.length - item.words.trimEnd().length;
  const [before, after] = item.isLeftwards ? [atEnd, atStart] : [atStart, atEnd];
  // Marks over letters have a space to stand on when they stand alone.
  const isMark = /^\p{M}+$/u.test(words);
  return {
    words: words.replaceAll(/\s+/gu, (white) => (white.includes('\u00a0') ? '\u00a0' : ' ')),
    left: left + before * space,
    right: Math.max(left + item.width - after * space, left),
    baseline,
    size: item.size,
    font: item.font,
    isMonospace: isMonospace && isWide(item, words),
    hasSpaceLeft: before > 0 && !isMark,
    hasSpaceRight: after > 0 && !isMark,
    isArtifact: item.isArtifact,
  };
}

/** White space was drawn between the two: on the left, unless the letters go leftwards. */
function withSpaceTowards(before: Piece | undefined, piece: Piece): Piece {
  if (!before || /^\p{M}+$/u.test(before.words)) return piece;
  if (Math.abs(before.baseline - piece.baseline) > piece.size * 0.5) return piece;
  return before.left <= piece.left
    ? { ...piece, hasSpaceLeft: true }
    : { ...piece, hasSpaceRight: true };
}

/** Letters of one width are wide on the whole; pdf.js also takes fonts of a single sign for such. */
function isWide({ width, size }: Placed, words: string): boolean {
  if (ALWAYS_WIDE.test(words)) return false;
  return width > words.length * size * 0.5;
}

interface Placed {
  readonly words: string;
  readonly isLeftwards: boolean;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly font: string;
  readonly isArtifact: boolean;
  /** By how many quarters of a circle it is turned, clockwise; undefined if it stands aslant. */
  readonly turn: number | undefined;
}

function placeItems(items: readonly MarkedItem[], { transform }: View): readonly Placed[] {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = transform;
  return items.map(({ str, dir, width, transform: at, fontName: font, isArtifact }) => {
    const [m = 0, n = 0, o = 0, p = 0, x = 0, y = 0] = at;
    const right = [a * m + c * n, b * m + d * n] as const;
    const quarters = Math.atan2(right[1], right[0]) / (Math.PI / 2);
    const turn = Math.round(quarters);
    return {
      words: readable(str),
      isLeftwards: dir === 'rtl',
      x: a * x + c * y + e,
      y: b * x + d * y + f,
      width,
      size: Math.hypot(a * o + c * p, b * o + d * p),
      font,
      isArtifact,
      turn: Math.abs(quarters - turn) < 0.05 ? (turn + 4) % 4 : undefined,
    };
  });
}

function readable(words: string): string {
  if (SIGN_OF_ITS_OWN.test(words)) return UNKNOWN_SIGN;
  if (!/[^\u0020-\u007e\u00a1-\u00ff\u2010-\u2027]/u.test(words)) return words;
  return words
    .replaceAll(JOINED_LETTERS, (letter) => letter.normalize('NFKC'))
    .replaceAll(RADICALS, (sign) => SIMPLE_RADICALS[sign] ?? sign.normalize('NFKC'))
    .replaceAll(UNSEEN, '');
}

function commonTurn(items: readonly Placed[]): number {
  const counts = [0, 0, 0, 0];
  for (const { turn, words } of items) {
    if (turn !== undefined) counts[turn] = (counts[turn] ?? 0) + words.length;
  }
  return counts.indexOf(Math.max(...counts));
}

/** Where an item stands once its page is turned upright. */
function turned({ x, y }: Placed, turn: number, { width, height }: View) {
  if (turn === 1) return { left: y, baseline: width - x };
  if (turn === 2) return { left: width - x, baseline: height - y };
  if (turn === 3) return { left: height - y, baseline: x };
  return { left: x, baseline: y };
}

/** The size of most letters. */
export function commonSizeOf(pages: readonly Page[]): number {
  const letters = new Map<number, number>();
  for (const { size, words } of pages.flatMap(({ pieces }) => pieces))
    letters.set(size, (letters.get(size) ?? 0) + words.length);
  return [...letters].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 10;
}
