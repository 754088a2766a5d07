import {
  type ComparisonJson,
  type PlaceJson,
  quoteCheckJson,
  quotePlaceJson,
} from '../quote-check/quote-check-json.ts';
import type { SourceJson } from '../answer-json.ts';
import { type PositionJson, positionJson } from '../place-json.ts';
import { type CheckedQuotation, isWrong, tally } from './draft-check.ts';

/** What came of checking a draft, as other programs read it. This is a contract, described in the README. */
export interface DraftCheckJson {
  readonly kind: 'draft';
  /** The file as it was named; absent for standard input. */
  readonly draft?: string;
  readonly right: number;
  readonly wrong: number;
  /** Titles, and what is too short or too long to tell. */
  readonly apart: number;
  readonly quotations: readonly QuotationJson[];
}

interface GivenJson {
  readonly given: string;
  /** Of the draft, from 1; 0 above its first one. */
  readonly draftParagraph: number;
  /** Where its file has it, if it tells that. */
  readonly draftPosition?: PositionJson;
}

export type QuotationJson = GivenJson &
  (
    | { readonly kind: 'exact'; readonly places: readonly PlaceJson[] }
    | ({ readonly kind: 'differs'; readonly parts: readonly ComparisonJson[] } & SourceJson)
    /** The quotes of its one place are the words that are there. */
    | { readonly kind: 'left-out'; readonly places: readonly PlaceJson[] }
    | {
        readonly kind: 'wrong-author';
        readonly name: string;
        readonly places: readonly PlaceJson[];
      }
    | {
        readonly kind: 'not-in-articles';
        readonly nearest: readonly { readonly articleId: string; readonly title: string }[];
      }
    | { readonly kind: 'apart'; readonly reason: 'title' | 'short' | 'long' }
  );

export function draftCheckJson(
  quotations: readonly CheckedQuotation[],
  draft: string | undefined,
): DraftCheckJson {
  const { exact, apart } = tally(quotations);
  return {
    kind: 'draft',
    ...(draft !== undefined && { draft }),
    right: exact,
    wrong: quotations.filter(isWrong).length,
    apart,
    quotations: quotations.map(quotationJson),
  };
}

function quotationJson({ check, text, paragraph, position }: CheckedQuotation): QuotationJson {
  const where = {
    given: text,
    draftParagraph: paragraph,
    ...(position && { draftPosition: positionJson(position) }),
  };
  switch (check.kind) {
    case 'exact':
    case 'differs':
    case 'not-in-articles':
      return { ...quoteCheckJson(check, text), ...where } as QuotationJson;
    case 'left-out':
      return { ...where, kind: check.kind, places: [quotePlaceJson(check.place)] };
    case 'wrong-author': {
      const { kind, name, places } = check;
      return { ...where, kind, name, places: places.map(quotePlaceJson) };
    }
    case 'apart':
      return { ...where, kind: check.kind, reason: check.reason };
  }
}
