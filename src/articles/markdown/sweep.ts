import { TAG, VALUE, withoutLonelyBlanks } from './blanks.ts';
import { startSweeper, type Swept, type Sweeper } from './sweeper.ts';
import { readTemplate } from './templates.ts';

/** Without any of these, nothing is to be done. Looked for one by one, which takes a tenth of the time. */
const TRACES = ['{', '<', '%', '`=', '`$=', '`r ', 'import ', 'export '] as const;

/** Where something may begin that isn't for the reader, or code in which nothing does. */
const START = /\\[\s\S]|`+|~{3,}|%%|<!--|\{|<%|<\/?(?=[A-Za-z>])|^(?:import|export)\b/gm;

/**
 * The text without what generators take out of it, or fill in, before they read it as Markdown: comments
 * of all kinds, templates of Liquid, Hugo and Zola, JSX and imports. What stands between two of their
 * tags stays, unless it is code or hidden. Markdown's own code is left as it is.
 */
export function sweep(text: string, isMdx = false): string {
  if (!TRACES.some((sign) => text.includes(sign))) return text;
  const sweeper = startSweeper(text, isMdx);
  const kept: string[] = [];
  let from = 0;
  START.lastIndex = 0;
  for (let match = START.exec(text); match; match = START.exec(text)) {
    const swept = sweepAt(sweeper, match.index, match[0]);
    if (!swept) continue;
    kept.push(text.slice(from, match.index), swept.instead);
    from = START.lastIndex = swept.end;
  }
  return withoutLonelyBlanks(kept.join('') + text.slice(from));
}

function sweepAt(sweeper: Sweeper, at: number, opening: string): Swept | undefined {
  const { text, code, isMdx, isKnitted } = sweeper;
  switch (opening.charAt(0)) {
    case '`':
    case '~':
      return sweepCode(sweeper, at, code.endOf(at));
    case '%':
      return sweepObsidianComment(sweeper, at);
    case '{':
      return readTemplate(sweeper, at) ?? sweepExpression(sweeper, at);
    case '<':
      if (opening === '<%') return sweepScriptlet(sweeper, at);
      return opening === '<!--' ? upTo(sweeper, at, '-->') : sweepTag(sweeper, at);
    case '\\':
      return isKnitted ? sweepTex(text, at) : undefined;
    default:
      return isMdx ? sweepModule(text, at) : undefined;
  }
}

