import { positionAt } from '../../articles/position.ts';
import { nearestJson, sourceJson, type SourceJson } from '../answer-json.ts';
import { positionJson, type PositionJson } from '../place-json.ts';
import type { NumberedParagraph, PassageLookup } from './passage-lookup.ts';

export interface ParagraphJson extends PositionJson {
  readonly paragraph: number;
  /** In UTF-16 code units of the article's text, half-open. */
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

/** What came of looking a passage up, as other programs read it. This is a contract, described in the README. */
export type PassageJson =
  | ({
      readonly kind: 'passage';
      readonly given: string;
      readonly paragraphs: readonly ParagraphJson[];
    } & SourceJson)
  | ({
      readonly kind: 'no-such-paragraph';
      readonly given: string;
      readonly paragraph: number;
      /** The article has those from 1 to this one. */
      readonly lastParagraph: number;
    } & SourceJson)
  | ({ readonly kind: 'withheld'; readonly given: string } & SourceJson)
  | {
      readonly kind: 'unclear';
      readonly given: string;
      readonly candidates: readonly ReturnType<typeof nearestJson>[];
    };

export function passageJson(lookup: PassageLookup, given: string): PassageJson {
  if (lookup.kind === 'unclear') {
    return { kind: lookup.kind, given, candidates: lookup.candidates.map(nearestJson) };
  }
  const source = sourceJson(lookup.article);
  switch (lookup.kind) {
    case 'passage': {
      const paragraphs = lookup.paragraphs.map(paragraphJson);
      return { kind: lookup.kind, given, ...source, paragraphs };
    }
    case 'no-such-paragraph': {
      const { kind, number, last } = lookup;
      return { kind, given, ...source, paragraph: number, lastParagraph: last };
    }
    case 'withheld':
      return { kind: lookup.kind, given, ...source };
  }
}

function paragraphJson({ number, quote }: NumberedParagraph): ParagraphJson {
  const { article, start, end, text } = quote;
  return {
    paragraph: number,
    ...positionJson(positionAt(article, start)),
    start,
    end,
    quote: text,
  };
}
