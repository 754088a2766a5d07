import type { Archive } from '../retrieval/archive.ts';
import type { Pace } from '../retrieval/pace.ts';

/** The same archive, but whoever asks it rests before each call, so that others have their turn. */
export function restingArchive(archive: Archive, pace: Pace): Archive {
  const rested = async <Value>(call: () => Promise<Value>): Promise<Value> => {
    await pace.rest();
    return call();
  };
  return {
    within: (scope) => restingArchive(archive.within(scope), pace),
    count: () => rested(() => archive.count()),
    articles: (ids) => rested(() => archive.articles(ids)),
    articleByReference: (reference) => rested(() => archive.articleByReference(reference)),
    articleByAddress: (addresses) => rested(() => archive.articleByAddress(addresses)),
    find: (typed, part) => rested(() => archive.find(typed, part)),
    suggest: (typed, limit) => rested(() => archive.suggest(typed, limit)),
    tags: () => rested(() => archive.tags()),
    collections: (folders) => rested(() => archive.collections(folders)),
    namesIn: (text) => rested(() => archive.namesIn(text)),
    suggestNames: (field, typed, limit) => rested(() => archive.suggestNames(field, typed, limit)),
    dates: () => rested(() => archive.dates()),
    titled: (terms) => rested(() => archive.titled(terms)),
    spelledOut: (acronym) => rested(() => archive.spelledOut(acronym)),
    languages: () => rested(() => archive.languages()),
    terms: (terms, language) => rested(() => archive.terms(terms, language)),
    candidates: (search) => rested(() => archive.candidates(search)),
    closeUps: (places, sought) => rested(() => archive.closeUps(places, sought)),
    async *holding(words) {
      for await (const article of archive.holding(words)) {
        await pace.rest();
        yield article;
      }
    },
  };
}
