import { hasWords } from '../block.ts';
import type { WrittenBlock } from '../reading-text.ts';

/** A block of which it isn't settled yet what it is to the article: a bold line may be a heading. */
export interface Draft extends WrittenBlock {
  kind: WrittenBlock['kind'];
  parts: string[];
  /** All of its words are in bold. */
  readonly isStrong: boolean;
  /** All of its words are in italics. */
  readonly isEmphasised: boolean;
  /** All of its words are links. */
  isLinked: boolean;
  readonly isList: boolean;
}

/** Takes tags and words as a browser does, and makes blocks of them. */
export interface BlockWriter {
  /** A tag parts one block from the next, unless it stands in a line. */
  open(tag: string, how?: { readonly isHidden?: boolean; readonly isInline?: boolean }): void;
  /** Ends all that was opened since the tag was; what was never opened is not closed. */
  close(tag: string, how?: { readonly isInline?: boolean }): void;
  /** From here on, words are in bold, in italics or a link, or no longer. */
  style(style: Style, change: 1 | -1): void;
  /** White space counts as one space, and none at the edges. */
  text(words: string): void;
  lineBreak(): void;
  picture(): void;
  /** A block that stands on its own, such as of code: nothing of its white space is changed. */
  block(kind: WrittenBlock['kind'], words: string): void;
  /** Takes back the list that was written last. */
  dropList(): void;
  /** All that was written; the writer is at its end. */
  finish(): Draft[];
}

export type Style = 'strong' | 'em' | 'a';

const KINDS: ReadonlyMap<string, WrittenBlock['kind']> = new Map([
  ['note', 'note'],
  ...['figcaption', 'caption', 'summary', 'legend', 'aside', 'dt'].map(
    (tag) => [tag, 'caption'] as const,
  ),
]);

const LEVELS: ReadonlyMap<string, number> = new Map(
  [1, 2, 3, 4, 5, 6].map((level) => [`h${level}`, level]),
);

const LISTS: ReadonlySet<string> = new Set(['ul', 'ol', 'menu', 'dir']);

/** What ends where another of its kind begins, however it is nested. */
const CLOSED_BY: Readonly<Record<string, readonly string[]>> = {
  td: ['td', 'th'],
  th: ['td', 'th'],
  tr: ['td', 'th', 'tr'],
};

/** So far up a cell's row is looked for. */
const MAX_LOOK = 50;

/** Where the writer is: each opened tag has one, made from that of the tag around it. */
interface Place {
  readonly tag: string;
  readonly isHidden: boolean;
  readonly kind: WrittenBlock['kind'];
  readonly level?: number;
  readonly quote?: object;
  readonly isPreformatted: boolean;
  /** The outermost list around; lists in it are parts of the same block. */
  readonly list?: { draft?: Draft };
  readonly table?: Draft;
  readonly row?: string[];
  readonly cell?: string[];
}

const TOP: Place = {
  tag: '',
  isHidden: false,
  kind: 'prose',
  isPreformatted: false,
};

/** What is known of the words since the last block. */
interface Line {
  text: string;
  isStrong: boolean;
  isEmphasised: boolean;
  isLinked: boolean;
  hasPicture: boolean;
}

const freshLine = (): Line => ({
  text: '',
  isStrong: true,
  isEmphasised: true,
  isLinked: true,
  hasPicture: false,
});

