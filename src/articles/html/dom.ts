/** What is used of a document's nodes. */
export interface DomNode {
  readonly nodeType: number;
  readonly nodeValue: string | null;
  readonly firstChild: DomNode | null;
  readonly nextSibling: DomNode | null;
  readonly previousSibling: DomNode | null;
  readonly parentNode: DomNode | null;
}

export interface DomElement extends DomNode {
  /** In lower case. */
  readonly localName: string;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  readonly childNodes: Iterable<DomNode>;
  append(...nodes: readonly DomNode[]): void;
  remove(): void;
  replaceWith(node: DomNode): void;
}

export interface Document {
  readonly documentElement: DomElement;
  readonly body: DomElement;
  createElement(name: string): DomElement;
  createTextNode(text: string): DomNode;
  /** @throws Error if it is no CSS selector. */
  querySelectorAll(selector: string): Iterable<DomElement>;
}

const ELEMENT = 1;
const TEXT = 3;
const CDATA = 4;

export function isElement(node: DomNode): node is DomElement {
  return node.nodeType === ELEMENT;
}

/** The characters of a text; undefined for all other nodes, comments among them. */
export function textIn({ nodeType, nodeValue }: DomNode): string | undefined {
  return nodeType === TEXT || nodeType === CDATA ? (nodeValue ?? '') : undefined;
}

export function* childrenOf(node: DomNode): Generator<DomNode> {
  for (let child = node.firstChild; child; child = child.nextSibling) yield child;
}

/** All elements below a node, in the order of the document. */
export function* elementsIn(root: DomNode): Generator<DomElement> {
  for (const node of nodesIn(root)) if (isElement(node)) yield node;
}

/** Whether `pattern` fits the value of an attribute that is there. */
export function hasAttribute(element: DomElement, name: string, pattern = /^/u): boolean {
  const value = element.getAttribute(name);
  return value !== null && pattern.test(value);
}

/** All characters of a node, as written, hidden ones too. */
export function allText(root: DomNode): string {
  return textIn(root) ?? Array.from(nodesIn(root), (node) => textIn(node) ?? '').join('');
}

/** All nodes below one, in the order of the document. */
export function* nodesIn(root: DomNode): Generator<DomNode> {
  let node = root.firstChild;
  while (node) {
    yield node;
    let next = node.firstChild;
    for (let from: DomNode | null = node; !next && from && from !== root; from = from.parentNode)
      next = from.nextSibling;
    node = next;
  }
}

/** Its class and id in small letters, a dash between their words. */
export function namesOf(element: DomElement): string {
  const written =
    `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`.trim();
  return written
    .replaceAll(/(?<=[a-z])(?=[A-Z])/gu, '-')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-');
}
