import { CorpusError } from '../corpus-error.ts';
import { documentFields, propertyIn } from '../document-fields.ts';
import type { Format, Reading } from '../format.ts';
import { layOut } from '../reading-text.ts';

/** Texts of LibreOffice, OpenOffice and others: OpenDocument 1.0 to 1.4. */
export const openDocument = {
  endings: ['.odt'],
  mediaTypes: ['application/vnd.oasis.opendocument.text'],
  maxBytes: 50_000_000,
  read: readOpenDocument,
} satisfies Format;

const PARTS = new Set(['content.xml', 'styles.xml', 'meta.xml', 'META-INF/manifest.xml']);

async function readOpenDocument(bytes: Uint8Array, file: string): Promise<Reading> {
  const [{ damaged, unzip }, { htmlBlocks }] = await Promise.all([
    import('../unzip.ts'),
    import('../html/html-blocks.ts'),
  ]);
  const parts = unzip(file, bytes, (name) => PARTS.has(name));
  const partOf = (name: string): string => Buffer.from(parts.get(name) ?? []).toString('utf8');
  if (partOf('META-INF/manifest.xml').includes('manifest:encryption-data')) throw encrypted(file);
  const content = partOf('content.xml');
  const bodyStart = content.indexOf('<office:body');
  if (bodyStart === -1) throw damaged(file);
  const styles = stylesIn(namedStyles(partOf('styles.xml')), content.slice(0, bodyStart));
  const html = htmlOf(content.slice(bodyStart), styles);
  const blocks = htmlBlocks(html, file);
  const meta = partOf('meta.xml');
  const properties = {
    title: propertyIn(meta, 'dc:title'),
    creator: propertyIn(meta, 'meta:initial-creator'),
  };
  return { fields: documentFields(properties, blocks), ...layOut(blocks) };
}

interface Styles {
  /** What a style of this one place stems from. */
  readonly parents: ReadonlyMap<string, string>;
  /** Of texts that are not shown. */
  readonly hidden: ReadonlySet<string>;
}

const STYLE =
  /<style:style\s(?<attributes>[^<>]*?)(?:\/>|>(?<inside>(?:(?!<\/style:style>)[^])*)<\/style:style>)/gu;

/** Those that people choose; what else the part has is of the edges of pages, under names that the text has too. */
function namedStyles(xml: string): string {
  const start = xml.indexOf('<office:styles');
  return start === -1 ? '' : xml.slice(start, xml.indexOf('</office:styles>', start));
}

function stylesIn(named: string, ofText: string): Styles {
  const hidden = hiddenIn(named, new Set());
  const parents = new Map<string, string>();
  for (const { groups: { attributes = '' } = {} } of ofText.matchAll(STYLE)) {
    const name = attribute(attributes, 'style:name') ?? '';
    parents.set(name, attribute(attributes, 'style:parent-style-name') ?? name);
  }
  return { parents, hidden: hiddenIn(ofText, hidden) };
}

/** The styles that hide, or stem from one that does, and don't say that they show. */
function hiddenIn(xml: string, known: ReadonlySet<string>): ReadonlySet<string> {
  const hidden = new Set(known);
  if (known.size === 0 && !xml.includes('text:display="none"')) return hidden;
  for (const { groups: { attributes = '', inside = '' } = {} } of xml.matchAll(STYLE)) {
    const parent = attribute(attributes, 'style:parent-style-name') ?? '';
    const display = attribute(inside, 'text:display') ?? (hidden.has(parent) ? 'none' : 'true');
    if (display === 'none') hidden.add(attribute(attributes, 'style:name') ?? '');
  }
  return hidden;
}

const TAG = /<(?<close>\/?)(?<name>[a-z]+:[\w-]+)(?<attributes>(?:\s[^<>]*?)?)(?<closed>\/?)>/gu;

const NOTE = /<text:note(?:\s[^<>]*)?>(?:(?!<\/text:note>)[^])*<\/text:note>/gu;

