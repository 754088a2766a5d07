import type { Article, Aside, AsideKind, Paragraph } from '../../src/articles/article.ts';
import type { Span } from '../../src/text/span.ts';

/** A paragraph, or what stands beside the running text, as somebody comes to it who reads an article. */
export interface FlowBlock extends Span {
  /** Its number; of what stands beside the running text, that of the paragraph before it, else of the first. */
  readonly paragraph: number;
  /** What it is if it isn't a paragraph. */
  readonly kind?: AsideKind;
  /** The headings that open it, the nearest last. */
  readonly opening: readonly Span[];
  /** The heading under which it stands. */
  readonly heading?: Span;
}

/** Chapter, section, subsection: of more headings in a row, the first are blocks of their own. */
const MAX_OPENING = 3;

/** All that a reader sees of an article under its head, in its order. */
export function flowOf(article: Article): readonly FlowBlock[] {
  const flow: FlowBlock[] = [];
  let headings: Span[] = [];
  for (const block of blocksOf(article)) {
    if ('kind' in block && block.kind === 'heading') {
      headings.push(block);
      continue;
    }
    const alone = headings.slice(0, -MAX_OPENING);
    flow.push(...alone.map((heading) => headingAlone(heading, flow)));
    flow.push(blockUnder(headings.slice(-MAX_OPENING), block, flow.at(-1)));
    headings = [];
  }
  return [...flow, ...headings.map((heading) => headingAlone(heading, flow))];
}

/** What is above a block that opens a page: if no heading opens it, the one under which it stands. */
export function headingsOnTop({ opening, heading }: FlowBlock): readonly Span[] {
  return opening.length === 0 && heading ? [heading] : opening;
}

function blocksOf({ paragraphs, asides }: Article): readonly (Paragraph | Aside)[] {
  return [...paragraphs, ...asides].toSorted((a, b) => a.start - b.start);
}

/** A paragraph knows its heading; all else stands under the nearest one. */
function blockUnder(
  headings: readonly Span[],
  block: Paragraph | Aside,
  before: FlowBlock | undefined,
): FlowBlock {
  const { start, end } = block;
  const heading = 'number' in block ? block.heading : (headings.at(-1) ?? before?.heading);
  const isOpen = [...headings, before?.heading].some((each) => each?.start === heading?.start);
  return {
    start,
    end,
    ...('number' in block
      ? { paragraph: block.number }
      : { paragraph: before?.paragraph ?? 1, kind: block.kind }),
    opening: heading && !isOpen ? [...headings, heading] : headings,
    ...(heading && { heading }),
  };
}

function headingAlone({ start, end }: Span, flow: readonly FlowBlock[]): FlowBlock {
  return { start, end, kind: 'heading', paragraph: flow.at(-1)?.paragraph ?? 1, opening: [] };
}
