import { createHash } from 'node:crypto';
import { z } from 'zod';
import { addTo, type ListsByKey } from '../text/lists-by-key.ts';
import type { KeyedRecords, RecordKind } from './record-store.ts';

/** Which articles were there when it was last looked for what is new: after a restart, others came meanwhile. */
export interface KnownArticlesStore {
  /** Of these ids, those that aren't known; undefined if none ever was. */
  unknown(ids: readonly string[]): Promise<readonly string[] | undefined>;
  add(ids: readonly string[]): Promise<void>;
}

/** Codes of ids, as one text: there may be hundreds of thousands. */
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

export function createKnownArticles(records: KeyedRecords<KnownCodes>): KnownArticlesStore {
  return {
    async unknown(ids) {
      const { entries } = await records.list();
      if (entries.length === 0) return undefined;
      const known = new Set<string>();
      for (const key of new Set(ids.map(keyOf))) {
        for (const code of split((await records.get(key))?.codes ?? '')) known.add(code);
      }
      return ids.filter((id) => !known.has(codeOf(id)));
    },
    async add(ids) {
      const byKey: ListsByKey<string, string> = new Map();
      for (const code of ids.map(codeOf)) addTo(byKey, code.slice(0, KEY_LENGTH), code);
      for (const [key, codes] of byKey) {
        await records.update(key, (before) => {
          const known = new Set(split(before?.codes ?? ''));
          const fresh = codes.filter((code) => !known.has(code) && known.add(code));
          return { codes: `${before?.codes ?? ''}${fresh.join('')}` };
        });
      }
    },
  };
}

function split(codes: string): readonly string[] {
  return codes.match(new RegExp(`.{${CODE_LENGTH}}`, 'gu')) ?? [];
}

function keyOf(id: string): string {
  return codeOf(id).slice(0, KEY_LENGTH);
}

function codeOf(id: string): string {
  return createHash('sha256').update(id).digest('base64url').slice(0, CODE_LENGTH);
}
