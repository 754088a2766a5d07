import { type Account, ACCOUNTED_FIELDS, type AccountedField } from './account.ts';
import type { Article } from './article.ts';
import { type Corpus, loadCorpus, type LoadProgress } from './load-corpus.ts';
import type { CorpusFolders } from './corpus-folders.ts';
import { findMisreadings, type Misreading } from './misreadings.ts';
import { findSameTexts } from './same-texts.ts';

/** A folder of articles, and how each of them was understood. */
export interface CheckedCorpus {
  readonly corpus: Corpus;
  /** In the order of the articles. */
  readonly checked: readonly CheckedArticle[];
  readonly known: readonly KnownField[];
}

export interface CheckedArticle {
  readonly article: Article;
  /** Its path below the corpus folder. */
  readonly file: string;
  readonly account: Account;
  readonly misreadings: readonly Misreading[];
}

/** Of how many articles a field is known. */
export interface KnownField {
  readonly field: AccountedField;
  readonly articles: number;
  /** How often it was found where, the most frequent first. */
  readonly from: readonly (readonly [origin: string, articles: number])[];
}

/**
 * Reads a corpus as `loadCorpus` does, and looks at what came of each file.
 *
 * @throws CorpusError if the folder itself can't be read.
 */
export async function checkCorpus(
  { corpusDir: directory, fetchedDir }: CorpusFolders,
  onProgress: (progress: LoadProgress) => void,
): Promise<CheckedCorpus> {
  const told = new Map<string, { readonly file: string; readonly account: Account }>();
  const corpus = await loadCorpus(directory, {
    fetchedDir,
    onProgress,
    recall: async (file, _hash, read) => {
      const accounts: Account[] = [];
      const article = await read((account) => accounts.push(account));
      const [account] = accounts;
      // Of two files with one id, the first is the article.
      if (account && !told.has(article.id)) told.set(article.id, { file, account });
      return article;
    },
  });
  const checked = withSameTexts(
    corpus.articles.flatMap((article) => {
      const known = told.get(article.id);
      if (!known) return [];
      return [{ article, ...known, misreadings: findMisreadings(article, known.account) }];
    }),
  );
  return { corpus, checked, known: knownFields(checked) };
}

/** What looks misread once the articles are compared. */
export function withSameTexts<Checked extends CheckedArticle>(
  checked: readonly Checked[],
): readonly Checked[] {
  const files = new Map(checked.map(({ article, file }) => [article, file]));
  const found = new Map(
    findSameTexts(checked.map(({ article }) => article)).map(({ article, other, isWhole }) => [
      article,
      { kind: 'same-text', file: files.get(other) ?? other.id, isWhole } as const,
    ]),
  );
  return checked.map((one) => {
    const same = found.get(one.article);
    return same ? { ...one, misreadings: [...one.misreadings, same] } : one;
  });
}

function knownFields(checked: readonly CheckedArticle[]): readonly KnownField[] {
  return ACCOUNTED_FIELDS.map((field) => {
    const origins = checked.flatMap(({ account }) => account.origins[field] ?? []);
    const from = new Map<string, number>();
    for (const origin of origins) from.set(origin, (from.get(origin) ?? 0) + 1);
    return {
      field,
      articles: origins.length,
      from: [...from].toSorted(([, a], [, b]) => b - a),
    };
  });
}
