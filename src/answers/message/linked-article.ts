import { addressOf } from '../../articles/article-address.ts';
import type { Article } from '../../articles/article.ts';
import type { Archive } from '../../retrieval/archive.ts';

const LINK = /\bhttps?:\/\/[^\s<>"“”„«»]+/giu;

/** Of a sentence, a pair of brackets or Markdown around a link; they may as well be its own. */
const LAST_SIGN = /[^\p{L}\p{N}/]$/u;

/** The article to which the first link of a text leads that leads to one. */
export async function linkedArticle(
  archive: Pick<Archive, 'articleByAddress'>,
  text: string,
): Promise<Article | undefined> {
  const addresses = Array.from(text.matchAll(LINK), ([link]) => [...readings(link)]).flat();
  return addresses.length === 0 ? undefined : archive.articleByAddress(addresses);
}

/** The text without its links. */
export function withoutLinks(text: string): string {
  return text.replaceAll(LINK, ' ');
}

/** The link as it stands there, then without each of the signs at its end. */
function* readings(link: string): Generator<string> {
  for (let rest = link; rest !== ''; rest = rest.slice(0, -1)) {
    const address = addressOf(rest);
    if (address !== undefined) yield address;
    if (!LAST_SIGN.test(rest)) return;
  }
}
