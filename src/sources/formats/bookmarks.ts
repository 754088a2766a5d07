import { collectItems, MAX_ITEMS, type WrittenItem } from './collect-items.ts';
import type { ListingFormat } from './listing-format.ts';
import { type HtmlReader, readHtml } from './read-html.ts';
import { plainWords } from './plain-words.ts';

/** Bookmarks as all browsers export them, in the form that Netscape had. */
export const bookmarks: ListingFormat = {
  name: 'bookmarks',
  kind: 'subscriptions',
  isIn: ({ text }) =>
    /<!doctype\s+netscape-bookmark-file-1|<dl>\s{0,99}(?:<p>\s{0,99})?<dt>\s{0,99}<(?:h3|a)\b[^>]{0,2000}\sadd_date=/iu.test(
      text.slice(0, 5000),
    ),
  read({ text, url }) {
    const reader = new BookmarkReader();
    readHtml(text, reader);
    return collectItems({ title: reader.title, items: reader.items, isFull: true, base: url });
  },
};

class BookmarkReader implements HtmlReader {
  title: string | undefined;
  readonly items: WrittenItem[] = [];
  readonly #folders: (string | undefined)[] = [];
  /** The heading that stands over the next list. */
  #heading: string | undefined;
  #attributes: Readonly<Record<string, string>> = {};
  #words = '';

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'dl') {
      this.#folders.push(this.#heading);
      this.#heading = undefined;
    } else if (name === 'a' || name === 'h1' || name === 'h3') {
      this.#attributes = attributes;
      this.#words = '';
    }
  }

  close(name: string): void {
    if (name === 'dl') this.#folders.pop();
    else if (name === 'h1') this.title ??= plainWords(this.#words);
    // The bar below the address is no folder of anybody's making.
    else if (name === 'h3')
      this.#heading =
        'personal_toolbar_folder' in this.#attributes ? undefined : plainWords(this.#words);
    else if (name === 'a' && this.items.length <= MAX_ITEMS)
      this.items.push(this.#item(this.#attributes));
  }

  addText(words: string): void {
    this.#words += words;
  }

  #item({ href, feedurl, tags }: Readonly<Record<string, string>>): WrittenItem {
    return {
      links: [feedurl, href],
      kind: feedurl === undefined ? 'page' : 'feed',
      title: plainWords(this.#words),
      folders: this.#folders.flatMap((folder) => folder || []),
      tags: tags
        ?.split(',')
        .map((tag) => tag.trim())
        .filter((tag) => tag !== ''),
    };
  }
}
