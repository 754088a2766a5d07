/**
 * Markup that Discord would act on in a text, each with its name: a second opinion on escaping, as
 * Discord's guide to Markdown and its reference of message formatting describe it. It shares no code
 * and no idea with the escaping: every escaped character is taken out first.
 */
export function findMarkup(markdown: string): readonly string[] {
  const bare = withoutEscapes(markdown);
  const lines = bare.split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/).map((line) => line.trimStart());
  return [
    ...Object.entries(INLINE).flatMap(([name, pattern]) => (pattern.test(bare) ? [name] : [])),
    ...Object.entries(BLOCKS).flatMap(([name, pattern]) =>
      lines.some((line) => pattern.test(line)) ? [name] : [],
    ),
  ];
}

/** The text with something inert in place of every escaped character. */
export function withoutEscapes(markdown: string): string {
  return markdown.replaceAll(/\\[^0-9A-Za-z\s]/g, '\u{FFFC}');
}

const INLINE = {
  'emphasis with *': /\*[^*]+\*/,
  'emphasis with _': /_[^_]+_/,
  strikethrough: /~~[^]+?~~/,
  spoiler: /\|\|[^]+?\|\|/,
  code: /`[^`]+`/,
  'masked link': /\[[^\]]*\]\([^)]*\)/,
  'mention, emoji, time or bracketed link': /<[@#/:a-z][^>\n]*>/i,
  'address with a scheme': /\b[a-z][a-z0-9+.-]*:\/\/\S/i,
  'invite without a scheme': /\bdiscord(?:app)?\.(?:gg|com)\/\w/i,
  // No emoji has two digits for a name; times do: 1:02:03.
  'emoji by name': /:(?!\d{2}:)[^\s:]+:/,
  'mention of all': /@(?:everyone|here)/,
} as const;

const BLOCKS = {
  heading: /^#{1,3}\s/,
  subtext: /^-#\s/,
  'block quote': /^>(?:>>)?\s/,
  'bulleted list': /^[-*+]\s/,
  'numbered list': /^\d+\.\s/,
} as const;
