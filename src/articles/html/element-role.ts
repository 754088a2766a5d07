import { allText, type DomElement, elementsIn, hasAttribute, isElement } from './dom.ts';

/** What an element does to the text inside it. */
export type Role =
  | 'left-out'
  | 'inline'
  | 'block'
  | 'break'
  | 'heading'
  | 'list'
  | 'table'
  | 'preformatted'
  | 'caption'
  | 'note';

const ROLES: ReadonlyMap<string, Role> = new Map(
  Object.entries({
    'left-out':
      'head title script style template noscript noframes noembed iframe object embed svg canvas audio video map nav button select option datalist input textarea progress meter dialog rp rt annotation annotation-xml',
    block:
      'address article aside blockquote body center dd details dir div dl dt fieldset figure footer form header hgroup hr html legend li main menu optgroup p search section summary tbody td tfoot th thead tr',
    break: 'br',
    heading: 'h1 h2 h3 h4 h5 h6',
    list: 'ul ol',
    table: 'table',
    preformatted: 'pre listing xmp',
    caption: 'figcaption caption',
  } satisfies Partial<Record<Role, string>>).flatMap(([role, names]) =>
    names.split(' ').map((name): [string, Role] => [name, role as Role]),
  ),
);

export function roleOf(element: DomElement): Role {
  if (isHidden(element) || isFootnoteMark(element)) return 'left-out';
  if (isNote(element)) return 'note';
  if (levelOf(element) !== undefined) return 'heading';
  if (hasAttribute(element, 'class', CAPTION)) return 'caption';
  const role = ROLES.get(element.localName) ?? 'inline';
  return role === 'inline' && hasAttribute(element, 'style', /display:\s*block/iu) ? 'block' : role;
}

/** From 1, the page's own title, to 6; undefined for what is no heading. */
export function levelOf(element: DomElement): number | undefined {
  const level = /^h([1-6])$/u.exec(element.localName)?.[1];
  if (level !== undefined) return Number(level);
  if (element.getAttribute('role') !== 'heading') return undefined;
  return Number(/^[1-6]$/u.exec(element.getAttribute('aria-level') ?? '')?.[0] ?? 2);
}

const SET_APART = new Set([
  'a',
  'b',
  'big',
  'dt',
  'header',
  'hgroup',
  'legend',
  'strong',
  'summary',
]);

/** What books and pages call a heading that is marked as nothing else. */
const HEADING =
  /(?:^|[\s_-])(?:sub-?)?(?:head(?:ing|line)?|title|kicker|h[1-6]|überschrift|intertitre)\d*(?:\s|$)/iu;

const HEAVY = /(?:^|;)\s*font-weight:\s*(?:bold|[6-9]00)/iu;

/** Whether an element sets its words apart from running text: heavier, linked, or called a heading. */
export function isSetApart(element: DomElement): boolean {
  return (
    SET_APART.has(element.localName) ||
    hasAttribute(element, 'class', HEADING) ||
    hasAttribute(element, 'style', HEAVY)
  );
}

const CAPTION =
  /(?:^|\s)(?:wp-caption-text|(?:image|photo|picture|media|figure|video|img|article)?[-_]*caption(?:[-_]*text)?|(?:photo|image|picture)?[-_]*credits?)(?:\s|$)/iu;

/** Of the classes that many sites share, those that nobody sees, with what is only for screen readers. */
const UNSEEN_CLASS =
  /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader(?:-text|-only)?|u-hiddenVisually|element-invisible|d-none|noprint|rich-snippet-hidden|katex-mathml|page-?num(?:ber)?s?|line-?num(?:ber)?s?|lineno|mw-editsection|mw-cite-backlink)(?:\s|$)/iu;

const UNSEEN_STYLE = /(?:^|;)\s*(?:display:\s*none|visibility:\s*hidden)/iu;

/** The numbers of a printed edition's pages stand in the margin, if anywhere. */
const PAGE_BREAKS: readonly (readonly [string, RegExp])[] = [
  ['role', /^doc-pagebreak$/u],
  ['epub:type', /\bpagebreak\b/u],
];

function isHidden(element: DomElement): boolean {
  if (hasAttribute(element, 'hidden')) return true;
  if (hasAttribute(element, 'style', UNSEEN_STYLE)) return true;
  if (hasAttribute(element, 'class', UNSEEN_CLASS)) return true;
  if (PAGE_BREAKS.some(([name, pattern]) => hasAttribute(element, name, pattern))) return true;
  // Words inside a line are seen, even if they are not to be read aloud.
  const isMute = element.getAttribute('aria-hidden') === 'true';
  return isMute && (element.localName === 'a' || ROLES.has(element.localName));
}

const MARKS: readonly (readonly [string, RegExp])[] = [
  ['role', /^doc-(?:noteref|backlink)$/u],
  ['epub:type', /\bnoteref\b/u],
  [
    'class',
    /(?:^|\s)(?:footnote-?(?:ref|back|backref|link|anchor)|reversefootnote|noteref)(?:\s|$)/iu,
  ],
];

/** Words that have a note to them are called so, too. */
const MAX_MARK_LENGTH = 6;

/** "[1]", "2", "*" or "note 3". */
const MARK = /^\s*[[(]?\s*(?:(?:note|fn)\s)?(?:\d{1,3}|[a-z]{1,2}|[*†‡§]{1,3})\s*[\])]?\s*$/iu;

/** A mark that leads to a footnote or back from it. */
function isFootnoteMark(element: DomElement): boolean {
  const { localName } = element;
  if (localName !== 'a' && localName !== 'sup' && localName !== 'span') return false;
  if (MARKS.some(([name, pattern]) => hasAttribute(element, name, pattern)))
    return allText(element).trim().length <= MAX_MARK_LENGTH;
  if (localName !== 'sup' || !MARK.test(allText(element))) return false;
  return leadsWithin(element) || hasAttribute(element, 'class', /\breference\b/u);
}

/** It is a link to another place of the page, or holds one, or stands in one. */
function leadsWithin(element: DomElement): boolean {
  const { parentNode } = element;
  if (parentNode && isElement(parentNode) && isLinkWithin(parentNode)) return true;
  return Array.from(elementsIn(element)).some(isLinkWithin);
}

function isLinkWithin(element: DomElement): boolean {
  return element.localName === 'a' && hasAttribute(element, 'href', /#/u);
}

const NOTE_NAMES = new Set(['aside', 'div', 'ol', 'section', 'ul']);
const NOTE_ROLE = /^doc-(?:endnotes?|footnotes?)$/u;
const NOTE_CLASS = /(?:^|\s)(?:footnotes?|endnotes?|reflist|references)(?:\s|$)/iu;

/** A footnote, or the list of all. */
function isNote(element: DomElement): boolean {
  if (hasAttribute(element, 'role', NOTE_ROLE)) return true;
  if (hasAttribute(element, 'epub:type', /\b(?:footnote|endnote|rearnote)s?\b/u)) return true;
  return NOTE_NAMES.has(element.localName) && hasAttribute(element, 'class', NOTE_CLASS);
}
