import type { ArticleFields } from '../article-fields.ts';
import { languageOfWords } from '../article-language.ts';
import { CorpusError } from '../corpus-error.ts';
import type { Format, Reading, ReadingNote } from '../format.ts';
import { articleBlocksOf } from '../pdf/article-blocks.ts';
import { columnsOf, marginColumnsOf } from '../pdf/columns.ts';
import { withDropCaps } from '../pdf/drop-caps.ts';
import { type Body, bodyOf, type FlowLine, flowOf } from '../pdf/flow.ts';
import { withLamAlef } from '../pdf/lam-alef.ts';
import { withMargins } from '../pdf/margins.ts';
import { fieldsOf, usableTag } from '../pdf/metadata.ts';
import { openPdf, type Pdf } from '../pdf/open-pdf.ts';
import type { Page } from '../pdf/page.ts';
import { pageNumbersOf, withoutFurniture } from '../pdf/page-furniture.ts';
import { commonSizeOf } from '../pdf/pieces.ts';
import { layOut } from '../reading-text.ts';
import { listedWords } from '../word-lists.ts';

/** PDFs with text in them, as programs print them; not pictures of pages. */
export const pdf = {
  endings: ['.pdf'],
  mediaTypes: ['application/pdf', 'application/x-pdf'],
  maxBytes: 50_000_000,
  read: readPdf,
} satisfies Format;

/** A longer book is several articles. */
const MAX_PAGES = 2000;

/** So many pages are looked at for the names of their fonts, which takes as long as reading them. */
const MAX_FONT_PAGES = 6;

const BOLD =
  /bold|black|heavy|demi|medi(?:um)?(?:ital|cond|obli)?$|(?:^|\+)(?:cm|ec|sf|lm)(?:r|ss)?b/iu;

async function readPdf(bytes: Uint8Array, file: string): Promise<Reading> {
  const opened = await openPdf(bytes, file);
  try {
    return await readOpened(opened, file);
  } finally {
    await opened.close();
  }
}

async function readOpened(opened: Pdf, file: string): Promise<Reading> {
  const { pages, isSwapped } = withLamAlef(await readPages(opened, file));
  const size = commonSizeOf(pages);
  const texts = withMargins(withoutFurniture(pages), size);
  const columns = columnsOf(
    texts.map(({ pieces }) => withDropCaps(pieces, size)),
    size,
  );
  const margins = texts.map(({ beside }, page) =>
    marginColumnsOf(beside, (pages[page]?.width ?? 0) / 2),
  );
  const flow = flowOf(columns.map((ofPage, page) => ofPage.concat(margins[page] ?? [])));
  const body = bodyOf(flow);
  const numbers = opened.labels ?? pageNumbersOf(texts);
  const bold = await boldFonts(opened, flow, body);
  const style = { ...body, isBold: (font: string) => bold.has(font) };
  const hasHyphens = flow.some(({ words }) => /[-‐]$/u.test(words));
  const isListed = hasHyphens ? await listedWords(await languageOf(opened, flow)) : () => false;
  const { blocks, joined } = articleBlocksOf(flow, style, isListed, (page) => {
    const number = numbers[page];
    return number === undefined ? undefined : { kind: 'page', page: number };
  });
  const laidOut = layOut(blocks);
  const fields: ArticleFields = fieldsOf(opened, laidOut);
  return { fields, ...laidOut, notes: [...notesOn(joined), ...(isSwapped ? [LAM_ALEF] : [])] };
}

async function languageOf(
  { language }: Pdf,
  flow: readonly FlowLine[],
): Promise<string | undefined> {
  return usableTag(language) ?? languageOfWords(flow);
}

/** @throws CorpusError if they are too many, or none has any text. */
async function readPages(opened: Pdf, file: string): Promise<readonly Page[]> {
  const { pageCount } = opened;
  if (pageCount > MAX_PAGES) {
    throw new CorpusError({
      file,
      message: `the PDF is too long: it has ${pageCount} pages, at most ${MAX_PAGES} are read`,
      remedy: 'Split it into several articles.',
    });
  }
  const pages: Page[] = [];
  for (let index = 0; index < pageCount; index += 1) pages.push(await opened.readPage(index));
  if (pages.some(({ pieces }) => pieces.some(({ words }) => /[\p{L}\p{N}]/u.test(words))))
    return pages;
  throw new CorpusError({
    file,
    message:
      'the PDF has no text that could be read: it holds pictures of pages, as scanners make them',
    remedy: 'Have its text recognised: ocrmypdf does that, for instance.',
  });
}

/** Of the fonts that whole lines are set in beside the text's own, those with bold letters. */
async function boldFonts(
  opened: Pdf,
  flow: readonly FlowLine[],
  body: Body,
): Promise<ReadonlySet<string>> {
  const pageOf = new Map<string, number>();
  for (const { line, page } of flow) {
    const [{ font }] = line.pieces;
    if (font === body.font || pageOf.has(font)) continue;
    if (line.pieces.every((piece) => piece.font === font)) pageOf.set(font, page);
  }
  const bold = new Set<string>();
  for (const page of [...new Set(pageOf.values())].slice(0, MAX_FONT_PAGES)) {
    for (const [font, name] of await opened.readFontNames(page)) {
      if (BOLD.test(name)) bold.add(font);
    }
  }
  return bold;
}

const LAM_ALEF: ReadingNote = {
  message:
    'the PDF has the Arabic letters lam and alef in the wrong order: they are mended where that can be told, other words may be wrong; better save the article in another form',
};

function notesOn(joined: ReadonlySet<string>): readonly ReadingNote[] {
  if (joined.size === 0) return [];
  return [{ message: `made whole at the ends of lines: ${[...joined].join(', ')}` }];
}
