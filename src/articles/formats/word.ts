import { CorpusError } from '../corpus-error.ts';
import { documentFields, propertyIn } from '../document-fields.ts';
import type { Format, Reading } from '../format.ts';
import { layOut } from '../reading-text.ts';

/** Documents of Microsoft Word since 2007, as other word processors write them too. */
export const word = {
  endings: ['.docx'],
  mediaTypes: ['application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  maxBytes: 50_000_000,
  read: readWord,
} satisfies Format;

const PARTS =
  /^(?:word\/(?!media\/|embeddings\/|fonts\/|theme\/).*|_rels\/.*|\[Content_Types\]\.xml|docProps\/core\.xml)$/u;

/** What Word calls the paragraphs that are no running text, in mammoth's notation. */
const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='caption'] => figcaption:fresh",
  "p[style-name='Caption'] => figcaption:fresh",
  ...['Quote', 'Intense Quote', 'Block Text', 'Quotations'].map(
    (name) => `p[style-name='${name}'] => blockquote > p:fresh`,
  ),
  ...['HTML Preformatted', 'Preformatted Text', 'Source Code', 'Code'].map(
    (name) => `p[style-name='${name}'] => pre:separator('\\n')`,
  ),
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((level) => `p[style-name='toc ${level}'] => !`),
  "p[style-name='table of figures'] => !",
  "p[style-name='TOC Heading'] => !",
];

async function readWord(bytes: Uint8Array, file: string): Promise<Reading> {
  if (isEncrypted(bytes)) throw encrypted(file);
  const [{ default: mammoth }, { zipSync }, { damaged, unzip }, { htmlBlocks }] = await Promise.all(
    [import('mammoth'), import('fflate'), import('../unzip.ts'), import('../html/html-blocks.ts')],
  );
  const parts = new Map(unzip(file, bytes, (name) => PARTS.test(name)));
  const sourceOf = (part: string): string => Buffer.from(parts.get(part) ?? []).toString('utf8');
  const main = mainPart(sourceOf('_rels/.rels'));
  if (!parts.has(main)) throw damaged(file);
  const hiddenStyles = stylesThatHide(sourceOf('word/styles.xml'));
  for (const part of [main, ...NOTES]) {
    if (parts.has(part)) parts.set(part, Buffer.from(asSeen(sourceOf(part), hiddenStyles)));
  }
  // Packed again from what was unpacked within bounds: mammoth has none of its own.
  const buffer = Buffer.from(zipSync(Object.fromEntries(parts), { level: 0 }));
  const { value: html } = await mammoth
    .convertToHtml({ buffer }, { styleMap: STYLES, includeEmbeddedStyleMap: false })
    .catch((cause: unknown) => {
      throw damaged(file, cause);
    });
  const blocks = htmlBlocks(withNotes(html), file);
  const core = sourceOf('docProps/core.xml');
  const properties = {
    title: propertyIn(core, 'dc:title'),
    creator: propertyIn(core, 'dc:creator'),
  };
  return { fields: documentFields(properties, blocks), ...layOut(blocks) };
}

const NOTES = ['word/footnotes.xml', 'word/endnotes.xml'];

/** The part that holds the text; Word on the web calls it `document2.xml`, for instance. */
function mainPart(relations: string): string {
  const [relation = ''] = /<Relationship\s[^<>]*\/officeDocument"[^<>]*>/u.exec(relations) ?? [];
  return /\sTarget="\/?([^"]+)"/u.exec(relation)?.[1] ?? 'word/document.xml';
}

/** What Word hides; it may say so, or say that it doesn't. */
const HIDDEN = /<w:vanish(?:\s+w:val="(?:true|1|on)")?\s*\/>/u;
const SHOWN = /<w:vanish\s+w:val="(?:false|0|off)"\s*\/>/u;

const STYLE = /<w:style\s[^<>]*w:styleId="([^"]*)"[^<>]*>(?:(?!<\/?w:style[\s>])[^])*<\/w:style>/gu;
const PARAGRAPH = /<w:p(?:\s[^<>]*)?>(?:(?!<\/?w:p[\s>])[^])*<\/w:p>/gu;
const RUN = /<w:r(?:\s[^<>]*)?>(?:(?!<\/?w:r[\s>])[^])*<\/w:r>/gu;

/** The ids of styles whose text is hidden, as that of forms on web pages is. */
function stylesThatHide(styles: string): ReadonlySet<string> {
  if (!styles.includes('<w:vanish')) return new Set();
  const hiding = [...styles.matchAll(STYLE)].filter(([style]) => HIDDEN.test(style));
  return new Set(hiding.map(([, id = '']) => id));
}

function withoutHidden(xml: string, hiddenStyles: ReadonlySet<string>): string {
  const isOfHidden = (kind: 'p' | 'r', element: string): boolean =>
    hiddenStyles.has(new RegExp(`<w:${kind}Style w:val="([^"]*)"`, 'u').exec(element)?.[1] ?? '');
  const withoutRuns = (element: string, isHidden: boolean): string =>
    element.replaceAll(RUN, (run) =>
      HIDDEN.test(run) || ((isHidden || isOfHidden('r', run)) && !SHOWN.test(run)) ? '' : run,
    );
  return withoutRuns(
    xml.replaceAll(PARAGRAPH, (paragraph) =>
      isOfHidden('p', paragraph) ? withoutRuns(paragraph, true) : paragraph,
    ),
    false,
  );
}

/** Words with their reading over them, which mammoth leaves out. */
const RUBY =
  /<w:ruby>(?:(?!<w:ruby(?:Base)?>)[^])*<w:rubyBase>((?:(?!<\/?w:ruby(?:Base)?>)[^])*)<\/w:rubyBase>\s*<\/w:ruby>/gu;

/** A letter that hangs over several lines, in a paragraph of its own, and how the next one begins. */
const DROP_CAP =
  /<w:p(?:\s[^<>]*)?><w:pPr>(?:(?!<\/w:pPr>)[^])*?<w:framePr\s[^<>]*w:dropCap="(?:drop|margin)"(?:(?!<\/w:p>)[^])*?<w:t(?:\s[^<>]*)?>([^<]*)(?:(?!<\/w:p>)[^])*<\/w:p>(<w:p(?:\s[^<>]*)?>(?:<w:pPr>(?:(?!<\/w:pPr>)[^])*<\/w:pPr>)?)/gu;

function asSeen(xml: string, hiddenStyles: ReadonlySet<string>): string {
  const hasHidden = xml.includes('<w:vanish') || hiddenStyles.size > 0;
  const shown = hasHidden ? withoutHidden(xml, hiddenStyles) : xml;
  const whole = shown.includes('<w:ruby') ? shown.replaceAll(RUBY, '$1') : shown;
  return whole.includes('w:dropCap')
    ? whole.replaceAll(DROP_CAP, '$2<w:r><w:t>$1</w:t></w:r>')
    : whole;
}

/** Mammoth puts footnotes into a list of their own, each with an arrow that leads back. */
function withNotes(html: string): string {
  return html
    .replace(/<ol><li id="(?=(?:foot|end)note-)/u, '<ol class="footnotes"><li id="')
    .replaceAll(/<a href="#(?:foot|end)note-ref-\d+">↑<\/a>/gu, '');
}

/** Word puts an encrypted document into a container of the time before 2007. */
function isEncrypted(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 4)).toString('hex') === 'd0cf11e0';
}

function encrypted(file: string): CorpusError {
  return new CorpusError({
    file,
    message: 'the document is protected by a password, or was made before Word 2007',
    remedy: 'Open it with a word processor, and save it as .docx without a password.',
  });
}
