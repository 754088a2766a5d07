import { TAG, VALUE } from './blanks.ts';
import type { Swept, Sweeper } from './sweeper.ts';

/** What a generator's own tags open and close with, the longer ones first. */
const BRACES: readonly (readonly [opening: string, closing: string, kind: Kind])[] = [
  ['{{</*', '*/>}}', 'shown'],
  ['{{%/*', '*/%}}', 'shown'],
  ['{{<', '>}}', 'shortcode'],
  ['{{%', '%}}', 'shortcode'],
  ['{{', '}}', 'value'],
  ['{%', '%}', 'tag'],
  ['{/*', '*/}', 'comment'],
  ['{# ', '#}', 'comment'],
  ['{::', '}', 'kramdown'],
];

type Kind = 'shown' | 'shortcode' | 'value' | 'tag' | 'comment' | 'kramdown';

/** Between their tags stands nothing for the reader. */
const HIDDEN = new Set(
  'comment hide hidden schema javascript js script style css stylesheet mermaid plantuml chart gallery-data'.split(
    ' ',
  ),
);

/** Between their tags stands code. */
const CODE = new Set('highlight code codeblock code-block prism math katex latex'.split(' '));

const FIGURE = /fig(?:ure)?|image|img|picture|photo/i;

/** What stands before an address, without which a link is none. */
const ADDRESS = /\]\(<?$|\]: $/;

/** Reads what begins with a brace as Liquid, Hugo, Zola, MDX or kramdown has it. */
export function readTemplate(sweeper: Sweeper, at: number): Swept | undefined {
  const { text, next } = sweeper;
  for (const [opening, closing, kind] of BRACES) {
    if (!text.startsWith(opening, at)) continue;
    const found = next(closing, at + opening.length);
    if (found === undefined) continue;
    const inside = text.slice(at + opening.length, found);
    const end = found + closing.length;
    if (kind === 'comment') return { end, instead: '' };
    if (kind === 'value' && /\n\s*\n/.test(inside)) return undefined;
    if (ADDRESS.test(text.slice(Math.max(0, at - 3), at))) return { end, instead: '#' };
    if (kind === 'value') return { end, instead: valueOf(inside) };
    if (kind === 'shown')
      return { end, instead: `${opening.slice(0, 3)}${inside}${closing.slice(2)}` };
    return readTag(sweeper, { inside, end, opening, closing });
  }
  return undefined;
}

/** `{{ "words" }}` shows them; a comment, as Hugo or Handlebars has it, nothing. */
function valueOf(inside: string): string {
  if (/^-?\s*(?:\/\*|!)/.test(inside)) return '';
  return /^-?\s*(["'`])([^"'`|]*)\1\s*-?$/.exec(inside)?.[2] ?? VALUE;
}

interface Tag {
  readonly inside: string;
  readonly end: number;
  readonly opening: string;
  readonly closing: string;
}

function readTag(sweeper: Sweeper, tag: Tag): Swept {
  const { inside, end } = tag;
  const name = /[\w-]+/.exec(inside)?.[0].toLowerCase() ?? '';
  const isOpening = !/^[-\s]*\//.test(inside) && !/\/\s*$/.test(inside);
  if (isOpening && (name === 'raw' || HIDDEN.has(name) || CODE.has(name))) {
    const last = closingTag(sweeper, name, tag);
    const within = last && sweeper.text.slice(end, last.start);
    if (last && within !== undefined) return { end: last.end, instead: insteadOf(name, within) };
  }
  if (FIGURE.test(name === 'include' ? inside : name)) return { end, instead: captions(inside) };
  return { end, instead: showsNothing(sweeper, name, tag) ? '' : TAG };
}

/** They choose what is shown, and what not. */
const CHOICES = /^(?:end)?(?:if|ifnot|ifversion|unless|elsif|elseif|else|case|switch|when|for)$/;

/** They show a picture, or nothing at all. */
const WORDLESS = new Set(
  `assign set capture increment decrement layout extends import from macro cache break br clear toc more icon
  icons fa fas fab emoji youtube vimeo video audio gist tweet twitter instagram embed iframe spacer anchor
  pagebreak newpage hr raw`.split(/\s+/),
);

/** A tag that is ended is of what stands in between; of one that isn't, nobody knows what it shows. */
function showsNothing({ closed }: Sweeper, name: string, { inside, opening }: Tag): boolean {
  if (CHOICES.test(name)) return false;
  if (WORDLESS.has(name) || opening === '{::' || /^[-\s]*(?:\/|end)/.test(inside)) return true;
  return closed().has(name) || (opening === '{%' && closed().has(''));
}

function insteadOf(name: string, within: string): string {
  if (name === 'raw') return within;
  if (HIDDEN.has(name)) return '';
  const fence = '`'.repeat(3 + (/`{3,}/.exec(within)?.[0].length ?? 0));
  return `\n\n${fence}\n${within.trim()}\n${fence}\n\n`;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** `{% endraw %}`, `{% end %}`, `{{< /code >}}`, `{:/comment}`. */
function closingTag(
  { text, next, unclosed }: Sweeper,
  name: string,
  { end, opening, closing }: Tag,
): Stretch | undefined {
  const key = `${opening} ${name}`;
  if (unclosed.has(key)) return undefined;
  const start = opening === '{::' ? '{:/' : opening;
  for (let at = next(start, end); at !== undefined; at = next(start, at + start.length)) {
    const last = next(closing, at);
    if (last === undefined) break;
    const word = text.slice(at + start.length, last).replaceAll(/^[-\s]+|[-\s]+$/g, '');
    if (closes(word, name, opening)) return { start: at, end: last + closing.length };
  }
  unclosed.add(key);
  return undefined;
}

function closes(word: string, name: string, opening: string): boolean {
  if (opening === '{%') return word === `end${name}` || word === 'end';
  if (opening === '{::') return word === '' || word === name;
  return word.startsWith('/') && word.slice(1).trim() === name;
}

const CAPTION =
  /\b(?:title|caption)\s*=\s*(?:"(?<double>[^"]*)"|'(?<single>[^']*)'|`(?<raw>[^`]*)`)/g;

/** What a figure says beside its picture, as a container whose title it is. */
function captions(inside: string): string {
  return Array.from(inside.matchAll(CAPTION), ({ groups }) => {
    const words = groups?.['double'] ?? groups?.['single'] ?? groups?.['raw'] ?? '';
    return `\n\n::: caption ${words.replaceAll(/\s+/g, ' ').trim()}\n\n`;
  }).join('');
}