/** The same text with HTML's elements; footnotes stand at its end. */
function htmlOf(xml: string, styles: Styles): string {
  const notes = (xml.match(NOTE) ?? []).map((note) => `<li>${renamed(note, styles)}</li>`);
  const text = renamed(xml.replaceAll(NOTE, ''), styles)
    // Paragraphs of one quotation, each in the style of quotations.
    .replaceAll(/<\/blockquote>\s?<blockquote>/gu, '<br><br>');
  return `<html><body>${text}<ol class="footnotes">${notes.join('')}</ol></body></html>`;
}

function renamed(xml: string, styles: Styles): string {
  const open: string[] = [];
  return xml.replaceAll(
    TAG,
    (_tag, close: string, name: string, attributes: string, closed: string) => {
      if (close) return `</${open.pop() ?? 'span'}>`;
      const element = elementFor(name, attributes, styles);
      const [tag = ''] = element.split(' ');
      if (closed) return name in SPACES ? (SPACES[name] ?? '') : `<${element}></${tag}>`;
      open.push(tag);
      return `<${element}>`;
    },
  );
}

/** White space that OpenDocument has elements for. */
const SPACES: Readonly<Record<string, string>> = {
  'text:s': ' ',
  'text:tab': ' ',
  'text:line-break': '<br>',
};

/** What HTML calls the same; all else is a stretch of a line. */
const ELEMENTS: Readonly<Record<string, string>> = {
  'text:list': 'ul',
  'text:list-item': 'li',
  'text:list-header': 'li',
  'table:table': 'table',
  'table:table-header-rows': 'thead',
  'table:table-row': 'tr',
  'table:table-cell': 'td',
  'text:section': 'section',
  'draw:text-box': 'div',
};

/** What is in it, a reader doesn't see, or not as part of the text. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  'office:annotation',
  'office:forms',
  'svg:desc',
  'svg:title',
  'text:alphabetical-index',
  'text:bibliography-configuration',
  'text:hidden-paragraph',
  'text:hidden-text',
  'text:illustration-index',
  'text:note-citation',
  'text:ruby-text',
  'text:table-index',
  'text:table-of-content',
  'text:tracked-changes',
]);

const CAPTION = /^(?:Caption|Drawing|Figure|Illustration|Table|Text)$/u;

function elementFor(name: string, attributes: string, styles: Styles): string {
  if (LEFT_OUT.has(name)) return 'span hidden';
  const style = attribute(attributes, 'text:style-name') ?? '';
  if (styles.hidden.has(style) || isHiddenSection(name, attributes)) return 'span hidden';
  if (name === 'text:h') {
    const level = Number(attribute(attributes, 'text:outline-level') ?? 1);
    return `h${Math.min(Math.max(level, 1), 6)}`;
  }
  if (name !== 'text:p') return ELEMENTS[name] ?? 'span';
  const family = styles.parents.get(style) ?? style;
  if (family === 'Title') return 'h1';
  if (CAPTION.test(family)) return 'figcaption';
  if (family.startsWith('Preformatted')) return 'pre';
  if (family === 'Quotations') return 'blockquote';
  return family.startsWith('Contents') ? 'p hidden' : 'p';
}

/** A part of the text that is folded away, always or as long as a condition holds. */
function isHiddenSection(name: string, attributes: string): boolean {
  if (name !== 'text:section') return false;
  const isHeld = attribute(attributes, 'text:is-hidden') === 'true';
  const display = attribute(attributes, 'text:display');
  return display === 'none' || (display === 'condition' && isHeld);
}

function attribute(attributes: string, name: string): string | undefined {
  return new RegExp(`(?:^|\\s)${name}="([^"]*)"`, 'u').exec(attributes)?.[1];
}

function encrypted(file: string): CorpusError {
  return new CorpusError({
    file,
    message: 'the document is protected by a password',
    remedy: 'Open it with a word processor, and save it without a password.',
  });
}
