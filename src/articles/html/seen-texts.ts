import { onOneLine } from '../block.ts';
import { type DomNode, isElement, namesOf, nodesIn, textIn } from './dom.ts';
import { roleOf } from './element-role.ts';

/** Words that stand in one element. */
export interface SeenText {
  readonly words: string;
  /** What kind of element it is: its name and classes. */
  readonly place: string;
}

/** The texts below a node that a reader sees, each for itself. */
export function seenTexts(root: DomNode): readonly SeenText[] {
  const texts: { text: string; readonly parent: DomNode | null }[] = [];
  let before: DomNode | undefined;
  for (const node of nodesIn(root)) {
    const text = textIn(node);
    const last = texts.at(-1);
    // A character that is written as an entity is a node of its own.
    if (text !== undefined && last && before?.nextSibling === node && textIn(before) !== undefined)
      last.text += text;
    else if (text !== undefined) texts.push({ text, parent: node.parentNode });
    before = node;
  }
  return texts.flatMap(({ text, parent }) => {
    const words = onOneLine(text);
    if (words === '' || !parent || !isElement(parent) || roleOf(parent) === 'left-out') return [];
    return [{ words, place: `${parent.localName} ${namesOf(parent)}` }];
  });
}

/** All of them in one line. */
export function seenLine(root: DomNode): string {
  return seenTexts(root)
    .map(({ words }) => words)
    .join(' ');
}
