/** Marks above and below letters, as signs that are put behind them. */
const ACCENTS: Readonly<Record<string, string>> = {
  '`': '\u0300',
  "'": '\u0301',
  '^': '\u0302',
  '~': '\u0303',
  '=': '\u0304',
  u: '\u0306',
  '.': '\u0307',
  '"': '\u0308',
  r: '\u030A',
  H: '\u030B',
  v: '\u030C',
  d: '\u0323',
  c: '\u0327',
  k: '\u0328',
  b: '\u0331',
};

const LETTERS: Readonly<Record<string, string>> = {
  ss: 'ß',
  SS: 'SS',
  ae: 'æ',
  AE: 'Æ',
  oe: 'œ',
  OE: 'Œ',
  aa: 'å',
  AA: 'Å',
  o: 'ø',
  O: 'Ø',
  l: 'ł',
  L: 'Ł',
  i: 'ı',
  j: 'ȷ',
  dh: 'ð',
  DH: 'Ð',
  th: 'þ',
  TH: 'Þ',
  dj: 'đ',
  DJ: 'Đ',
  ng: 'ŋ',
  NG: 'Ŋ',
  textquoteleft: '‘',
  textquoteright: '’',
  textquotedblleft: '“',
  textquotedblright: '”',
  textquotesingle: "'",
  guillemotleft: '«',
  guillemotright: '»',
  textendash: '–',
  textemdash: '—',
  textellipsis: '…',
  ldots: '…',
  dots: '…',
  textbackslash: '\\',
  textasciitilde: '~',
  textasciicircum: '^',
  textbar: '|',
  textless: '<',
  textgreater: '>',
  textunderscore: '_',
  textdegree: '°',
  textregistered: '®',
  texttrademark: '™',
  copyright: '©',
  euro: '€',
  texteuro: '€',
  pounds: '£',
  S: '§',
  P: '¶',
  LaTeX: 'LaTeX',
  TeX: 'TeX',
};

/** Such as `\LETTER` and `\'{e}`, `\v s`, `\c{c}`, `\"\i`. */
const ACCENTED =
  /\\(?:(?<sign>[`'^~=."])\s{0,3}|(?<name>[uvHcdbkr])(?:\s{1,3}|(?=\{|\\)))(?:\{\s{0,3}(?:\\(?<bracedDotless>[ij])|(?<braced>[\p{L}]))\s{0,3}\}|\\(?<dotless>[ij])(?![a-zA-Z])\s{0,3}|(?<letter>\p{L}))/gu;

/** What a command names is kept, and its address or its font isn't. */
const HREF = /\\href\s{0,3}\{[^{}]{0,2000}\}/gu;

const COMMAND = /\\(?<name>[a-zA-Z]{1,40})\*?(?:\s{1,3}|(?:\{\})|(?![a-zA-Z]))/gu;

/** Words in LaTeX as somebody reads them in print. */
export function latexWords(latex: string): string {
  const accented = latex.replaceAll(ACCENTED, (...match) => {
    const groups = match.at(-1) as Readonly<Record<string, string | undefined>>;
    const { sign, name, braced, bracedDotless, dotless, letter } = groups;
    const base = braced ?? letter ?? bracedDotless ?? dotless ?? '';
    return `${base}${ACCENTS[sign ?? name ?? ''] ?? ''}`;
  });
  return accented
    .replaceAll(HREF, '')
    .replaceAll(/\\\\/gu, ' ')
    .replaceAll(/\\(?=[&%$#_{}])/gu, KEPT)
    .replaceAll(COMMAND, (_, name: string) =>
      Object.hasOwn(LETTERS, name) ? (LETTERS[name] ?? '') : '',
    )
    .replaceAll(/\\[-/()!]/gu, '')
    .replaceAll(/\\[,;: ]/gu, ' ')
    .replaceAll('---', '—')
    .replaceAll('--', '–')
    .replaceAll(/``/gu, '“')
    .replaceAll(/''/gu, '”')
    .replaceAll('~', ' ')
    .replaceAll(new RegExp(`(?<!${KEPT})[{}$]`, 'gu'), '')
    .replaceAll(KEPT, '')
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .normalize('NFC');
}

/** Stands before a sign that is meant as it is: nobody writes it. */
const KEPT = '\uE000';

/** An address in LaTeX, in which some signs need others before them. */
export function latexAddress(latex: string): string | undefined {
  const plain = latex
    .replaceAll(/\\(?=[&%$#_{}~])/gu, '')
    .replaceAll(/\{?\\(?:textasciitilde|sim)\s?(?:\{\})?\}?/gu, '~');
  return /https?:\/\/[^\s{}<>"\\]{1,2000}/iu.exec(plain)?.[0];
}
