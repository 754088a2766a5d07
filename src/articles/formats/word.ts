import { CorpusError } from '../corpus-error.ts';
import { documentFields, propertyIn } from '../document-fields.ts';
import type { Format, Reading } from '../format.ts';
import { layOut } from '../reading-text.ts';

/** Documents of Microsoft Word since 2007, as other word processors write them too. */
export const word = {
  endings: ['.docx'],
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
  const [{ default: mammoth }, { zipSync }, { damaged, unzip }, { parseHtml }, { domBlocks }] =
    await Promise.all([
      import('mammoth'),
      import('fflate'),
      import('../unzip.ts'),
      import('../html/parse-html.ts'),
      import('../html/dom-blocks.ts'),
    ]);
  const parts = new Map(unzip(file, bytes, (name) => PARTS.test(name)));
  const main = parts.get(DOCUMENT);
  if (!main) throw damaged(file);
  parts.set(DOCUMENT, Buffer.from(asSeen(Buffer.from(main).toString('utf8'))));
  // Packed again from what was unpacked within bounds: mammoth has none of its own.
  const buffer = Buffer.from(zipSync(Object.fromEntries(parts), { level: 0 }));
  const { value: html } = await mammoth
    .convertToHtml({ buffer }, { styleMap: STYLES, includeEmbeddedStyleMap: false })
    .catch((cause: unknown) => {
      throw damaged(file, cause);
    });
  const blocks = domBlocks(parseHtml(withNotes(html), file).body);
  const core = Buffer.from(parts.get('docProps/core.xml') ?? []).toString('utf8');
  const properties = {
    title: propertyIn(core, 'dc:title'),
    creator: propertyIn(core, 'dc:creator'),
  };
  return { fields: documentFields(properties, blocks), ...layOut(blocks) };
}

const DOCUMENT = 'word/document.xml';

/** Runs of text that Word hides; it may say so, or say that it doesn't. */
const HIDDEN =
  /<w:r(?:\s[^<>]*)?>(?:(?!<\/w:r>)[^])*?<w:vanish(?:\s+w:val="(?:true|1|on)")?\s*\/>(?:(?!<\/w:r>)[^])*<\/w:r>/gu;

/** A letter that hangs over several lines, in a paragraph of its own, and how the next one begins. */
const DROP_CAP =
  /<w:p(?:\s[^<>]*)?><w:pPr>(?:(?!<\/w:pPr>)[^])*?<w:framePr\s[^<>]*w:dropCap="(?:drop|margin)"(?:(?!<\/w:p>)[^])*?<w:t(?:\s[^<>]*)?>([^<]*)(?:(?!<\/w:p>)[^])*<\/w:p>(<w:p(?:\s[^<>]*)?>(?:<w:pPr>(?:(?!<\/w:pPr>)[^])*<\/w:pPr>)?)/gu;

function asSeen(xml: string): string {
  const shown = xml.includes('<w:vanish') ? xml.replaceAll(HIDDEN, '') : xml;
  return shown.includes('w:dropCap')
    ? shown.replaceAll(DROP_CAP, '$2<w:r><w:t>$1</w:t></w:r>')
    : shown;
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
