import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Article } from '../articles/article.ts';
import { addTo, type ListsByKey } from '../text/lists-by-key.ts';
import { textCode } from './text-code.ts';
import type { KeyedRecords, RecordKind } from './record-store.ts';

/**
 * Which articles were there when it was last looked for what is new: after a restart, others came meanwhile. One is
 * known by its id, or by its text under another one.
 */
export interface KnownArticlesStore {
  /** The codes of all that are known; undefined if nothing ever was. */
  codes(): Promise<ReadonlySet<string> | undefined>;
  add(codes: readonly string[]): Promise<void>;
}

/** Codes as one text: there may be hundreds of thousands. */
export interface KnownCodes {
  readonly codes: string;
}

/** Under the first letter of the codes. */
export const KNOWN_ARTICLES: RecordKind<KnownCodes> = {
  name: 'known-articles',
  schema: z.looseObject({ codes: z.string() }),
};

const CODE_LENGTH = 10;
const KEY_LENGTH = 1;

/** An article's two codes: of its id, and of its text. */
export function codesOf(article: Pick<Article, 'id' | 'text'>): readonly [string, string] {
  const ofId = createHash('sha256').update(article.id).digest('base64url').slice(0, CODE_LENGTH);
  return [ofId, textCode(article)];
}

export function createKnownArticles(records: KeyedRecords<KnownCodes>): KnownArticlesStore {
  return {
    async codes() {
      const { entries } = await records.list();
      if (entries.length === 0) return undefined;
      return new Set(entries.flatMap(([, { codes }]) => split(codes)));
    },
    async add(codes) {
      const byKey: ListsByKey<string, string> = new Map();
      for (const code of codes) addTo(byKey, code.slice(0, KEY_LENGTH), code);
      for (const [key, some] of byKey) {
        const known = new Set(split((await records.get(key))?.codes ?? ''));
        const fresh = [...new Set(some)].filter((code) => !known.has(code));
        if (fresh.length === 0) continue;
        await records.update(key, (before) => ({
          codes: `${before?.codes ?? ''}${fresh.join('')}`,
        }));
      }
    },
  };
}

function split(codes: string): readonly string[] {
  return codes.match(new RegExp(`.{${CODE_LENGTH}}`, 'gu')) ?? [];
}
