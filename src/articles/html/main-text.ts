import { Readability } from '@mozilla/readability';
import { type Document, type DomElement, elementsIn } from './dom.ts';
import { domBlocks } from './dom-blocks.ts';
import { roleOf } from './element-role.ts';
import { removeBoxes, removePointers, textLength } from './page-furniture.ts';
import type { WrittenBlock } from '../reading-text.ts';

/** If less of a page's text is left than this, what was taken away was rather the article. */
const MIN_SHARE_LEFT = 0.2;

/**
 * The article's own text on a page.
 *
 * @param parse Makes the page's document, a new one each time: it is changed.
 */
export function mainText(parse: () => Document): readonly WrittenBlock[] {
  const document = parse();
  const wholeLength = textLength(document.body);
  removeBoxes(document.body);
  const found = articleIn(document);
  if (proseLength(found) >= wholeLength * MIN_SHARE_LEFT) return found;
  const other = articleIn(parse());
  return proseLength(other) > proseLength(found) * 2 ? other : found;
}

function proseLength(blocks: readonly WrittenBlock[]): number {
  const texts = blocks.filter(({ kind }) => kind === 'prose').flatMap(({ parts }) => parts);
  return texts.reduce((sum, { length }) => sum + length, 0);
}

function articleIn(document: Document): readonly WrittenBlock[] {
  markCaptions(document);
  // Readability takes a page's set of icons for its text.
  for (const element of Array.from(elementsIn(document.body)))
    if (element.localName === 'svg') element.remove();
  const found = new Readability<DomElement>(document, {
    keepClasses: true,
    serializer: (node) => node,
  }).parse();
  const article = found?.content ?? document.body;
  removePointers(article);
  return domBlocks(article);
}

/** Readability forgets classes where it makes elements simpler. */
function markCaptions(document: Document): void {
  for (const element of Array.from(elementsIn(document.body))) {
    if (roleOf(element) !== 'caption' || OWN.has(element.localName)) continue;
    const caption = document.createElement('figcaption');
    caption.append(...element.childNodes);
    element.replaceWith(caption);
  }
}

/** Captions by their names. */
const OWN = new Set(['figcaption', 'caption']);
