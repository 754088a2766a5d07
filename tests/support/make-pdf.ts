/** A line on a page, at points from its upper left. */
export interface PrintedLine {
  readonly words: string;
  readonly left: number;
  /** Where the letters stand. */
  readonly baseline: number;
  readonly size?: number;
  readonly font?: 'regular' | 'bold' | 'typewriter';
  /** Tagged as no part of what there is to read. */
  readonly isArtifact?: true;
}

export interface PdfOptions {
  readonly title?: string;
  readonly author?: string;
  readonly language?: string;
  /** By page, from 0: what is printed there, such as `/P (A-)`; PDF's own dictionaries. */
  readonly labels?: string;
}

const WIDTH = 595;
const HEIGHT = 842;
const FONTS = { regular: 'Times-Roman', bold: 'Times-Bold', typewriter: 'Courier' } as const;

/** A PDF with these lines on its pages, in fonts that every reader has. Letters are those of Latin-1. */
export function makePdf(
  pages: readonly (readonly PrintedLine[])[],
  { title, author, language, labels }: PdfOptions = {},
): Uint8Array {
  const fonts = Object.keys(FONTS);
  const isTagged = pages.some((lines) => lines.some(({ isArtifact }) => isArtifact));
  const firstPage = 4 + fonts.length;
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R${language ? ` /Lang (${language})` : ''}${labels ? ` /PageLabels << /Nums [${labels}] >>` : ''}${isTagged ? ' /MarkInfo << /Marked true >>' : ''} >>`,
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, nth) => `${firstPage + nth * 2} 0 R`).join(' ')}] >>`,
    `<<${title ? ` /Title ${literal(title)}` : ''}${author ? ` /Author ${literal(author)}` : ''} >>`,
    ...Object.values(FONTS).map(
      (name) => `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`,
    ),
    ...pages.flatMap((lines, nth) => {
      const content = lines.map(drawn).join('\n');
      const used = fonts.map((font, index) => `/${font} ${4 + index} 0 R`).join(' ');
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${WIDTH} ${HEIGHT}] /Resources << /Font << ${used} >> >> /Contents ${firstPage + nth * 2 + 1} 0 R >>`,
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      ];
    }),
  ];
  return Uint8Array.from(Buffer.from(numbered(objects), 'latin1'));
}

function drawn({
  words,
  left,
  baseline,
  size = 10,
  font = 'regular',
  isArtifact,
}: PrintedLine): string {
  const text = `BT /${font} ${size} Tf ${left} ${HEIGHT - baseline} Td ${literal(words)} Tj ET`;
  return isArtifact ? `/Artifact BMC ${text} EMC` : text;
}

/** Curly quotes and dashes stand elsewhere in a PDF's Latin letters than in Unicode. */
const WINDOWS: Readonly<Record<string, string>> = {
  '“': '\\223',
  '”': '\\224',
  '‘': '\\221',
  '’': '\\222',
  '–': '\\226',
  '—': '\\227',
  '•': '\\225',
  '†': '\\206',
  '‡': '\\207',
  '…': '\\205',
};

function literal(words: string): string {
  const safe = words.replaceAll(/[\\()]/gu, String.raw`\$&`);
  return `(${safe.replaceAll(/[^\u0020-\u007e\u00a1-\u00ff]/gu, (sign) => WINDOWS[sign] ?? '?')})`;
}

function numbered(objects: readonly string[]): string {
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`);
  const size = objects.length + 1;
  return `${file}xref\n0 ${size}\n0000000000 65535 f \n${entries.join('')}trailer\n<< /Size ${size} /Root 1 0 R /Info 3 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
}
