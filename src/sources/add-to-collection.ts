import type { Article } from '../articles/article.ts';
import type { AddedBy, SourceKind } from './source.ts';
import type { LeftOutReason } from './source-status.ts';

/** Adds articles to collections one by one, as people ask for it: a link, or a file that they bring. */
export interface AddToCollection {
  /** Reads what is at an address, and keeps nothing. Rejects only when `signal` is aborted. */
  readLink(url: string, signal?: AbortSignal): Promise<ReadAddition>;
  /** Reads a file of any format, and keeps nothing. */
  readFile(file: BroughtFile): Promise<ReadAddition>;
  /**
   * Keeps the article at an address, which is looked at again from then on, as a source's is. It can be asked of
   * once the bot has taken it in, which is soon.
   */
  addLink(url: string, as: AddedAs, signal?: AbortSignal): Promise<AddOutcome>;
  addFile(file: BroughtFile, as: AddedAs): Promise<AddOutcome>;
  /** Takes out what was added so; false if it wasn't. */
  remove(articleId: string): Promise<boolean>;
  /** What was added so and is still kept, the latest first. */
  list(): Promise<readonly AddedArticle[]>;
  /** Forgets who it was that added something; what was added stays. */
  forgetPerson(userId: string): Promise<number>;
  /** Forgets who it was in a server that added something; what was added stays. */
  forgetServer(serverId: string): Promise<number>;
}

export interface BroughtFile {
  /** Its ending tells the format. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface AddedAs {
  /** The path of a folder, as `isFolderPath` has it. */
  readonly collection: string;
  readonly by: AddedBy;
}

export interface AddedArticle {
  readonly articleId: string;
  readonly collection: string;
  /** Where it came from; undefined for a file. */
  readonly url: string | undefined;
  /** Without the person once it is forgotten who it was. */
  readonly by: Pick<AddedBy, 'serverId' | 'atMs'> & { readonly userId?: string | undefined };
}

export type ReadAddition =
  | {
      readonly kind: 'article';
      /** As it would be understood; its id is that of no collection yet. */
      readonly article: Article;
      /** The address that the page has given itself, or the one where it was found. */
      readonly url?: string | undefined;
    }
  /** It names articles, and is none: such sources are the operator's to add. */
  | {
      readonly kind: 'list';
      readonly of: SourceKind;
      readonly title?: string | undefined;
      readonly items: number;
    }
  | NotAdded;

export type NotAdded =
  | { readonly kind: 'no-article'; readonly reason: LeftOutReason; readonly advice: string }
  /** It can't be fetched, now (`failed`) or ever (`refused`). */
  | { readonly kind: 'failed' | 'refused'; readonly advice: string };

export type AddOutcome =
  | { readonly kind: 'added' | 'present'; readonly articleId: string; readonly title: string }
  | NotAdded;
