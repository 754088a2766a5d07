import { type CodeSpans, codeSpans } from './code-spans.ts';
import { type JsxReader, jsxReader } from './jsx.ts';

/** What stands in a text in place of a stretch that is no part of the article. */
export interface Swept {
  readonly end: number;
  readonly instead: string;
}

/** What is known of a text that is swept. */
export interface Sweeper {
  readonly text: string;
  readonly code: CodeSpans;
  readonly jsx: JsxReader;
  readonly isMdx: boolean;
  /** Some of its tags say that Markdown stands between them. */
  readonly hasMarkdownTags: boolean;
  /** What R computes stands in it. */
  readonly isKnitted: boolean;
  /** Where a mark stands next from a place on; undefined if it doesn't. */
  readonly next: (mark: string, from: number) => number | undefined;
  /** The tags of templates that nothing closes from here on. */
  readonly unclosed: Set<string>;
  /** The names of tags that are ended somewhere; an empty one ends all of its kind. */
  readonly closed: () => ReadonlySet<string>;
}

/** What MDX has and no other Markdown, outside of code and of scripts; and where these begin. */
const MDX_TRACE =
  /^[ \t]*(?<fence>`{3,}|~{3,})|<(?<script>script|style)[\s>]|^(?:import\s[^\n]*['"]|export\s+(?:const|let|default|function)\s)|(?<!\{)\{(?:\/\*|(?:props|frontMatter)\.)/gm;

/** One of them is in every trace. Looked for one by one, which takes a tenth of the time. */
const SIGNS_OF_MDX = ['import ', 'export ', '{/*', '{props.', '{frontMatter.'] as const;

export function startSweeper(text: string, isKnownMdx: boolean): Sweeper {
  return {
    text,
    code: codeSpans(text),
    jsx: jsxReader(text),
    isMdx: isKnownMdx || isMdx(text),
    hasMarkdownTags:
      text.includes('markdown') && /<[a-z][^<>]{0,500}\smarkdown(?:=|[\s>])/i.test(text),
    isKnitted: text.includes('{r') && /^[ \t]*`{3,}[ \t]*\{r\b/m.test(text),
    next: nextIn(text),
    unclosed: new Set(),
    closed: once(() => closedIn(text)),
  };
}

const CLOSING = /\{\{[<%]-?\s*\/\s*([\w-]*)|\{%-?\s*end\s*([\w-]*)/g;

function closedIn(text: string): ReadonlySet<string> {
  return new Set(
    Array.from(text.matchAll(CLOSING), ([, shortcode, tag]) =>
      (shortcode ?? tag ?? '').replace(/-$/, '').toLowerCase(),
    ),
  );
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

function isMdx(text: string): boolean {
  if (!SIGNS_OF_MDX.some((sign) => text.includes(sign))) return false;
  const code = codeSpans(text);
  const next = nextIn(text);
  MDX_TRACE.lastIndex = 0;
  for (let match = MDX_TRACE.exec(text); match; match = MDX_TRACE.exec(text)) {
    const { fence, script } = match.groups ?? {};
    const end = MDX_TRACE.lastIndex;
    if (fence !== undefined) MDX_TRACE.lastIndex = code.endOf(end - fence.length) ?? end;
    else if (script !== undefined) MDX_TRACE.lastIndex = next(`</${script}`, end) ?? end;
    else return true;
  }
  return false;
}

/** Looks but once for a mark that doesn't come again. */
function nextIn(text: string): Sweeper['next'] {
  const lastLooks = new Map<string, number>();
  return (mark, from) => {
    if (from >= (lastLooks.get(mark) ?? Infinity)) return undefined;
    const found = text.indexOf(mark, from);
    if (found !== -1) return found;
    lastLooks.set(mark, from);
    return undefined;
  };
}
