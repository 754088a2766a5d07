import type { CslItem, CslName } from './csl-item.ts';
import { escapeLatex } from './escape-latex.ts';

export type ReferenceStyle = 'apa' | 'mla' | 'chicago';

/** Formats references in plain text. */
export interface Bibliography {
  /** Takes the name of a person apart. */
  readonly parseName: (name: string) => CslName;
  /** The entry of a list of references. */
  reference(item: CslItem, style: ReferenceStyle): string;
  /** What stands behind a quote: "(Fard, 2024, para. 10)". */
  inText(item: CslItem, style: ReferenceStyle, paragraph: number | undefined): string;
  bibtex(item: CslItem): string;
}

let opening: Promise<Bibliography> | undefined;

/**
 * citation-js with the styles of rehype-citation: APA 7, MLA 9 and Chicago 17 (author and date). Loaded
 * when it is first asked for: that takes a third of a second and 35 MB, APA as much again.
 */
export function openBibliography(): Promise<Bibliography> {
  opening ??= load();
  return opening;
}

async function load(): Promise<Bibliography> {
  const [{ Cite }, { parse }] = await Promise.all([
    import('rehype-citation'),
    import('@citation-js/name'),
  ]);
  const plugins = Cite.plugins as CitationJs;
  // It would leave out all letters that LaTeX has no command for.
  plugins.config.get('@bibtex').format.asciiOnly = false;
  const format = (name: string, item: CslItem, options: object): string =>
    plugins.output.format(name, [item], { format: 'text', lang: 'en-US', ...options }).trim();
  return {
    parseName: parse,
    reference: (item, style) => format('bibliography', item, { template: style }),
    inText: (item, style, paragraph) =>
      format('citation', item, {
        template: style,
        entry: { id: item.id, ...(paragraph !== undefined && locator(style, paragraph)) },
      }),
    bibtex: (item) =>
      // The address is there as `url`, and only there in the form that LaTeX needs.
      format('bibtex', inLatex(item), {}).replace(/^\thowpublished = .*\n/mu, ''),
  };
}

/** What is used of citation-js; rehype-citation declares no types for it. */
interface CitationJs {
  readonly config: { get(plugin: '@bibtex'): { readonly format: { asciiOnly: boolean } } };
  readonly output: {
    format(name: string, items: readonly CslItem[], options: object): string;
  };
}

function inLatex(item: CslItem): CslItem {
  const { title, author, annote, 'container-title': container } = item;
  return {
    ...item,
    ...(title !== undefined && { title: escapeLatex(title) }),
    ...(container !== undefined && { 'container-title': escapeLatex(container) }),
    ...(annote !== undefined && { annote: escapeLatex(annote) }),
    ...(author && {
      author: author.map((name) =>
        Object.fromEntries(Object.entries(name).map(([part, text]) => [part, escapeLatex(text)])),
      ),
    }),
  };
}

/** MLA 9 (6.20) has "par." behind a comma, which the style's file doesn't know. */
function locator(style: ReferenceStyle, paragraph: number): object {
  if (style === 'mla') return { suffix: `, par. ${paragraph}` };
  return { locator: String(paragraph), label: 'paragraph' };
}
