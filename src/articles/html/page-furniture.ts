import { endsSentence, hasWords, onOneLine } from '../block.ts';
import {
  allText,
  childrenOf,
  type DomElement,
  elementsIn,
  isElement,
  namesOf,
  textIn,
} from './dom.ts';
import { roleOf } from './element-role.ts';

/** What sites call the boxes that they put round and into articles. */
const BOX =
  /(?:^|-)(?:related(?:-\w+)?|recirc\w*|recommend\w*|newsletters?|sign-?up|subscri\w+|promo\w*|share\w*|sharing|social(?:-\w+)?|outbrain|taboola|trending|most-(?:read|popular|viewed)|popular|read-?(?:more|next|also)|more-(?:stories|news|from|on|articles|posts)|you-(?:may|might)\w*|also-\w+|see-also|up-?next|breadcrumbs?|cookies?|consent|gdpr|disclaimer|comments?|disqus|respond|replies|author-(?:bio|box|info|card|details|description|about)|(?:about|meet)-(?:the-)?author|bio|bio-box|tags?-?(?:list|links|cloud)?|tagged|categor(?:y|ies)|sponsor\w*|ad|ads|advert\w*|adsense|paywall|donat\w+|sidebar|widget-area|widgets|pagination|pager|post-navigation|nav-links|jp-relatedposts|sharedaddy|toc|table-of-contents|print-only|copyright|footer|masthead|skip-link|navbox|follow-us|pullquote|pull-quote)(?:-|$)/u;

/** What they call the lines that tell who wrote and when. */
const HEAD_LINE =
  /(?:^|-)(?:by-?lines?|datelines?|timestamps?|authors?|author-name|published|posted|posted-on|pub-?date|date|datetime|entry-meta|post-meta|article-meta|meta|meta-info|article-info|updated|read-?time|reading-time|kicker|eyebrow)(?:-|$)/u;

const MAX_HEAD_LINE_LENGTH = 250;

/** A box that holds more of the page's text than this is no box. */
const MAX_SHARE_OF_TEXT = 0.3;

/** Takes away what belongs to the site and not to the article, as far as its names say so. */
export function removeBoxes(body: DomElement): void {
  const wholeLength = textLength(body);
  removeFormBoxes(body, wholeLength);
  for (const element of Array.from(elementsIn(body))) {
    const names = namesOf(element);
    if (names === '' || KEPT.has(element.localName) || isAmongWords(element)) continue;
    if (HEAD_LINE.test(names) && allText(element).trim().length <= MAX_HEAD_LINE_LENGTH)
      element.remove();
    else if (BOX.test(names) && textLength(element) <= wholeLength * MAX_SHARE_OF_TEXT)
      element.remove();
  }
}

/** What somebody is asked to fill in has more words to it than these only where it is round the whole page. */
const MAX_FORM_BOX_LENGTH = 800;

/** Takes away what invites to fill in a form, with all that is set apart from the article with it. */
function removeFormBoxes(body: DomElement, wholeLength: number): void {
  const most = Math.min(MAX_FORM_BOX_LENGTH, wholeLength * MAX_SHARE_OF_TEXT);
  for (const form of Array.from(elementsIn(body))) {
    if (form.localName !== 'form') continue;
    let box: DomElement | undefined;
    for (let node = form.parentNode; node && isElement(node); node = node.parentNode)
      if (isSetAside(node) && textLength(node) <= most) box = node;
    box?.remove();
  }
}

/** Elements of a site's own making are no paragraphs of anybody's. */
function isSetAside({ localName }: DomElement): boolean {
  return localName === 'figure' || localName === 'aside' || localName.includes('-');
}

const KEPT = new Set(['html', 'body', 'main', 'article', 'p', 'h1', 'em', 'strong', 'b', 'i']);

/** Words of a sentence may be called anything. */
function isAmongWords(element: DomElement): boolean {
  if (roleOf(element) !== 'inline') return false;
  return [element.previousSibling, element.nextSibling].some(
    (node) => node !== null && (textIn(node) ?? '').trim() !== '',
  );
}

/** How much there is to read, links and what lies in lists of them aside. */
export function textLength(element: DomElement): number {
  const role = roleOf(element);
  if (role === 'left-out' || element.localName === 'a') return 0;
  let length = 0;
  for (const node of childrenOf(element)) {
    const text = textIn(node);
    if (text !== undefined) length += text.trim().length;
    else if (isElement(node)) length += textLength(node);
  }
  return length;
}

/** Opens a line that points to another page, in the languages that the bot speaks. */
const POINTER =
  /^(?:\W*)(?:(?:read|see|watch|listen)(?:\s(?:also|more|next|now))?|also(?:\s(?:read|see|on))?|more|related(?:\s\p{L}+)?|recommended|don[’']t\smiss|updated|lesen\ssie\sauch|auch\sinteressant|mehr\szum\sthema|siehe\sauch|lire\saussi|à\slire(?:\saussi)?|voir\saussi|lee\stambién|leer\smás|ver\stambién|también|te\spuede\sinteresar|ayrıca\sokuyun|ilgili\shaber|bkz)\b[^.!?]{0,30}$/iu;

/** Takes away lines and lists that do nothing but lead to other pages. */
export function removePointers(article: DomElement): void {
  for (const element of Array.from(elementsIn(article))) {
    const isList = LISTS.has(element.localName);
    if (!isList && (!LINES.has(element.localName) || holdsBlocks(element))) continue;
    const { linked, plain } = textByLinks(element);
    if (!hasWords(linked)) continue;
    const isAllLinked = !hasWords(plain);
    const isPointer = isAllLinked ? isList || !endsSentence(linked) : POINTER.test(plain);
    if (isPointer) element.remove();
  }
}

const LISTS = new Set(['ul', 'ol', 'dl']);
const LINES = new Set(['p', 'div', 'aside', 'section']);

function holdsBlocks(element: DomElement): boolean {
  return Array.from(elementsIn(element)).some((inner) => {
    const role = roleOf(inner);
    return role !== 'inline' && role !== 'break' && role !== 'left-out';
  });
}

function textByLinks(element: DomElement) {
  let linked = '';
  let plain = '';
  const walk = (parent: DomElement, isLinked: boolean): void => {
    for (const node of childrenOf(parent)) {
      const text = textIn(node);
      if (text !== undefined && isLinked) linked += text;
      else if (text !== undefined) plain += text;
      else if (isElement(node)) walk(node, isLinked || node.localName === 'a');
    }
  };
  walk(element, false);
  return { linked: onOneLine(linked), plain: onOneLine(plain) };
}
