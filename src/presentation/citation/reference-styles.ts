import { createRequire } from 'node:module';
import type * as Citeproc from 'citeproc';
import { CSL_TYPES, type CslItem } from './csl-item.ts';
import type { Locator } from './locator.ts';
import { narrowStyle } from './narrow-style.ts';
import { AMERICAN_ENGLISH } from './styles/american-english.ts';
import { APA } from './styles/apa.ts';
import { CHICAGO } from './styles/chicago.ts';
import { MLA } from './styles/mla.ts';

/** In the Citation Style Language. */
const STYLES = { apa: APA, mla: MLA, chicago: CHICAGO } as const;

export type ReferenceStyle = keyof typeof STYLES;

/** The entry of a list of references, in plain text. */
export function reference(item: CslItem, style: ReferenceStyle): string {
  const engine = engineFor(item, style);
  engine.updateItems([item.id]);
  const [, entries] = engine.makeBibliography();
  return entries.join('').trim();
}

/** What stands behind a quote, in plain text: "(Fard, 2024, para. 10)". */
export function inText(item: CslItem, style: ReferenceStyle, locator: Locator): string {
  const citation = {
    citationItems: [{ id: item.id, ...placeIn(style, locator) }],
    properties: { noteIndex: 0 },
  };
  const [cited] = engineFor(item, style).rebuildProcessorState([citation], 'text', []);
  return cited?.[2].trim() ?? '';
}

/** Makes all styles ready, which takes some tenths of a second. A style that is asked for before makes itself ready. */
export function prepareStyles(): void {
  for (const style of Object.keys(STYLES) as readonly ReferenceStyle[]) openStyle(style);
}

/**
 * The styles' files know pages and paragraphs; what else there is stands behind them as it is. MLA 9 (6.20)
 * has "par." behind a comma, which its file doesn't know.
 */
function placeIn(style: ReferenceStyle, { page, paragraph, others }: Locator): object {
  const isPar = style === 'mla' && page === undefined && paragraph !== undefined;
  const behind = [...(isPar ? [`par. ${paragraph}`] : []), ...others];
  return {
    ...(page !== undefined && { locator: page, label: 'page' }),
    ...(page === undefined &&
      paragraph !== undefined &&
      !isPar && { locator: String(paragraph), label: 'paragraph' }),
    ...(behind.length > 0 && { suffix: behind.map((each) => `, ${each}`).join('') }),
  };
}

/** One for each style, as they take long to make, and knows one item at a time. */
interface OpenStyle {
  readonly engine: Citeproc.Engine;
  item: CslItem | undefined;
}

const opened = new Map<ReferenceStyle, OpenStyle>();

/** An engine that knows this item and no other, until it is asked for again. */
function engineFor(item: CslItem, style: ReferenceStyle): Citeproc.Engine {
  const open = openStyle(style);
  open.item = item;
  open.engine.updateItems([]);
  return open.engine;
}

function openStyle(style: ReferenceStyle): OpenStyle {
  const known = opened.get(style);
  if (known) return known;
  const { Engine, parseXml } = loadCiteproc();
  const sources = {
    retrieveLocale: () => AMERICAN_ENGLISH,
    retrieveItem: () => open.item ?? {},
  };
  const open: OpenStyle = {
    engine: new Engine(sources, narrowStyle(parseXml(STYLES[style]), CSL_TYPES), 'en-US', true),
    item: undefined,
  };
  open.engine.setOutputFormat('text');
  opened.set(style, open);
  return open;
}

/** Not by `import()`: to look for names in its megabyte of CommonJS takes ten times as long as to run it. */
function loadCiteproc(): typeof Citeproc {
  return createRequire(import.meta.url)('citeproc') as typeof Citeproc;
}
