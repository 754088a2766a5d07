/**
 * Every character that could start markup where it stands. Once the start is inert its end is, too,
 * so `]`, `)` and most `>` stay as they are.
 */
const MARKUP_STARTS = new RegExp(
  [
    // Emphasis, code, spoilers, masked links, `<@1>`, `<t:1>`, `<https://…>`, `@everyone`, escapes.
    String.raw`[\\*_~|\x60<[@]`,
    // `:name:` and `https://…`; a colon before a blank starts neither.
    String.raw`:(?!\s)`,
    // `discord.gg/…` and the like, which clients recognise without a scheme.
    String.raw`/(?<=\.[a-z]{2,}/)`,
    // Headings, block quotes, bulleted lists, subtext.
    `[#>+-]${firstOnItsLine('.')}`,
    // Numbered lists, but not "1.5 million".
    String.raw`\.(?!\S)${firstOnItsLine(String.raw`\d+\.`)}`,
  ].join('|'),
  'gi',
);

/**
 * Makes a text inert for Discord: all of it is shown literally, nothing formats, links, mentions or
 * pings. Plain prose stays as it is. {@link unescapeMarkdown} undoes it for every string.
 */
export function escapeMarkdown(text: string): string {
  return text.replace(MARKUP_STARTS, String.raw`\$&`);
}

/**
 * What Discord shows of a text without live markup: a backslash before anything but an ASCII letter,
 * an ASCII digit or a blank is dropped (simple-markdown's rule `escape`, which Discord's clients use).
 */
export function unescapeMarkdown(markdown: string): string {
  return markdown.replace(/\\([^0-9A-Za-z\s])/g, '$1');
}

/**
 * Holds if what was just matched ends a `pattern` that only blanks separate from its line's start.
 * It looks back only once something is matched: at every character, that would take quadratic time.
 */
function firstOnItsLine(pattern: string): string {
  return String.raw`(?<=(?:^|[\n\v\f\r\u0085\u2028\u2029])[\s\u0085]*${pattern})`;
}
