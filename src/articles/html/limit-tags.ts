/** No page of an article has more of them, long books included. */
export const MAX_TAGS = 200_000;

/** Deeper than any page means to be; browsers stop at 512. */
const MAX_DEPTH = 100;

/** They hold nothing. One of them takes the place of a tag that is left out. */
const VOID = new Set(
  'area base basefont br col embed frame hr img input keygen link meta param source track wbr'.split(
    ' ',
  ),
);

/** They hold no tags, whatever they look like; each with where it ends. */
const RAW = new Map(
  ['script', 'style', 'textarea', 'title', 'xmp'].map((name) => [
    name,
    new RegExp(`</${name}`, 'giu'),
  ]),
);

const COMMENT_END = /-->/gu;

/** They end where another of them begins, be it without a closing tag. */
const CLOSED_BY_NEXT = new Set(
  'p li dt dd tr td th option optgroup thead tbody tfoot rt rp'.split(' '),
);

const TAG = /<(?:(?<mark>!--)|(?<slash>\/?)(?<name>[a-z][^\s/>]*))/giu;

/**
 * The same HTML with no tag nested deeper than {@link MAX_DEPTH}: those inside count as neighbours, as
 * in browsers. Parsers take time that grows with the square of the depth. Undefined if there are more
 * than {@link MAX_TAGS} tags.
 */
export function limitTags(html: string): string | undefined {
  const open: string[] = [];
  const kept: string[] = [];
  let count = 0;
  let leftOut = 0;
  let keptTo = 0;
  TAG.lastIndex = 0;
  for (let tag = TAG.exec(html); tag; tag = TAG.exec(html)) {
    const { mark, slash, name: written = '' } = tag.groups ?? {};
    if (mark !== undefined) {
      TAG.lastIndex = endOf(COMMENT_END, html, TAG.lastIndex);
      continue;
    }
    count += 1;
    if (count > MAX_TAGS) return undefined;
    const name = written.toLowerCase();
    const isClosing = slash === '/';
    const rawEnd = isClosing ? undefined : RAW.get(name);
    if (rawEnd) TAG.lastIndex = endOf(rawEnd, html, TAG.lastIndex);
    else if (VOID.has(name)) continue;
    else if (isClosing ? leftOut > 0 : isFull(open, name)) {
      leftOut += isClosing ? -1 : 1;
      kept.push(html.slice(keptTo, tag.index), '<wbr');
      keptTo = tag.index + tag[0].length;
    } else if (isClosing) close(open, name);
    else open.push(name);
  }
  return kept.length === 0 ? html : kept.join('') + html.slice(keptTo);
}

function endOf(mark: RegExp, html: string, from: number): number {
  mark.lastIndex = from;
  return mark.exec(html)?.index ?? html.length;
}

/** Whether a tag would be nested too deep; what it closes by opening is closed. */
function isFull(open: string[], name: string): boolean {
  if (open.at(-1) === name && CLOSED_BY_NEXT.has(name)) open.pop();
  return open.length >= MAX_DEPTH;
}

function close(open: string[], name: string): void {
  const at = open.lastIndexOf(name);
  if (at !== -1) open.length = at;
}
