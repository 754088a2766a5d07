/** A reference to a passage as somebody types it, or copies it from a card. */
export interface PassageReference {
  readonly first: number;
  /** At least the first. */
  readonly last: number;
  /** What may name the article, the likeliest first; empty if nothing does. */
  readonly names: readonly string[];
  /** It says that its number is one of a paragraph: "¶ 3", not "3" alone. */
  readonly isMarked: boolean;
}

/** Longer ones are quotes. A card's line with title, authors, outlet and date comes to less. */
const MAX_REFERENCE_UNITS = 400;

/** A name before a bare number has no more words: from four words on, it may be a quote. */
const MAX_BARE_WORDS = 3;

/** As cards, citations and people say it in the languages that the bot speaks. */
const PARAGRAPH =
  '(?:¶{1,2}|§{1,2}|(?<![\\p{L}\\p{N}])(?:paragraphes?|paragraphs?|paragraflar|paragraf|párrafos?|parrafos?|absätze|absaetze|absatz|paras?|pars?|párr|parr|abs)(?![\\p{L}])\\.?)';

const TO = '(?:[-‐‑–—]|to|through|bis|à|au|a|al|ila|ile)';

/** "3, 5" and "3 and 5" stand for what is between them, too: nothing that is asked for is missing. */
const AND = '(?:[,&+]|and|und|et|y|e|ve)';

/** "1204", and as some languages write it: "1,204". */
const NUMBER = '(?:\\d{1,3}(?:[.,\\u2009\\u00a0\\u202f]\\d{3})+|\\d{1,7})';

const NUMBERS = `(?<first>${NUMBER})(?:\\s*(?:${TO}|(?<and>${AND}))\\s*(?<last>${NUMBER}))?`;

/** "Kia ¶ 3, 2024": what is that far off is no paragraph. */
const MAX_APART = 20;

const MARKED = new RegExp(`${PARAGRAPH}\\s*${NUMBERS}(?![\\p{L}\\p{N}])`, 'iu');

/** Turkish counts first: "3. paragraf". */
const MARKED_BEHIND = new RegExp(
  `(?<![\\p{L}\\p{N}])${NUMBERS}\\.?\\s*(?:paragraf(?:lar)?)(?![\\p{L}\\p{N}])`,
  'iu',
);

const BARE = new RegExp(`^(?<name>.*\\S)[\\s:,·#]+${NUMBERS}[.)]?$`, 'iu');

const NUMBERS_ALONE = new RegExp(`^${NUMBERS}$`, 'iu');

/** What leads from a number to a name: "¶ 3 of …". */
const LINK = /^(?:in|of|from|im|von|aus|dans|de|du|en|del|d’|d')(?:\s+|(?<=[’']))/iu;

/** What stands between the parts of a card's line. */
const SEPARATOR = /\s+[·•|]\s+|\n+/u;

const EDGES = /^[\s“”„«»"'()[\]{}*_>—–,;:·.-]+|[\s“”„«»"'()[\]{}*_—–,;:·…-]+$/gu;

/**
 * What passage a text refers to: "kia ¶ 3–4", "kia 3", "¶ 3 in Title", "Absatz 3 von …", or a line of a card with
 * title, authors and place.
 *
 * @param isNamed The article is told otherwise, so that a number alone will do.
 * @returns undefined if the text is no such reference.
 */
export function readPassageReference(text: string, isNamed = false): PassageReference | undefined {
  const line = text
    .normalize('NFC')
    .replaceAll(/[\u2066-\u2069\u200e\u200f`]/gu, '')
    .trim();
  if (line.length > MAX_REFERENCE_UNITS) return undefined;
  const marked = MARKED_BEHIND.exec(line) ?? MARKED.exec(line);
  if (marked) {
    const before = line.slice(0, marked.index);
    const behind = line.slice(marked.index + marked[0].length);
    return { ...numbersOf(marked), names: namesIn(before, behind), isMarked: true };
  }
  const alone = isNamed ? NUMBERS_ALONE.exec(line) : null;
  if (alone) return { ...numbersOf(alone), names: [], isMarked: true };
  const bare = BARE.exec(line);
  const name = bare?.groups?.['name']?.replaceAll(EDGES, '') ?? '';
  if (!bare || name === '' || name.split(/\s+/u).length > MAX_BARE_WORDS) return undefined;
  return { ...numbersOf(bare), names: [name], isMarked: false };
}

function numbersOf({ groups = {} }: RegExpExecArray): Pick<PassageReference, 'first' | 'last'> {
  const one = numberOf(groups['first'] ?? '');
  const last = groups['last'] === undefined ? one : numberOf(groups['last']);
  const isTooFar = groups['and'] !== undefined && Math.abs(last - one) > MAX_APART;
  const other = isTooFar ? one : last;
  return { first: Math.min(one, other), last: Math.max(one, other) };
}

function numberOf(digits: string): number {
  return Number(digits.replaceAll(/\D/gu, ''));
}

/**
 * What a number is said to be of; what stands on both sides of it; then, of a line of several parts, the first ones:
 * what follows title and author, such as a date, names no article.
 */
function namesIn(before: string, behind: string): readonly string[] {
  const linked = cleaned(behind.trim().replace(LINK, ''));
  const parts = [before, linked]
    .flatMap((side) => side.split(SEPARATOR).map(cleaned))
    .filter(Boolean);
  const both = [cleaned(before), linked].filter(Boolean).join(' ');
  const names = [
    LINK.test(behind.trim()) ? linked : '',
    both,
    parts.slice(0, 2).join(' '),
    ...parts,
    withoutYears(both),
    withoutFillers(both),
    // "In" may be a title's own first word.
    cleaned(behind),
  ];
  return [...new Set(names.filter(Boolean))];
}

/** What people say around a name: "Kia’s article", "el artículo de Kia", "Kia’nın makalesi". */
const FILLERS =
  /(?<=\p{L})[’'](?:s|n?[ıiuü]n)?(?!\p{L})|(?<!\p{L})(?:the|an?|article|piece|essay|column|op-ed|text|by|of|from|in|artikel|aufsatz|beitrag|der|die|das|des|dem|den|im|von|aus|l[’']article|texte|essai|le|la|les|de|du|des|d[’']|par|dans|el|los|las|del|artículo|texto|ensayo|por|en|makale\p{L}*|yazı\p{L}*)(?!\p{L})/giu;

function withoutFillers(name: string): string {
  return cleaned(name.replaceAll(FILLERS, ' '));
}

/** "(Kia, 2024, para. 3)". */
function withoutYears(name: string): string {
  return cleaned(name.replaceAll(/[(,]?\s*\b(?:1[5-9]|20)\d\d[a-z]?\b\s*[),]?/gu, ' '));
}

function cleaned(words: string): string {
  return words.replaceAll(EDGES, '').replaceAll(/\s+/gu, ' ');
}
