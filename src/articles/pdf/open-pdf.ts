import type { PDFDocumentProxy, PDFPageProxy } from 'unpdf/pdfjs';
import { CorpusError } from '../corpus-error.ts';
import { markedItems } from './artifacts.ts';
import { piecesOf } from './pieces.ts';
import type { Page } from './page.ts';

/** What a PDF holds, as its own marks tell it; the text of a page is read when it is asked for. */
export interface Pdf {
  readonly pageCount: number;
  /** What is printed on the pages, if the file says so: `iv`, `12`. */
  readonly labels: readonly string[] | undefined;
  readonly title: string | undefined;
  readonly author: string | undefined;
  /** A language tag, as the file has it. */
  readonly language: string | undefined;
  /** @param index Counted from 0. */
  readPage(index: number): Promise<Page>;
  /** What the fonts on a page are called: `ABCDEF+Garamond-Bold`, by the names that its pieces have. */
  readFontNames(index: number): Promise<ReadonlyMap<string, string>>;
  close(): Promise<void>;
}

/**
 * @param bytes All of the file; it isn't changed.
 * @throws CorpusError if it is broken, or encrypted.
 */
export async function openPdf(bytes: Uint8Array, file: string): Promise<Pdf> {
  standIn();
  const { getDocument, VerbosityLevel } = await import('unpdf/pdfjs');
  const task = getDocument({
    // pdf.js takes away what it is given.
    data: Uint8Array.from(bytes),
    verbosity: VerbosityLevel.ERRORS,
    disableFontFace: true,
    isEvalSupported: false,
    enableXfa: false,
    useSystemFonts: false,
    // Pictures aren't looked at.
    maxImageSize: 1,
  });
  const document = await task.promise.catch(async (cause: unknown) => {
    await task.destroy();
    throw unreadable(file, cause);
  });
  const { info } = await document.getMetadata();
  const labels = await document.getPageLabels();
  const isTagged = (await document.getMarkInfo())?.Marked ?? false;
  const fields: Readonly<Record<string, unknown>> = { ...info };
  return {
    pageCount: document.numPages,
    labels: labels ?? undefined,
    title: textOf(fields['Title']),
    author: textOf(fields['Author']),
    language: textOf(fields['Language']),
    readPage: (index) => onPage(document, index, (page) => readPage(page, isTagged)),
    readFontNames: (index) => onPage(document, index, readFontNames),
    close: () => task.destroy(),
  };
}

async function onPage<Read>(
  document: PDFDocumentProxy,
  index: number,
  read: (page: PDFPageProxy) => Promise<Read>,
): Promise<Read> {
  const page = await document.getPage(index + 1);
  try {
    return await read(page);
  } finally {
    page.cleanup();
  }
}

async function readPage(page: PDFPageProxy, isTagged: boolean): Promise<Page> {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const { items, styles } = await page.getTextContent({
    disableNormalization: true,
    includeMarkedContent: isTagged,
  });
  return piecesOf(
    markedItems(items),
    { width, height, transform },
    (font) => styles[font]?.fontFamily,
  );
}

async function readFontNames(page: PDFPageProxy): Promise<ReadonlyMap<string, string>> {
  await page.getOperatorList();
  const names = new Map<string, string>();
  for (const [key, font] of page.commonObjs) {
    const name: unknown = font?.name;
    if (typeof name === 'string') names.set(key, name);
  }
  return names;
}

/** Node has it from version 21 on; pdf.js hands over fonts with it. */
function standIn(): void {
  if ('transferToFixedLength' in ArrayBuffer.prototype) return;
  // oxlint-disable-next-line no-extend-native -- pdf.js asks for it there
  Object.defineProperty(ArrayBuffer.prototype, 'transferToFixedLength', {
    configurable: true,
    writable: true,
    value(this: ArrayBuffer, length: number) {
      return this.slice(0, length);
    },
  });
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

function unreadable(file: string, cause: unknown): CorpusError {
  const isEncrypted = cause instanceof Error && cause.name === 'PasswordException';
  if (isEncrypted) {
    return new CorpusError({
      file,
      message: 'the PDF is encrypted, and opens with a password only',
      remedy: 'Save it without a password: qpdf --decrypt does that, for instance.',
      cause,
    });
  }
  return new CorpusError({
    file,
    message: 'the PDF is broken',
    remedy: 'Open it in a PDF reader; if it shows there, print it into a new PDF.',
    cause,
  });
}
