import { sourceJson, type SourceJson } from '../answers/answer-json.ts';
import type { AccountedField, Origins } from '../articles/account.ts';
import type { CheckedArticle, CheckedCorpus } from '../articles/check-corpus.ts';
import type { CorpusError } from '../articles/corpus-error.ts';
import { describeMisreading } from './draw-misreadings.ts';
import { countSentences, problemPath, type Search } from './draw-corpus.ts';

/** A corpus as other programs read it. This is a contract, described in the README. */
export function corpusJson(
  { corpus, checked, known }: CheckedCorpus,
  { engine, place }: Search,
  isVerbose: boolean,
): object {
  return {
    directory: corpus.directory,
    articles: checked.map((one) => articleJson(one, isVerbose)),
    known: Object.fromEntries(
      known.map(({ field, articles, from }) => [
        FIELD_KEYS[field],
        { articles, from: Object.fromEntries(from) },
      ]),
    ),
    problems: corpus.problems.map((problem) =>
      problemJson(problemPath(corpus, problem.file), problem),
    ),
    ignored: corpus.ignored,
    searchEngine: engine,
    searchThread: place,
  };
}

/** What fields are called in all JSON. */
const FIELD_KEYS: Readonly<Record<AccountedField, keyof SourceJson | 'language'>> = {
  title: 'title',
  authors: 'author',
  publication: 'publication',
  published: 'published',
  url: 'url',
  language: 'language',
};

export function articleJson(
  { article, file, account, misreadings }: CheckedArticle,
  isVerbose: boolean,
) {
  const { text, language, paragraphs } = article;
  return {
    ...sourceJson(article),
    ...(language !== undefined && { language }),
    file,
    paragraphs: paragraphs.length,
    sentences: countSentences(article),
    from: originsJson(account.origins),
    notes: account.notes,
    misread: misreadings.map((one) => ({ kind: one.kind, message: describeMisreading(one) })),
    ...(isVerbose && {
      notQuoted: account.notQuoted.map(({ start, end, takenFor }) => ({
        takenFor,
        text: text.slice(start, end),
      })),
    }),
  };
}

function originsJson(origins: Origins): object {
  const fields = Object.entries(FIELD_KEYS) as [AccountedField, string][];
  return Object.fromEntries(
    fields.flatMap(([field, key]) => {
      const origin = origins[field];
      return origin === undefined ? [] : [[key, origin]];
    }),
  );
}

/** @param file As the admin can open it from here. */
export function problemJson(file: string, { line, message, remedy }: CorpusError): object {
  return { file, ...(line !== undefined && { line }), message, remedy };
}
