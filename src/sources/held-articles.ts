import type { SourceStates, SourceStatus } from './source-status.ts';

/** Whose an article's file is. */
export interface Holder {
  /** The source's address. */
  readonly source: string;
  /** The page's, among the source's items. */
  readonly address: string;
  /** Of its text. */
  readonly textHash: string;
}

/** Which articles all sources have, so that one that several of them name is kept once in a collection. */
export class HeldArticles {
  readonly #holders = new Map<string, Holder>();
  /** By collection and text. */
  readonly #files = new Map<string, string>();
  /** By collection and the page's address. */
  readonly #pages = new Map<string, string>();

  /** The holder of a file, by its path below the folder of fetched articles. */
  holderOf(file: string): Holder | undefined {
    return this.#holders.get(file);
  }

  /** The file in a collection that has a text. */
  fileWith(collection: string, textHash: string): string | undefined {
    return this.#files.get(keyOf(collection, textHash));
  }

  /** The file in a collection that a page was kept in. */
  fileOf(collection: string, address: string): string | undefined {
    return this.#pages.get(keyOf(collection, address));
  }

  add(file: string, collection: string, holder: Holder): void {
    this.remove(file, collection);
    this.#holders.set(file, holder);
    this.#files.set(keyOf(collection, holder.textHash), file);
    this.#pages.set(keyOf(collection, holder.address), file);
  }

  remove(file: string, collection: string): void {
    const holder = this.#holders.get(file);
    if (!holder) return;
    this.#holders.delete(file);
    const key = keyOf(collection, holder.textHash);
    if (this.#files.get(key) === file) this.#files.delete(key);
    const page = keyOf(collection, holder.address);
    if (this.#pages.get(page) === file) this.#pages.delete(page);
  }
}

/**
 * Gathers what sources have by what is known of them.
 *
 * @param files Those that are there.
 */
export async function openHeld(
  known: readonly SourceStatus[],
  states: SourceStates,
  files: ReadonlySet<string>,
): Promise<HeldArticles> {
  const held = new HeldArticles();
  for (const { url: source, collection, folders = [] } of known) {
    const items = await states.openItems(source);
    for (const [address, { state, textHash = '' }] of items.known) {
      const isArticle = state.kind === 'kept' || state.kind === 'begun';
      if (isArticle && files.has(state.file))
        held.add(state.file, folderAmong(folders, state.file) ?? collection, {
          source,
          address,
          textHash,
        });
    }
    await items.close();
  }
  return held;
}

/** The innermost of these folders that a file is in. */
export function folderAmong(folders: readonly string[], file: string): string | undefined {
  const around = folders.filter((folder) => file.startsWith(`${folder}/`));
  return around.toSorted((a, b) => b.length - a.length)[0];
}

function keyOf(collection: string, textHashOrAddress: string): string {
  return `${collection}/${textHashOrAddress}`;
}
