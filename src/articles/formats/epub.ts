import { posix } from 'node:path';
import { readFields } from '../article-fields.ts';
import { onOneLine } from '../block.ts';
import { CorpusError } from '../corpus-error.ts';
import type { Format, Reading } from '../format.ts';
import { allText, type Document, type DomElement, elementsIn } from '../html/dom.ts';
import { layOut, type WrittenBlock } from '../reading-text.ts';

/** Electronic books, EPUB 2 and 3: a book is one article, and each quote has its chapter. */
export const epub = {
  endings: ['.epub'],
  mediaTypes: ['application/epub+zip'],
  maxBytes: 50_000_000,
  read: readEpub,
} satisfies Format;

/** Pictures, fonts and sounds aren't read. */
const PARTS = /\.(?:x?html?|xml|opf|ncx|css)$/iu;

async function readEpub(bytes: Uint8Array, file: string): Promise<Reading> {
  const [{ damaged, unzip }, { parseXhtml }, { domBlocks }, { applyClassStyles }] =
    await Promise.all([
      import('../unzip.ts'),
      import('../html/parse-html.ts'),
      import('../html/dom-blocks.ts'),
      import('../html/class-styles.ts'),
    ]);
  const parts = unzip(file, bytes, (name) => PARTS.test(name));
  const sourceOf = (name: string): string => {
    const source = Buffer.from(parts.get(name) ?? []).toString('utf8');
    return source.replaceAll(BOILERPLATE, 'hidden $&').replace(DECLARATION, '');
  };
  const elementsOf = (name: string): readonly DomElement[] => [
    ...elementsIn(parseXhtml(sourceOf(name), file).documentElement),
  ];
  if (isEncrypted(sourceOf('META-INF/encryption.xml'))) throw encrypted(file);
  const root = elementsOf('META-INF/container.xml').find(isNamed('rootfile'));
  const bookFile = root?.getAttribute('full-path') ?? '';
  if (!parts.has(bookFile)) throw damaged(file);

  const book = elementsOf(bookFile);
  const chapters = new Map(
    tablesOfContents(book, bookFile).flatMap((table) => chaptersIn(elementsOf(table), table)),
  );
  const blocks: WrittenBlock[] = [];
  let chapter: string | undefined;
  for (const name of readingOrder(book, bookFile)) {
    const document = parseXhtml(sourceOf(name), file);
    applyClassStyles(document, sheetsOf(document, name).map(sourceOf));
    const inside = domBlocks(document.body);
    chapter = chapters.get(name) ?? chapter;
    for (const block of inside)
      blocks.push(
        chapter === undefined ? block : { ...block, position: { kind: 'chapter', chapter } },
      );
  }
  return { ...fieldsOf(book), ...layOut(blocks) };
}

/** The files of the style sheets that a chapter links to. */
function sheetsOf(document: Document, name: string): readonly string[] {
  return Array.from(elementsIn(document.documentElement))
    .filter(isNamed('link'))
    .filter((link) => /^\s*stylesheet\b/iu.test(link.getAttribute('rel') ?? ''))
    .map((link) => pathFrom(name, link.getAttribute('href') ?? ''));
}

/** Project Gutenberg's own words around each of its books. */
const BOILERPLATE = /class="pg-boilerplate/gu;

const DECLARATION = /^\uFEFF?\s*<\?xml[^>]*>/u;

/** Fonts may be scrambled in a book that everybody can read. */
const FONTS =
  /Algorithm="http:\/\/(?:www\.idpf\.org\/2008\/embedding|ns\.adobe\.com\/pdf\/enc#RC)"/gu;

function isEncrypted(encryption: string): boolean {
  return /<(?:\w+:)?EncryptionMethod\b[^<>]*Algorithm=/u.test(encryption.replaceAll(FONTS, ''));
}

function isNamed(name: string): (element: DomElement) => boolean {
  return ({ localName }) => localName === name;
}

/** The files of the book's text; a list of chapters, and what is only looked up from elsewhere, are none. */
function readingOrder(book: readonly DomElement[], bookFile: string): readonly string[] {
  const files = new Map(
    book
      .filter(isNamed('item'))
      .filter((item) => !/\bnav\b/u.test(item.getAttribute('properties') ?? ''))
      .map((item) => [
        item.getAttribute('id'),
        pathFrom(bookFile, item.getAttribute('href') ?? ''),
      ]),
  );
  return book
    .filter(isNamed('itemref'))
    .filter((item) => item.getAttribute('linear') !== 'no')
    .flatMap((item) => files.get(item.getAttribute('idref')) ?? []);
}

/** EPUB 3's, then EPUB 2's. */
function tablesOfContents(book: readonly DomElement[], bookFile: string): readonly string[] {
  return book
    .filter(isNamed('item'))
    .filter(
      (item) =>
        /\bnav\b/u.test(item.getAttribute('properties') ?? '') ||
        item.getAttribute('media-type') === 'application/x-dtbncx+xml',
    )
    .map((item) => pathFrom(bookFile, item.getAttribute('href') ?? ''))
    .toReversed();
}

/** By their files: the first chapter that begins in each. */
function chaptersIn(
  table: readonly DomElement[],
  tableFile: string,
): readonly (readonly [string, string])[] {
  const found: (readonly [string, string])[] = [];
  let label = '';
  for (const element of table) {
    if (element.localName === 'navlabel') label = allText(element);
    const address = element.getAttribute(element.localName === 'content' ? 'src' : 'href');
    if (address === null) continue;
    const words = onOneLine(element.localName === 'a' ? allText(element) : label);
    if (words !== '') found.push([pathFrom(tableFile, address), words]);
  }
  return found.toReversed();
}

/** Where an address in one of the book's files leads, without the place inside the file. */
function pathFrom(file: string, address: string): string {
  const path = address.replace(/#.*$/u, '');
  return posix.normalize(posix.join(posix.dirname(file), decode(path)));
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function fieldsOf(book: readonly DomElement[]): Pick<Reading, 'fields' | 'notes'> {
  const all = (name: string): readonly string[] =>
    book.filter(isNamed(`dc:${name}`)).flatMap((element) => {
      const role = element.getAttribute('opf:role');
      return role === null || role === 'aut' ? [onOneLine(allText(element))] : [];
    });
  const { fields, notes } = readFields({
    title: all('title')[0],
    authors: all('creator').filter((name) => !/^unknown\b/iu.test(name)),
    publication: all('publisher')[0],
    published: all('date')[0],
    language: all('language')[0],
  });
  return {
    fields,
    notes: notes.map(({ message }) => ({ message })),
  };
}

function encrypted(file: string): CorpusError {
  return new CorpusError({
    file,
    message: 'the book is encrypted (copy protection)',
    remedy: 'Only a book without copy protection can be read; ask its publisher for one.',
  });
}
