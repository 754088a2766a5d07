import type { Piece } from './page.ts';

/** Accents that stand by themselves, and what puts them onto a letter. */
const ACCENTS: Readonly<Record<string, string>> = {
  '¨': '\u0308',
  '´': '\u0301',
  ˆ: '\u0302',
  '˜': '\u0303',
  ˇ: '\u030c',
  '˘': '\u0306',
  '˙': '\u0307',
  '˚': '\u030a',
  '¸': '\u0327',
};

const HAS_ACCENT = /[¨´ˆ˜ˇ˘˙˚¸]/u;
const BEFORE_LETTER = /([¨ˆ˜ˇ˘˙˚]|´(?=ı))(\p{L})/gu;
const BEHIND_LETTER = /([cCsStT])¸/gu;

/**
 * TeX's older fonts draw an accent by itself, and then the letter under it: readers see one letter. An
 * acute may also be an apostrophe, as typewriters have it.
 */
export function withAccents(words: string): string {
  if (!HAS_ACCENT.test(words)) return words;
  return words
    .replaceAll(
      BEFORE_LETTER,
      (apart, accent: string, letter: string) => onLetter(accent, letter) ?? apart,
    )
    .replaceAll(BEHIND_LETTER, (apart, letter: string) => onLetter('¸', letter) ?? apart);
}

/** A piece that is drawn over an accent, together with that; undefined if it isn't. */
export function underAccent(piece: Piece, pieces: readonly Piece[]): Piece | undefined {
  const [before, accent] = pieces.length > 1 ? pieces.slice(-2) : [undefined, pieces[0]];
  if (!accent || piece.left > accent.right - piece.size * 0.1) return undefined;
  if (Math.abs(piece.baseline - accent.baseline) > piece.size * 0.5) return undefined;
  const letter = onLetter(accent.words.slice(-1), piece.words.slice(0, 1));
  if (letter === undefined) return undefined;
  const words = accent.words.slice(0, -1) + letter + piece.words.slice(1);
  const left = accent.words.length > 1 ? accent.left : piece.left;
  const gap = left - (before?.right ?? -Infinity);
  return {
    ...piece,
    words,
    left,
    hasSpaceLeft: accent.hasSpaceLeft && Math.abs(gap) > piece.size * 0.16,
  };
}

/** The letter with the accent on it, where there is such a letter. */
function onLetter(accent: string, letter: string): string | undefined {
  const bare = { ı: 'i', ȷ: 'j' }[letter] ?? letter;
  const whole = (bare + (ACCENTS[accent] ?? '')).normalize('NFC');
  return whole.length === 1 && whole !== bare ? whole : undefined;
}
