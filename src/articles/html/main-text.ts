import { Readability } from '@mozilla/readability';
import { type Document, type DomElement, elementsIn } from './dom.ts';
import { domBlocks } from './dom-blocks.ts';
import { roleOf } from './element-role.ts';
import { removeBoxes, removePointers } from './page-furniture.ts';
import type { WrittenBlock } from '../reading-text.ts';

/** The article's own text on a page. The document is changed. */
export function mainText(document: Document): readonly WrittenBlock[] {
  removeBoxes(document.body);
  markCaptions(document);
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
