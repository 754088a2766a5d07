import { hasWords, onOneLine } from '../block.ts';
import { childrenOf, type DomElement, type DomNode, isElement, textIn } from './dom.ts';
import { isSetApart, roleOf } from './element-role.ts';

/** A line of verse that is called so; what is longer is a paragraph in a poem's box. */
const MAX_NAMED_LENGTH = 120;

/** A line that nothing but its neighbours tells to be verse. */
const MAX_LINE_LENGTH = 72;

const MIN_LINES = 3;

/** Where no sentence goes on from line to line. */
const MIN_PLAIN_LINES = 4;

/** What poems and their stanzas are called, as a class or as a type of a book's: "z3998:poem". */
const VERSE =
  /(?:^|[\s:])(?:block-|wp-block-|pg-)?(?:verses?|poems?|poetry|stanzas?|strophes?|lyrics?|line-?group|lg|gedichte?|strophen?|po[eè]mes?|poes[ií]as?|estrofas?|versos?|şiir|siir|dörtlük|kıta)(?:[-_]?(?:\d+|block|body|box|container|content|lines?|stanza|text|wrapper))?(?:\s|$)/iu;

/** Their classes say what a whole page is about. */
const PAGES = new Set(['html', 'body', 'main', 'article']);

/** Whether an element says of itself that it holds verse. */
export function isVerse(element: DomElement): boolean {
  if (VERSE.test(element.getAttribute('epub:type') ?? '')) return true;
  return !PAGES.has(element.localName) && VERSE.test(element.getAttribute('class') ?? '');
}

/**
 * The stanzas among an element's children whose lines are elements of their own: by its first line, all of
 * each.
 *
 * @param isNamed Something round them says that they are verse.
 */
export function stanzasIn(
  parent: DomNode,
  isNamed: boolean,
): ReadonlyMap<DomNode, readonly DomElement[]> {
  const runs = runsOfLines(parent, isNamed);
  const stanzas = isNamed
    ? runs.filter(({ length }) => length > 1)
    : runs.flatMap(withoutSentences).filter((lines) => readsAsVerse(lines.map(wordsOf)));
  return new Map(
    stanzas.flatMap((lines) => {
      const elements = lines.map(({ element }) => element);
      return elements[0] ? [[elements[0], elements] as const] : [];
    }),
  );
}

interface Line {
  readonly element: DomElement;
  readonly words: string;
}

function wordsOf({ words }: Line): string {
  return words;
}

/** Neighbours of one kind that hold a line each. */
function runsOfLines(parent: DomNode, isNamed: boolean): readonly (readonly Line[])[] {
  const runs: Line[][] = [];
  let kind: string | undefined;
  for (const node of childrenOf(parent)) {
    if (!isElement(node)) {
      if (hasWords(textIn(node) ?? '')) kind = undefined;
      continue;
    }
    const words = lineIn(node, isNamed);
    const own = words === undefined ? undefined : kindOf(node, isNamed);
    if (words !== undefined && own === kind) runs.at(-1)?.push({ element: node, words });
    else if (words !== undefined) runs.push([{ element: node, words }]);
    kind = own;
  }
  return runs;
}

/** Indented lines have other classes: "line", "line indent-2". */
function kindOf(element: DomElement, isNamed: boolean): string {
  const [first = ''] = (element.getAttribute('class') ?? '').trim().split(/[\s\d_-]/u);
  return isNamed ? element.localName : `${element.localName} ${first}`;
}

/** The words of an element that holds one line of plain text; undefined if it holds anything else. */
function lineIn(element: DomElement, isNamed: boolean): string | undefined {
  const isLine = LINES.has(element.localName) || (isNamed && element.localName === 'span');
  if (!isLine || isSetApart(element) || roleOf(element) === 'left-out') return undefined;
  const limit = isNamed ? MAX_NAMED_LENGTH : MAX_LINE_LENGTH;
  let words = '';
  let isPlain = false;
  let hasBreak = false;
  const isOneLine = (parent: DomElement, isMarked: boolean): boolean => {
    for (const node of childrenOf(parent)) {
      const text = textIn(node);
      if (text !== undefined) {
        if (hasBreak && hasWords(text)) return false;
        words += text.replaceAll(/\s+/gu, ' ');
        isPlain ||= !isMarked && hasWords(text);
        if (words.length > limit + MAX_WHITE_SPACE) return false;
      } else if (isElement(node)) {
        const role = roleOf(node);
        if (role === 'break') hasBreak = true;
        else if (role === 'inline') {
          if (!isOneLine(node, isMarked || isSetApart(node))) return false;
        } else if (role !== 'left-out') return false;
      }
    }
    return true;
  };
  if (!isOneLine(element, false) || !(isPlain || isNamed)) return undefined;
  const line = onOneLine(words);
  return hasWords(line) && line.length <= limit ? line : undefined;
}

const LINES = new Set(['div', 'p']);

/** Round a line, and between its elements. */
const MAX_WHITE_SPACE = 50;

/** Without paragraphs of a sentence each, as in a talk of two; they may also stand next to verse. */
function withoutSentences(lines: readonly Line[]): readonly (readonly Line[])[] {
  const isWhole = lines.map(({ words }, index) => {
    const before = lines[index - 1]?.words ?? '.';
    return SENTENCE_END.test(words) && (SENTENCE_END.test(before) || SPEECH.test(words));
  });
  const runs: Line[][] = [[]];
  for (const [index, line] of lines.entries()) {
    const isAlone = (isWhole[index - 1] ?? true) || (isWhole[index + 1] ?? true);
    if (isWhole[index] && isAlone) runs.push([]);
    else runs.at(-1)?.push(line);
  }
  return runs;
}

/**
 * Whether sentences go on from line to line; or else whether all lines are words of a sentence, and none
 * is one.
 */
function readsAsVerse(lines: readonly string[]): boolean {
  if (lines.length < MIN_LINES || lines.some((line) => ITEM.test(line))) return false;
  const joints = lines.slice(1).map((next, index) => ({ line: lines[index] ?? '', next }));
  const open = joints.filter(({ line }) => !SENTENCE_END.test(line));
  if (open.length < joints.length / 2) return false;
  const goingOn = open.filter(({ line, next }) => LEADS_ON.test(line) || /^\p{Ll}/u.test(next));
  if (goingOn.length >= Math.max(MIN_GOING_ON, joints.length / 3)) return true;
  return (
    lines.length >= MIN_PLAIN_LINES &&
    lines.filter(isPartOfSentence).length >= lines.length * (2 / 3)
  );
}

/** Of a list that somebody typed. */
const ITEM = /^(?:[-–—•*·]\s|\(?(?:\d{1,3}|[a-z])[.)]\s)/u;

const SENTENCE_END = /[.!?…:。！？：]["'”’»)\]」』）]*$/u;

const MIN_GOING_ON = 2;

const SPEECH = /^["“„«»‘']/u;

const LEADS_ON = /[,;–—-]["'”’»)\]]*$/u;

/** Titles and names have hardly any small letters at their words' beginnings. */
function isPartOfSentence(line: string): boolean {
  const words = line.match(/[\p{L}’']+/gu) ?? [];
  const small = words.filter((word) => /^\p{Ll}/u.test(word));
  return words.length >= 3 && small.length >= words.length / 2 && !/\d|:/u.test(line);
}
