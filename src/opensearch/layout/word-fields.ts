import type { ArticleSource } from '../../articles/article.ts';
import { NAME_FIELDS, type NameField } from '../../retrieval/archive.ts';
import { namesOf, partsOf } from '../../retrieval/names.ts';
import {
  MIN_LENGTH_FOR_ERROR,
  UNPARTED,
  wordsAndParts,
  wordsOf,
} from '../../retrieval/typed-words.ts';
import { nameSpellings } from '../../text/name-spellings.ts';
import { termSet } from '../../text/terms.ts';
import { analyserFor } from '../../text/likely-languages.ts';
import { entryOf } from './acronym-fields.ts';
import { eachOnce, tokenOf, valueOf } from './tokens.ts';

/** Words that are found as somebody types: whole, by a beginning, and by one that has a typing error. */
export interface TypedWords {
  readonly words: readonly string[];
  /** All that they begin with from as many letters on as an error may be among. */
  readonly starts: readonly string[];
}

/** What an article is found and named by. */
export interface WordFields {
  readonly typed: Readonly<Record<'title' | 'titleAuthors' | 'all' | NameField, TypedWords>>;
  /** The words of its title with single spaces between. */
  readonly opening: string;
  readonly titleTerms: readonly string[];
  /** What names are found by: their words. */
  readonly nameKeys: readonly string[];
  /** Word of a name, field, name. */
  readonly nameWords: readonly string[];
  /** What names are found by in texts that don't part their words; and field and name of those that are. */
  readonly unparted: readonly string[];
  readonly unpartedNames: readonly string[];
}

export function wordFieldsOf(article: ArticleSource): WordFields {
  const { id, title, authors, publication = '', tags, language } = article;
  const inTitle = wordsAndParts(title);
  const inAuthors = wordsAndParts(authors.join(' '));
  const elsewhere = wordsAndParts([id, publication, ...tags].join(' '));
  const named = [title, ...authors].join(' ');
  const all = NAME_FIELDS.flatMap((field) =>
    namesOf(article, field).map((name) => ({ field, name })),
  );
  const spelled = all.flatMap(({ field, name }) =>
    nameSpellings(name)
      .flatMap(wordsOf)
      .map((word) => ({ word: valueOf(word), field, name })),
  );
  const unparted = all.filter(({ name }) => UNPARTED.test(name));
  const wordsIn = (field: NameField): TypedWords =>
    typedWords(namesOf(article, field).flatMap(wordsOf));
  return {
    typed: {
      title: typedWords(inTitle),
      titleAuthors: typedWords([...inTitle, ...inAuthors]),
      all: typedWords([...inTitle, ...inAuthors, ...elsewhere]),
      author: wordsIn('author'),
      publication: wordsIn('publication'),
      tag: wordsIn('tag'),
    },
    opening: valueOf(wordsOf(title).join(' ')),
    titleTerms: Array.from(termSet(named, analyserFor(named, language).words), tokenOf),
    nameKeys: eachOnce(spelled.map(({ word }) => word)),
    nameWords: eachOnce(
      spelled.map(({ word, field, name }) => entryOf(word, field, valueOf(name))),
    ),
    unparted: eachOnce(unparted.flatMap(({ name }) => partsOf(name)).map(valueOf)),
    unpartedNames: eachOnce(unparted.map(({ field, name }) => entryOf(field, valueOf(name)))),
  };
}

function typedWords(all: readonly string[]): TypedWords {
  const words = eachOnce(all.map(valueOf));
  return { words, starts: eachOnce(words.flatMap(startsOf)) };
}

/** A longer word is told by so much of it. */
const MAX_START = 30;

/** With an error, a letter may be missing. */
function startsOf(word: string): readonly string[] {
  const starts: string[] = [];
  for (let end = MIN_LENGTH_FOR_ERROR - 1; end <= Math.min(word.length, MAX_START); end += 1)
    starts.push(word.slice(0, end).toWellFormed());
  return starts;
}
