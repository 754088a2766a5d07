import { type Document, type DomElement, type DomNode, elementsIn, textIn } from './dom.ts';

/** For a quotation, then for one inside it: what opens and what closes it. */
type Marks = readonly [open: string, close: string, innerOpen: string, innerClose: string];

/** Where no other marks are known, and no language is named. */
const USUAL: Marks = ['“', '”', '‘', '’'];

/** What Chromium 156 shows, by the language of what stands round them. */
const MARKS: ReadonlyMap<string, Marks> = new Map([
  ['de', ['„', '“', '‚', '‘']],
  ['cs', ['„', '“', '‚', '‘']],
  ['fr', ['«', '»', '«', '»']],
  ['it', ['«', '»', '“', '”']],
  ['ru', ['«', '»', '„', '“']],
  ['uk', ['«', '»', '„', '“']],
  ['fa', ['«', '»', '‹', '›']],
  ['pl', ['„', '”', '«', '»']],
  ['ar', ['”', '“', '’', '‘']],
  ['ja', ['「', '」', '『', '』']],
]);

/** What an element says of those inside it. */
interface Round {
  readonly marks: Marks;
  /** Whether a quotation inside it is inside another one. */
  readonly isInner: boolean;
}

/**
 * Writes the marks into a document that a browser puts round each `q`: a reader sees them, and the words
 * without them would be taken for the author's own. Where the page has its own, it has told browsers to add none.
 */
export function writeQuotationMarks(document: Document): void {
  const elements = Array.from(elementsIn(document.body));
  if (!elements.some(({ localName }) => localName === 'q')) return;
  const rounds = new Map<DomNode, Round>();
  const unmarked = new Set(
    elements.filter((element) => element.localName === 'q' && !hasOwnMarks(element)),
  );
  const page = { marks: USUAL, isInner: false };
  for (const element of [document.documentElement, document.body, ...elements]) {
    const outer = (element.parentNode && rounds.get(element.parentNode)) ?? page;
    const isQuotation = element.localName === 'q';
    rounds.set(element, {
      marks: marksBy(element) ?? outer.marks,
      isInner: outer.isInner !== isQuotation,
    });
    if (unmarked.has(element)) putRound(element, outer, document);
  }
}

function marksBy(element: DomElement): Marks | undefined {
  const tag = element.getAttribute('lang') ?? element.getAttribute('xml:lang') ?? '';
  if (tag === '') return undefined;
  return MARKS.get(tag.toLowerCase().split(/[-_]/u)[0] ?? '') ?? USUAL;
}

function putRound(quotation: DomElement, { marks, isInner }: Round, document: Document): void {
  const [open, close] = isInner ? [marks[2], marks[3]] : marks;
  const words = Array.from(quotation.childNodes);
  quotation.append(document.createTextNode(open), ...words, document.createTextNode(close));
}

const MARK = /["'“”„«»‹›‘’‚「」『』]/u;

/** They open it, or stand right before it. */
function hasOwnMarks({ firstChild, previousSibling }: DomElement): boolean {
  const first = firstChild ? textIn(firstChild)?.trim().charAt(0) : undefined;
  const before = previousSibling ? textIn(previousSibling)?.at(-1) : undefined;
  return MARK.test(first ?? '') || MARK.test(before ?? '');
}