/** Quarto's `{python} price`, and Dataview's `= this.price`, in a line. */
const COMPUTED = /^`(?:\{(?:r|python|julia|ojs)\}\s|\$?=\s?(?:this|dv)\.)[^`]*`$/;

/** R Markdown's `r price`. */
const KNITTED = /^`r\s[^`]+`$/;

/** `<%= price %>`, as EJS has it, and `<% tp.date.now() %>` of Obsidian's Templater. */
function sweepScriptlet({ text, next }: Sweeper, at: number): Swept | undefined {
  const found = next('%>', at + 2);
  if (found === undefined) return undefined;
  const end = found + '%>'.length;
  if (text.startsWith('<%#', at)) return { end, instead: '' };
  return { end, instead: /^<%(?:[=-]|\s*tp\.)/.test(text.slice(at, at + 20)) ? VALUE : TAG };
}

/** Code stays, but for what is written for the template's sake only. */
function sweepCode(
  { text, isKnitted }: Sweeper,
  at: number,
  end: number | undefined,
): Swept | undefined {
  if (end === undefined) return undefined;
  const code = text.slice(at, end);
  if (COMPUTED.test(code) || (isKnitted && KNITTED.test(code))) return { end, instead: VALUE };
  if (!code.includes('{')) return { end, instead: code };
  const instead = code
    .replaceAll(/\{%-?\s*(?:end)?raw\s*-?%\}/g, '')
    .replaceAll(/(\{\{[<%])\/\*([^\n]*?)\*\/([>%]\}\})/g, '$1$2$3');
  return { end, instead };
}

function upTo({ next }: Sweeper, at: number, mark: string): Swept | undefined {
  const found = next(mark, at + 4);
  return found === undefined ? undefined : { end: found + mark.length, instead: '' };
}

/** What books in R Markdown tell LaTeX alone, such as `\index{tides|see{moon}}`. */
const UNSEEN_TEX =
  /\\(?:index[a-z]*|label|[vh]space|(?:new|clear)page|pagebreak|noindent)\*?(?![a-z])(?:\{(?:[^{}\n]|\{[^{}\n]{0,200}\}){0,300}\})*/y;

function sweepTex(text: string, at: number): Swept | undefined {
  UNSEEN_TEX.lastIndex = at;
  return UNSEEN_TEX.test(text) ? { end: UNSEEN_TEX.lastIndex, instead: '' } : undefined;
}

/** Tags between which MDX reads Markdown, as HTML in CommonMark doesn't. */
const AROUND_MARKDOWN =
  /^(?:div|section|article|aside|main|header|footer|center|figure|figcaption|details|summary|p|blockquote|ul|ol|li|table|thead|tbody|tr|td|th|h[1-6])$/;

/** Nothing in them is for the reader, or MDX. */
const CODE = /^(?:script|style)$/i;

/** Kramdown and Python's Markdown read Markdown between tags of theirs, too. */
const MARKDOWN_INSIDE = /\smarkdown(?:=["']?(?:1|block|true)["']?)?[\s>]/i;

function sweepTag(sweeper: Sweeper, at: number): Swept | undefined {
  const { text, jsx, isMdx, hasMarkdownTags } = sweeper;
  const tag = jsx.tagAt(at);
  if (tag && CODE.test(tag.name)) {
    const closing = sweeper.next(`</${tag.name}>`, at);
    const end = closing === undefined ? tag.end : closing + tag.name.length + '</>'.length;
    return { end, instead: text.slice(at, end) };
  }
  if (tag && hasMarkdownTags && !isMdx) {
    const { end, name, html } = tag;
    const isAlone = name === 'img' && standsAlone(text, at, end);
    if (isAlone || (AROUND_MARKDOWN.test(name) && MARKDOWN_INSIDE.test(html)))
      return { end, instead: `\n\n${html}\n\n` };
  }
  if (!tag || !(isMdx || tag.isOwn)) return undefined;
  const { end, html, isOwn } = tag;
  if (isOwn && text.startsWith('/>', end - 2) && !standsAlone(text, at, end))
    return { end, instead: WORDLESS.test(tag.name) ? '' : TAG };
  if (!(isOwn ? standsAlone(text, at, end) : AROUND_MARKDOWN.test(tag.name)))
    return { end, instead: html };
  const indent = /(?:^|\n)([ \t]*)[^\n]*$/.exec(text.slice(Math.max(0, at - 200), at))?.[1] ?? '';
  return { end, instead: `\n\n${indent}${html}\n\n${indent}` };
}

/** Components of this name show a picture. */
const WORDLESS = /icon|image|img|picture|video|emoji|logo|avatar/i;

/** Whether nothing but tags stands on its lines. */
function standsAlone(text: string, start: number, end: number): boolean {
  return (
    /(?:^|\n)[ \t]*(?:<[^<>\n]*>[ \t]*)*$/.test(text.slice(Math.max(0, start - 200), start)) &&
    /^(?:[ \t]*<[^<>\n]*>)*[ \t]*(?:\n|$)/.test(text.slice(end, end + 200))
  );
}

/** `%%…%%`; "100%% of 50%%" is none. An open one hides its paragraph. */
function sweepObsidianComment({ text, next }: Sweeper, at: number): Swept | undefined {
  if (/\d/.test(text.charAt(at - 1))) return undefined;
  const end = next('%%', at + 2);
  if (end !== undefined) return { end: end + 2, instead: '' };
  if (at > 0 && text.charAt(at - 1) !== '\n') return undefined;
  return { end: next('\n\n', at) ?? text.length, instead: '' };
}

/** What MDX puts a value in for; `{#start}` names a heading. */
function sweepExpression({ text, jsx, isMdx }: Sweeper, at: number): Swept | undefined {
  if (!isMdx || /[#.:]/.test(text.charAt(at + 1))) return undefined;
  const end = jsx.expressionEnd(at);
  if (end === undefined) return undefined;
  const words = /^\{\s*(["'`])([^"'`]*)\1\s*\}$/.exec(text.slice(at, end))?.[2];
  return { end, instead: words ?? VALUE };
}

/** `import … from '…'` and `export const …`, up to the blank line behind them, at the start of a block. */
const MODULE =
  /(?:import\s+(?:[\w*{$][^;'"]{0,2000}\sfrom\s*)?['"][^'"\n]*['"]|export\s+(?:const|let|var|function|default|class|async|\{|\*))/y;

function sweepModule(text: string, at: number): Swept | undefined {
  MODULE.lastIndex = at;
  if (!MODULE.test(text)) return undefined;
  let end = at;
  let depth = 0;
  do {
    const blank = text.indexOf('\n\n', end + 1);
    const from = end;
    end = blank === -1 ? text.length : blank;
    depth += depthOf(text.slice(from, end));
  } while (depth > 0 && end < text.length && end - at < MAX_MODULE_LENGTH);
  return { end, instead: '' };
}

/** So much code is no code of an article. */
const MAX_MODULE_LENGTH = 20_000;

/** How many brackets more are opened than closed. */
function depthOf(code: string): number {
  let depth = 0;
  for (const [sign] of code.replaceAll(/"[^"\n]*"|'[^'\n]*'|`[^`]*`/g, '').matchAll(/[{}()[\]]/g))
    depth += '{(['.includes(sign) ? 1 : -1;
  return depth;
}
