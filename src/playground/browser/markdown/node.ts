/** A piece of Discord's Markdown. */
export type MarkdownNode =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'break' }
  | { readonly kind: Span; readonly children: readonly MarkdownNode[] }
  | {
      readonly kind: 'heading';
      readonly level: 1 | 2 | 3;
      readonly children: readonly MarkdownNode[];
    }
  | {
      readonly kind: 'list';
      readonly start: number | undefined;
      readonly items: readonly Children[];
    }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'code-block'; readonly language: string; readonly text: string }
  | { readonly kind: 'link'; readonly url: string; readonly children: readonly MarkdownNode[] }
  | { readonly kind: 'timestamp'; readonly seconds: number; readonly style: string }
  /** Drawn as it would look, but nobody is told. */
  | { readonly kind: 'mention'; readonly label: string }
  | { readonly kind: 'emoji'; readonly name: string };

export type Span = 'bold' | 'italic' | 'underline' | 'strike' | 'spoiler' | 'quote' | 'subtext';

type Children = readonly MarkdownNode[];
