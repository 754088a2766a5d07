import {
  allText,
  type Document,
  type DomElement,
  elementsIn,
  hasAttribute,
  isElement,
} from './dom.ts';
import { textLength } from './page-furniture.ts';

/** More of a page than this is not hidden for good: what hides it has a script that shows it. */
const MAX_SHARE_HIDDEN = 0.3;

/** How much larger than running text a heading is at least. */
const MIN_LARGER = 1.15;

/** Style sheets that are longer together aren't read. */
const MAX_LENGTH = 2_000_000;

/**
 * Writes into a document's elements what its style sheets' simplest rules, those for one class, say of
 * them: that nobody sees them, or that they are heavier or larger than running text. A class that any
 * rule shows is none that hides.
 *
 * @param sheets Style sheets that belong to the document, beside its own.
 */
export function applyClassStyles(document: Document, sheets: readonly string[] = []): void {
  const sheet = [...sheets, ...ownSheets(document)].join('\n');
  if (sheet.length > MAX_LENGTH) return;
  const { hiding, heavy } = readClasses(sheet);
  if (hiding.size === 0 && heavy.size === 0) return;
  let wholeLength: number | undefined;
  for (const element of Array.from(elementsIn(document.body))) {
    const names = [...classesOf(element), ...classesOf(element, `${element.localName}.`)];
    if (names.some((name) => hiding.has(name))) {
      wholeLength ??= textLength(document.body);
      if (textLength(element) <= wholeLength * MAX_SHARE_HIDDEN) element.setAttribute('hidden', '');
    } else if (names.some((name) => heavy.has(name))) {
      const style = element.getAttribute('style');
      element.setAttribute('style', `${style === null ? '' : `${style};`}font-weight:bold`);
    }
  }
}

function classesOf(element: DomElement, before = '.'): readonly string[] {
  const names = element.getAttribute('class') ?? '';
  return names.split(/\s+/u).flatMap((name) => (name === '' ? [] : `${before}${name}`));
}

/** Those for a screen with scripts, as a reader has it. */
function ownSheets(document: Document): readonly string[] {
  return Array.from(elementsIn(document.documentElement))
    .filter(({ localName, parentNode }) => {
      const isForNoScript =
        parentNode && isElement(parentNode) && parentNode.localName === 'noscript';
      return localName === 'style' && !isForNoScript;
    })
    .filter(
      (style) => (style.getAttribute('media') ?? '') === '' || hasAttribute(style, 'media', SCREEN),
    )
    .map(allText);
}

const SCREEN = /^\s*(?:all|(?:only\s+)?screen)\s*$/iu;

function readClasses(sheet: string) {
  const hiding = new Set<string>();
  const heavy = new Set<string>();
  const shown = new Set<string>();
  for (const { selector, declarations, isAlways } of rulesIn(sheet)) {
    const isHiding = HIDING.test(declarations);
    const isShowing = !isHiding && SHOWING.test(declarations);
    const isHeavy = HEAVY.test(declarations) || isLarger(declarations);
    if (!isHiding && !isShowing && !isHeavy) continue;
    for (const one of selector.split(',').map((each) => each.trim())) {
      if (isShowing) for (const [name] of one.matchAll(CLASS)) shown.add(name);
      else if (isAlways && ONE_CLASS.test(one)) (isHiding ? hiding : heavy).add(one);
    }
  }
  for (const one of hiding) if (shown.has(one.slice(one.indexOf('.')))) hiding.delete(one);
  return { hiding, heavy };
}

const CLASS = /\.[\w-]+/gu;
const ONE_CLASS = /^(?:[a-z][a-z0-9]*)?\.[\w-]+$/u;
const HIDING = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)\b/iu;
const SHOWING = /(?:^|;)\s*(?:display|visibility)\s*:/iu;
const HEAVY = /(?:^|;)\s*font-weight\s*:\s*(?:bold|[6-9]00)/iu;
const SIZE =
  /(?:^|;)\s*font-size\s*:\s*(?:(?<number>\d{0,3}(?:\.\d{1,9})?)(?<unit>r?em|%)|(?<word>x{0,3}-?large)\b)/iu;

function isLarger(declarations: string): boolean {
  const { number, unit, word } = SIZE.exec(declarations)?.groups ?? {};
  if (word !== undefined) return true;
  return Number(number ?? 0) / (unit === '%' ? 100 : 1) >= MIN_LARGER;
}

interface Rule {
  readonly selector: string;
  readonly declarations: string;
  /** Not only on paper or on some screens. */
  readonly isAlways: boolean;
}

/** The rules of a style sheet, those inside others as well. */
function rulesIn(sheet: string): readonly Rule[] {
  const rules: Rule[] = [];
  const open: string[] = [];
  let text = '';
  for (const piece of sheet.replaceAll(COMMENT, ' ').split(/([{}])/u)) {
    if (piece === '{') {
      open.push(text.slice(text.lastIndexOf(';') + 1).trim());
      text = '';
    } else if (piece === '}') {
      const selector = open.pop() ?? '';
      rules.push({ selector, declarations: text, isAlways: open.length === 0 });
      text = '';
    } else text = piece;
  }
  return rules;
}

const COMMENT = /\/\*[^]*?(?:\*\/|$)|<!--|-->/gu;
