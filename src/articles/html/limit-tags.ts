/** No page of an article has more of them, long books included. */
export const MAX_TAGS = 200_000;

/** Deeper than any page means to be; browsers stop at 512. */
const MAX_DEPTH = 100;

/**
 * All tags' depths together: of 615 saved pages of all kinds none has as many. What finds a page's article
 * looks at a tag once for each that it stands in, and at some more often.
 */
const MAX_DEPTHS = 250_000;

/** Of what is there to read, hardly anything stands deeper, whatever the page. */
const MIN_DEPTH_KEPT = 20;

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
 * The same HTML with no tag nested deeper than {@link MAX_DEPTH}, or less in a page of very many tags that
 * is {@link MAX_DEPTHS} deep: those inside count as neighbours, as in browsers. Parsers take time that
 * grows with the square of the depth. Undefined if there are more than {@link MAX_TAGS} tags.
 */
export function limitTags(html: string): string | undefined {
  const limited = withDepth(html, MAX_DEPTH);
  if (limited.count > MAX_TAGS) return undefined;
  if (limited.depths <= MAX_DEPTHS) return limited.html;
  return withDepth(html, Math.max(MIN_DEPTH_KEPT, Math.floor(MAX_DEPTHS / limited.count))).html;
}

/** With how many tags there are, and how deep they all stand together; it ends at {@link MAX_TAGS}. */
function withDepth(html: string, maxDepth: number) {
  const open: string[] = [];
  const kept: string[] = [];
  let count = 0;
  let depths = 0;
  let leftOut = 0;
  let keptTo = 0;
  TAG.lastIndex = 0;
  for (let tag = TAG.exec(html); tag && count <= MAX_TAGS; tag = TAG.exec(html)) {
    const { mark, slash, name: written = '' } = tag.groups ?? {};
    if (mark !== undefined) {
      TAG.lastIndex = endOf(COMMENT_END, html, TAG.lastIndex);
      continue;
    }
    count += 1;
    depths += open.length;
    const name = written.toLowerCase();
    const isClosing = slash === '/';
    const rawEnd = isClosing ? undefined : RAW.get(name);
    if (rawEnd) TAG.lastIndex = endOf(rawEnd, html, TAG.lastIndex);
    else if (VOID.has(name)) continue;
    else if (isClosing ? leftOut > 0 : isFull(open, name, maxDepth)) {
      leftOut += isClosing ? -1 : 1;
      kept.push(html.slice(keptTo, tag.index), '<wbr');
      keptTo = tag.index + tag[0].length;
    } else if (isClosing) close(open, name);
    else open.push(name);
  }
  return {
    count,
    depths,
    html: kept.length === 0 ? html : kept.join('') + html.slice(keptTo),
  };
}

function endOf(mark: RegExp, html: string, from: number): number {
  mark.lastIndex = from;
  return mark.exec(html)?.index ?? html.length;
}

/** Whether a tag would be nested too deep; what it closes by opening is closed. */
function isFull(open: string[], name: string, maxDepth: number): boolean {
  if (open.at(-1) === name && CLOSED_BY_NEXT.has(name)) open.pop();
  return open.length >= maxDepth;
}

function close(open: string[], name: string): void {
  const at = open.lastIndexOf(name);
  if (at !== -1) open.length = at;
}
