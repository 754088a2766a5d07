import type { MarkdownNode } from './node.ts';

/** Where a piece of Markdown stands. */
export interface Context {
  /** Quotes don't nest. */
  readonly isInQuote?: boolean;
  /** Blocks stand on a line's start, but not inside bold text and the like. */
  readonly isInline?: boolean;
  /** Links don't nest, and a backslash in a masked link's words is shown (discord-api-docs issue 6185). */
  readonly isInLink?: boolean;
}

/** What a rule found at the start of the source. */
export interface Match {
  readonly length: number;
  readonly nodes: readonly MarkdownNode[];
}

export type Parse = (source: string, context: Context) => MarkdownNode[];
