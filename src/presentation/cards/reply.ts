import type { APIMessageTopLevelComponent } from 'discord-api-types/v10';
import type { ArticleSource } from '../../articles/article.ts';
import type { Quote } from '../../articles/quote.ts';
import type { CitationStyle } from '../citation/citation-style.ts';

/** Who sees a reply. */
export interface Audience {
  /** Private replies are seen by the asker only. */
  readonly visibility: 'public' | 'private';
  /** Why it is private, if the asker did not want it so; a line of small print, already escaped. */
  readonly note?: string;
}

/** What a command says back, before it is turned into Discord's JSON. */
export interface Reply {
  readonly visibility: Audience['visibility'];
  readonly components: readonly APIMessageTopLevelComponent[];
  /** The id of the one whom Discord is to notify of it; of everybody else that it names, it isn't. Default: nobody. */
  readonly mention?: string;
  /** What comes to the one who asked. Default: `answered`. */
  readonly outcome?: ReplyOutcome;
  /** Every quote that the components show, in the order in which they show it. */
  readonly quotes: readonly Quote[];
  /** It says whether words that somebody gave are right, so that they know them already. */
  readonly isGiven?: true;
  /** Some words of the quotes are in bold. */
  readonly hasMarks?: true;
  /** What the components show as blocks of code, in their order: quotes, ready to be copied. */
  readonly citations?: readonly Citation[];
  /** Files that come along; a file component shows each as `attachment://name`. */
  readonly files?: readonly ReplyFile[];
}

/**
 * `not-found`: the articles don't have it. `notice`: word of something else than was asked for. `outdated`: it was
 * asked of what is there no more. `failed`: something broke.
 */
export type ReplyOutcome = 'answered' | 'not-found' | 'notice' | 'outdated' | 'failed';

/** An article's words as a file. */
export interface ReplyFile {
  /** Letters, digits, dashes, underscores and dots only, as Discord keeps them. */
  readonly name: string;
  readonly words: Quote;
}

/** A quote, or an article without any of its words, in the words of a citation style. */
export type Citation =
  | { readonly quote: Quote; readonly style: CitationStyle }
  | { readonly article: ArticleSource; readonly style: CitationStyle };
