import { onOneLine } from '../block.ts';
import { type DomElement, type DomNode, isElement, namesOf, nodesIn, textIn } from './dom.ts';
import { roleOf } from './element-role.ts';

/** Words that stand in one element. */
export interface SeenText {
  readonly words: string;
  /** What kind of element it is: its name and classes. */
  readonly place: string;
}

/** No title or byline has as many letters: of what has more, only the beginning is looked at. */
const MAX_LENGTH = 2000;

/** The texts below a node that a reader sees, each for itself. */
export function seenTexts(root: DomNode): readonly SeenText[] {
  const texts: { text: string; readonly parent: DomElement }[] = [];
  let before: DomNode | undefined;
  let length = 0;
  for (const node of nodesIn(root)) {
    const text = textIn(node);
    const isNext = before?.nextSibling === node && textIn(before) !== undefined;
    before = node;
    const { parentNode: parent } = node;
    if (text === undefined || !parent || !isElement(parent) || roleOf(parent) === 'left-out')
      continue;
    const last = texts.at(-1);
    // A character that is written as an entity is a node of its own.
    if (last && isNext) last.text += text;
    else texts.push({ text, parent });
    length += text.trim().length;
    if (length > MAX_LENGTH) break;
  }
  return texts.flatMap(({ text, parent }) => {
    const words = onOneLine(text);
    return words === '' ? [] : [{ words, place: `${parent.localName} ${namesOf(parent)}` }];
  });
}

/** All of them in one line. */
export function seenLine(root: DomNode): string {
  return seenTexts(root)
    .map(({ words }) => words)
    .join(' ');
}
