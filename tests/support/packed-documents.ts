import { strToU8, zipSync } from 'fflate';

export function zipped(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])),
  );
}

const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** A document as Word saves it: `body` is what stands in its `w:body`. */
export function wordFile(
  body: string,
  {
    core = '',
    footnotes = '',
    moreStyles = '',
    main = 'word/document.xml',
  }: {
    readonly core?: string;
    readonly footnotes?: string;
    readonly moreStyles?: string;
    readonly main?: string;
  } = {},
): Uint8Array {
  const styles = ['Title', 'heading 1', 'heading 2', 'caption', 'toc 1', 'footnote text', 'Quote']
    .map((name) => {
      const id = name.replaceAll(' ', '');
      return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`;
    })
    .join('');
  return zipped({
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/${main}" ContentType="${TYPE}.document.main+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${RELATIONS}"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="/${main}"/></Relationships>`,
    [main.replace('word/', 'word/_rels/') + '.rels']:
      `<Relationships xmlns="${RELATIONS}"><Relationship Id="r1" Type="${OFFICE}/styles" Target="styles.xml"/><Relationship Id="r2" Type="${OFFICE}/footnotes" Target="footnotes.xml"/></Relationships>`,
    'word/styles.xml': `<w:styles xmlns:w="${WORD}">${styles}${moreStyles}</w:styles>`,
    'word/footnotes.xml': `<w:footnotes xmlns:w="${WORD}">${footnotes}</w:footnotes>`,
    [main]: `<w:document xmlns:w="${WORD}"><w:body>${body}</w:body></w:document>`,
    'docProps/core.xml': `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">${core}</cp:coreProperties>`,
  });
}

/** A paragraph of Word's, in one of the styles of {@link wordFile}; `runs` are XML. */
export function wordParagraph(runs: string, style = ''): string {
  const properties = style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`;
  return `<w:p>${properties}${runs}</w:p>`;
}

export function wordRun(text: string, properties = ''): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** A text as LibreOffice saves it: `body` is what stands in its `office:text`. */
export function openDocumentFile(
  body: string,
  { styles = '', named = '', meta = '', manifest = '' } = {},
): Uint8Array {
  return zipped({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'META-INF/manifest.xml': `<manifest:manifest>${manifest}</manifest:manifest>`,
    'meta.xml': `<office:document-meta><office:meta>${meta}</office:meta></office:document-meta>`,
    'styles.xml': `<office:document-styles><office:styles>${named}</office:styles><office:automatic-styles><style:style style:name="P1"><style:text-properties text:display="none"/></style:style></office:automatic-styles></office:document-styles>`,
    'content.xml': `<?xml version="1.0"?><office:document-content><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
  });
}

const page = (body: string): string =>
  `<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><head><title/><link rel="stylesheet" type="text/css" href="../book.css"/></head><body>${body}</body></html>`;

/** A book whose chapters are these bodies of XHTML, in their order. */
export function epubFile(
  chapters: Readonly<Record<string, string>>,
  { metadata = '', contents = '', encryption = '', sheet = '' } = {},
): Uint8Array {
  const names = Object.keys(chapters);
  const items = names.map(
    (name) => `<item id="${name}" href="text/${name}.xhtml" media-type="application/xhtml+xml"/>`,
  );
  return zipped({
    mimetype: 'application/epub+zip',
    'META-INF/container.xml':
      '<container><rootfiles><rootfile full-path="OEBPS/book.opf"/></rootfiles></container>',
    ...(encryption && { 'META-INF/encryption.xml': encryption }),
    'OEBPS/book.opf': `<package><metadata xmlns:dc="http://purl.org/dc/elements/1.1/">${metadata}</metadata><manifest><item id="nav" href="nav.xhtml" properties="nav" media-type="application/xhtml+xml"/>${items.join('')}</manifest><spine>${names.map((name) => `<itemref idref="${name}"/>`).join('')}</spine></package>`,
    ...(sheet && { 'OEBPS/book.css': sheet }),
    'OEBPS/nav.xhtml': page(`<nav epub:type="toc"><ol>${contents}</ol></nav>`),
    ...Object.fromEntries(
      Object.entries(chapters).map(([name, body]) => [`OEBPS/text/${name}.xhtml`, page(body)]),
    ),
  });
}
