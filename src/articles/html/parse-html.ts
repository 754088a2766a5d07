import { parseHTML } from 'linkedom';
import { CorpusError } from '../corpus-error.ts';
import { type Document, type DomNode, isElement } from './dom.ts';
import { limitTags, MAX_TAGS } from './limit-tags.ts';
import { writeQuotationMarks } from './quotation-marks.ts';

/**
 * The document that HTML stands for, a whole page's or a part's, with the marks that a browser puts round quotations.
 *
 * @param file For an error to name.
 * @throws CorpusError if it has too many tags to be an article.
 */
export function parseHtml(html: string, file: string): Document {
  const limited = limitTags(html);
  if (limited === undefined) {
    throw new CorpusError({
      file,
      message: `the page has more than ${MAX_TAGS.toLocaleString('en-GB')} tags`,
      remedy: 'Split it into several articles.',
    });
  }
  // What stands before the root, such as a server's warning, would be one itself.
  const whole = opensWithRoot(limited) ? limited : `<html><body>${limited}</body></html>`;
  const document = withBody(parseHTML(whole).document as Document);
  writeQuotationMarks(document);
  return document;
}

/** Pages may leave out its tag, and the end of the head: it begins with what can't be a head's. */
function withBody(document: Document): Document {
  const root = document.documentElement;
  const nodes = Array.from(root.childNodes);
  const head = nodes.filter(isElement).find(({ localName }) => localName === 'head');
  const inHead = Array.from(head?.childNodes ?? []);
  if ([...nodes, ...inHead].some(isBody)) return document;
  const end = inHead.findIndex((node) => isElement(node) && !OF_HEAD.has(node.localName));
  const body = document.createElement('body');
  body.append(...(end === -1 ? [] : inHead.slice(end)), ...nodes.filter((node) => node !== head));
  root.append(body);
  return document;
}

function isBody(node: DomNode): boolean {
  return isElement(node) && node.localName === 'body';
}

const OF_HEAD: ReadonlySet<string> = new Set(
  'base link meta noscript script style template title'.split(' '),
);

/** White space, a comment, a doctype, or what XML declares. */
const BEFORE_ROOT = /\s+|<!--[\s\S]*?-->|<[!?][^>]*>/uy;

function opensWithRoot(html: string): boolean {
  let at = html.startsWith('\uFEFF') ? 1 : 0;
  for (;;) {
    BEFORE_ROOT.lastIndex = at;
    const before = BEFORE_ROOT.exec(html);
    if (!before) return /^<html[\s>]/iu.test(html.slice(at, at + '<html>'.length));
    at += before[0].length;
  }
}

/** The same for XHTML, in which every element may close itself: `<title/>`. */
export function parseXhtml(xhtml: string, file: string): Document {
  return parseHtml(xhtml.replaceAll(SELF_CLOSED, '<$<name>$<attributes>></$<name>>'), file);
}

const SELF_CLOSED =
  /<(?!(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)\b)(?<name>[a-z][\w:-]*)(?<attributes>(?:\s[^<>]*)?)\/>/giu;
