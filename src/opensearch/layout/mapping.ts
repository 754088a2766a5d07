import { hash } from 'node:crypto';
import type { Article } from '../../articles/article.ts';
import { later } from '../../text/later.ts';
import { probeAnalysers } from '../../retrieval/probe.ts';
import { documentsOf } from './documents-of.ts';

/** Grows with each mapping that the one before can't stand in for. */
export const FORMAT = 3;

const NAME = { type: 'keyword' } as const;
/** Looked up, but neither sorted by nor counted. */
const LOOKED_UP = { type: 'keyword', doc_values: false } as const;
const NUMBER = { type: 'integer', index: false } as const;
/** Read back, one document at a time, faster than a source. */
const READ_BACK = { type: 'binary', doc_values: true } as const;
/** Read back with the document's source. */
const KEPT = { type: 'keyword', index: false, doc_values: false } as const;

const TYPED = { properties: { words: LOOKED_UP, starts: LOOKED_UP } } as const;

export const MAPPINGS = {
  dynamic: 'strict',
  /** What else there is comes back from doc values. */
  _source: {
    includes: ['article', 'revision', 'passages', 'number', 'source', 'text', 'layout'],
  },
  properties: {
    kind: LOOKED_UP,
    revision: NAME,

    article: NAME,
    order: NAME,
    folders: LOOKED_UP,
    within: LOOKED_UP,
    folder: NAME,
    collection: LOOKED_UP,
    server: LOOKED_UP,
    author: NAME,
    publication: NAME,
    tag: NAME,
    published: NAME,
    languages: LOOKED_UP,
    subtag: NAME,

    number: { type: 'integer' },
    terms: { type: 'text', analyzer: 'tokens', index_options: 'freqs' },
    repeats: LOOKED_UP,
    located: READ_BACK,
    shown: READ_BACK,

    source: READ_BACK,
    text: KEPT,
    layout: KEPT,
    passages: NUMBER,
    termsInAll: NUMBER,
    reference: LOOKED_UP,
    address: LOOKED_UP,
    typed: {
      properties: {
        title: TYPED,
        titleAuthors: TYPED,
        all: TYPED,
        author: TYPED,
        publication: TYPED,
        tag: TYPED,
      },
    },
    opening: LOOKED_UP,
    titleTerms: LOOKED_UP,
    nameKeys: LOOKED_UP,
    nameWords: NAME,
    unparted: LOOKED_UP,
    unpartedNames: NAME,
    acronyms: LOOKED_UP,
    lookups: LOOKED_UP,
    definitions: NAME,
    capitals: NAME,
    longNames: NAME,
    longNameRepeats: NAME,
    spelledOut: READ_BACK,
    said: { type: 'text', analyzer: 'tokens', norms: false },
  },
} as const;

/** Of an index of any size. */
export const SETTINGS = {
  analysis: {
    analyzer: { tokens: { type: 'custom', tokenizer: 'between_spaces' } },
    tokenizer: { between_spaces: { type: 'whitespace', max_token_length: 8192 } },
  },
  /** What is looked up together in one request. */
  max_regex_length: 100_000,
  max_result_window: 100_000,
} as const;

/**
 * What an index was laid out by: another code, or another Node, may find other terms in the same words, and then
 * articles and questions no longer mean the same by them.
 */
export interface LayoutMeta {
  readonly format: number;
  /** Of what the analysers make of fixed words, and of how a fixed article is laid out. */
  readonly probe: string;
}

export const layoutMeta = later((): LayoutMeta => ({
  format: FORMAT,
  probe: hash('sha256', [probeAnalysers(), JSON.stringify(documentsOf(PROBED))].join('\n')),
}));

const WORDS =
  'Ann O’Neill’s Harbour Union (AHU) won. The AHU, the Harbour Union, said so; «só» İt.';

const PROBED: Article = {
  id: 'north/2024/probe',
  title: 'Über “Ärger”: ёлка 日本, a résumé',
  authors: ['Ann O’Neill', '村上春樹'],
  publication: 'The Harbour',
  url: 'https://www.example.com/one?b=2&a=1',
  published: '2024-01-29',
  language: 'en-GB',
  tags: ['sea'],
  text: WORDS,
  paragraphs: [
    { number: 1, start: 0, end: WORDS.length, sentences: [{ start: 0, end: WORDS.length }] },
  ],
  asides: [],
};
