import { decodeXML } from 'entities/decode';
import { type ArticleFields, readFields } from './article-fields.ts';
import type { WrittenBlock } from './reading-text.ts';

/** What a document says of itself beside its text, as word processors write it down. */
export interface DocumentProperties {
  readonly title?: string | undefined;
  readonly creator?: string | undefined;
}

/** Titles that programs give when nobody gives one. */
export const NO_TITLE =
  /^(?:microsoft (?:word|powerpoint|excel)\b.*|untitled.*|unbenannt.*|sans titre.*|sin título.*|document\s?\d*|dokument\s?\d*|title|titel|slide \d+|presentation\d*|powerpoint presentation|print|layout \d+|about:blank|(?:https?|file):\S+|\S+\.[a-z]{2,5}\d?|.*\.(?:docx?|odt|rtf|pdf|indd|qxd|tex|dvi|html?|txt|pages|pptx?|pub|pmd|fm|wpd|cdr)|[\s._/-]+|\(?anonymous\)?|none|null|unknown)$/iu;

/** A byline stands near the beginning or the end. */
const NEAR = 2000;

/**
 * Of a document's properties, what may be believed: a title unless a heading says another one, and its
 * creator, who often merely typed it, only if the text names the same person where bylines stand.
 */
export function documentFields(
  { title, creator }: DocumentProperties,
  blocks: readonly WrittenBlock[],
): ArticleFields {
  const hasTitle = blocks.some(({ kind, level }) => kind === 'heading' && level === 1);
  const text = blocks.map(({ parts }) => parts.join(' ')).join(' ');
  const isNamed =
    creator !== undefined &&
    /\S\s+\S/u.test(creator) &&
    (text.slice(0, NEAR).includes(creator) || text.slice(-NEAR).includes(creator));
  const isTitle = !hasTitle && title !== undefined && !NO_TITLE.test(title.trim());
  const { fields } = readFields({
    ...(isTitle && { title }),
    ...(isNamed && { author: creator }),
  });
  return fields;
}

/** The text of the first element of this name, in XML that nobody nests properties in. */
export function propertyIn(xml: string, name: string): string | undefined {
  const text = new RegExp(`<${name}(?:\\s[^<>]*)?>([^<]*)<`, 'u').exec(xml)?.[1];
  return text === undefined ? undefined : decodeXML(text);
}
