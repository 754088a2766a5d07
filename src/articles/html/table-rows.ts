import { onOneLine } from '../block.ts';
import { childrenOf, type DomElement, elementsIn, hasAttribute, isElement } from './dom.ts';

/** A cell with more text than this holds a page, or a part of one. */
const MAX_CELL_LENGTH = 600;

/**
 * The rows of a table, tabs between their cells; undefined if it isn't there to show figures or facts,
 * but to lay out a page.
 *
 * @param wordsOf What a reader sees of a cell.
 */
export function tableRows(
  table: DomElement,
  wordsOf: (cell: DomElement) => string,
): readonly string[] | undefined {
  if (hasAttribute(table, 'role', /^(?:presentation|none)$/u)) return undefined;
  const rows: (readonly DomElement[])[] = [];
  for (const element of elementsIn(table)) {
    if (LAYOUT.has(element.localName)) return undefined;
    if (element.localName === 'tr')
      rows.push(Array.from(childrenOf(element)).filter(isElement).filter(isCell));
  }
  if (rows.every((cells) => cells.length < 2)) return undefined;
  const words = rows.map((cells) => cells.map((cell) => onOneLine(wordsOf(cell))));
  if (words.flat().some(({ length }) => length > MAX_CELL_LENGTH)) return undefined;
  return words.map((cells) => cells.join('\t'));
}

/** Facts have no tables, headings or forms in them. */
const LAYOUT = new Set(['table', 'h1', 'h2', 'h3', 'form', 'article', 'section']);

function isCell({ localName }: DomElement): boolean {
  return localName === 'td' || localName === 'th';
}
