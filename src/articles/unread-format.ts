import { basename, extname } from 'node:path';
import { CorpusError } from './corpus-error.ts';

/** What to do with files that hold articles, in formats that aren't read. */
const REMEDIES = {
  'Open it in a word processor, save it as .docx or .odt, and take that.':
    '.rtf .doc .dot .docm .wps .wpd .pages .sxw .fodt .abw',
  'Print it into a .pdf, or save its text as .txt, and take that.':
    '.ppt .pptx .odp .key .xls .xlsx .ods .numbers .csv .tsv .ps .xps .djvu .pub .indd',
  'Convert it to .epub (Calibre does), and take that.':
    '.mobi .azw .azw3 .azw4 .kfx .prc .fb2 .lit .pdb .ibooks',
  'Convert it to .md (Pandoc does), and take that.':
    '.tex .latex .rst .adoc .asciidoc .org .textile .wiki .mediawiki .creole .docbook .ipynb .typ',
  'Open it in a browser, save the page as .html, and take that.':
    '.mht .mhtml .webarchive .maff .url .webloc .desktop',
  'Have its text recognised (OCR) into a .pdf or .txt, and take that.':
    '.png .jpg .jpeg .tif .tiff .heic .webp .bmp .gif',
  'Unpack it, and take what is in it.': '.zip .tar .gz .tgz .bz2 .xz .7z .rar .zst',
  'Open it in a mail program, save the message as .eml, and take that.': '.msg .mbox .pst .emlx',
} as const;

const BY_ENDING: ReadonlyMap<string, string> = new Map(
  Object.entries(REMEDIES).flatMap(([remedy, endings]) =>
    endings.split(' ').map((ending) => [ending, remedy]),
  ),
);

/** Whether a file whose format isn't known is none of plain text, by its name or else by its bytes. */
export function isForeign(file: string, bytes: Uint8Array): boolean {
  return BY_ENDING.has(endingOf(file)) || bytes.includes(0);
}

/** @param endings What articles' files end with, in the words of a sentence. */
export function unreadFormat(file: string, endings: string): CorpusError {
  const ending = endingOf(file);
  const what = ending === '' ? 'the file' : `a file that ends in ${ending}`;
  return new CorpusError({
    file,
    message: `${what} is in no format that is read; those are ${endings}`,
    remedy: BY_ENDING.get(ending) ?? 'Save what it holds in one of these, and take that.',
  });
}

/** Folders of articles hold these as well, which nobody takes for articles. */
const COMPANIONS: ReadonlySet<string> = new Set(
  `.png .jpg .jpeg .gif .svg .webp .avif .ico .bmp .tif .tiff .css .scss .less .js .mjs .ts .map .json .yml .yaml
  .toml .xml .ini .lock .bib .csl .woff .woff2 .ttf .otf .eot .mp3 .m4a .ogg .wav .mp4 .webm .mov .sh .bat`.split(
    /\s+/u,
  ),
);

/** What the operator settles of the articles, at the top of their folder. */
const OPERATORS_FILES: ReadonlySet<string> = new Set(['collections.yaml', 'sources.yaml']);

/** Whether a file is one of those that lie beside articles, by its name. */
export function isCompanion(file: string): boolean {
  if (/^readme\./iu.test(basename(file)) || OPERATORS_FILES.has(file)) return true;
  return COMPANIONS.has(endingOf(file));
}

function endingOf(file: string): string {
  return extname(file).toLowerCase();
}