export function createBlockWriter(): BlockWriter {
  const drafts: Draft[] = [];
  /** Wherever they are written, pages have footnotes below the text. */
  const notes: Draft[] = [];
  const places: Place[] = [TOP];
  const opened = new Map<string, number>();
  const depths: Record<Style, number> = { strong: 0, em: 0, a: 0 };
  let place = TOP;
  let line = freshLine();
  /** So many blocks stood above the last picture that stands alone. */
  let picturedAt = -1;

  const leave = (): void => {
    const { tag, cell, row, table } = place;
    opened.set(tag, (opened.get(tag) ?? 1) - 1);
    places.pop();
    place = places.at(-1) ?? TOP;
    if (cell && cell !== place.cell) row?.push(cell.join(' '));
    if (row && row !== place.row) table?.parts.push(row.join('\t'));
  };

  /** Ends the nearest of these tags with all in it, unless a table stands between. */
  const leaveFirst = (tags: readonly string[]): void => {
    let found = places.length;
    for (let at = places.length - 1; at >= Math.max(1, places.length - MAX_LOOK); at -= 1) {
      const { tag } = places[at] ?? TOP;
      if (tag === 'table') break;
      if (tags.includes(tag)) found = at;
    }
    while (places.length > found) leave();
  };

  const add = (
    kind: Draft['kind'],
    parts: string[],
    { isStrong, isEmphasised, isLinked }: Line,
  ) => {
    const { level, quote, list } = place;
    const draft: Draft = {
      kind,
      parts,
      ...(level !== undefined && { level }),
      isStrong,
      isEmphasised,
      isLinked,
      ...(quote && { quote }),
      isList: list !== undefined,
    };
    (kind === 'note' ? notes : drafts).push(draft);
    return draft;
  };

  const addItem = (words: string, list: NonNullable<Place['list']>, of: Line): void => {
    if (list.draft && list.draft === drafts.at(-1)) {
      list.draft.parts.push(words);
      list.draft.isLinked &&= of.isLinked;
    } else list.draft = add('prose', [words], of);
  };

  const flush = (): void => {
    const written = line;
    line = freshLine();
    depths.strong = depths.em = depths.a = 0;
    if (written.text === '' && !written.hasPicture) return;
    for (const words of stanzas(written.text, place.isPreformatted)) {
      if (!hasWords(words)) {
        if (written.hasPicture) picturedAt = drafts.length;
        continue;
      }
      const isUnderPicture = written.hasPicture || picturedAt === drafts.length;
      if (place.cell) place.cell.push(words);
      else if (place.kind !== 'prose') add(place.kind, [words], written);
      else if (place.list) addItem(words, place.list, written);
      else if (written.isEmphasised && isUnderPicture) add('caption', [words], written);
      else add('prose', [words], written);
    }
  };

  return {
    open(tag, { isHidden = false, isInline = false } = {}) {
      if (isInline && !isHidden && !place.isHidden) return;
      if (!isInline) flush();
      const others = CLOSED_BY[tag];
      if (others) leaveFirst(others);
      opened.set(tag, (opened.get(tag) ?? 0) + 1);
      const before = place;
      place = inside(before, tag, isHidden);
      places.push(place);
      if (place.table && place.table !== before.table) drafts.push(place.table);
    },
    close(tag, { isInline = false } = {}) {
      if (!isInline) flush();
      if ((opened.get(tag) ?? 0) === 0) return;
      while (place.tag !== tag) leave();
      leave();
    },
    style(style, change) {
      depths[style] = Math.max(0, depths[style] + change);
    },
    text(words) {
      if (place.isHidden) return;
      line.text += place.isPreformatted ? words : words.replaceAll('\n', ' ');
      if (!(line.isStrong || line.isEmphasised || line.isLinked) || !hasWords(words)) return;
      if (depths.strong === 0) line.isStrong = false;
      if (depths.em === 0) line.isEmphasised = false;
      if (depths.a === 0) line.isLinked = false;
    },
    lineBreak() {
      if (!place.isHidden) line.text += '\n';
    },
    picture() {
      if (!place.isHidden) line.hasPicture = true;
    },
    block(kind, words) {
      flush();
      if (place.isHidden || !hasWords(words)) return;
      if (place.cell) place.cell.push(words);
      else
        add(kind, [words], {
          ...freshLine(),
          isStrong: false,
          isEmphasised: false,
          isLinked: false,
        });
    },
    dropList() {
      flush();
      if (drafts.at(-1)?.isList) drafts.pop();
    },
    finish() {
      flush();
      while (places.length > 1) leave();
      return [...drafts, ...notes];
    },
  };
}

function inside(around: Place, tag: string, isHidden: boolean): Place {
  if (isHidden || around.isHidden) return { ...around, tag, isHidden: true };
  if (around.cell || tag === 'p' || tag === 'li') return { ...around, tag };
  const level = LEVELS.get(tag);
  if (level !== undefined) return { ...around, tag, kind: 'heading', level };
  const kind = KINDS.get(tag);
  if (kind) return { ...around, tag, kind };
  if (LISTS.has(tag)) return { ...around, tag, list: around.list ?? {} };
  if (tag === 'pre') return { ...around, tag, kind: 'code', isPreformatted: true };
  if (tag === 'blockquote') return { ...around, tag, quote: around.quote ?? {} };
  if (tag === 'table') return { ...around, tag, table: emptyTable() };
  if (tag === 'tr' && around.table) return { ...around, tag, row: [] };
  if ((tag === 'td' || tag === 'th') && around.row) return { ...around, tag, cell: [] };
  return { ...around, tag };
}

function emptyTable(): Draft {
  return {
    kind: 'table',
    parts: [],
    isStrong: false,
    isEmphasised: false,
    isLinked: false,
    isList: false,
  };
}

/** What a browser makes a single space of. */
const UNEVEN = ['  ', '\t', '\f', '\r'] as const;

/** White space as a browser shows it; two line breaks in a row part one block from the next. */
function stanzas(text: string, isPreformatted: boolean): readonly string[] {
  if (isPreformatted) return [text];
  const words = UNEVEN.some((space) => text.includes(space))
    ? text.replaceAll(/[ \t\f\r]+/g, ' ')
    : text;
  if (!words.includes('\n')) return [words.trim()];
  return words.split(/ ?\n ?(?:\n ?)+/).map((stanza) => stanza.replaceAll(/ ?\n ?/g, '\n').trim());
}
