import type { Tokenizer } from '@huggingface/tokenizers';

/** What a model reads of a text, or of a question and a passage. */
export interface ModelInput {
  /** What the model knows its tokens by. */
  readonly ids: readonly number[];
  /** 1 from the passage on, in models that tell the two apart. */
  readonly types: readonly number[];
  /** Where the tokens of the text begin, or those of the passage. */
  readonly start: number;
}

/** Cuts texts into the word pieces that a model knows, and puts its own tokens around them. */
export interface WordPieces {
  /** What looks like a token of the model's own counts as text. */
  readonly split: (text: string, maxPieces: number) => readonly string[];
  /** How many tokens of the model's own there are around a text, or around a question and a passage. */
  frameLength(isPair: boolean): number;
  frame(text: readonly string[]): ModelInput;
  framePair(question: readonly string[], passage: readonly string[]): ModelInput;
}

/** Text beyond so many code units a piece isn't looked at; pieces have four or five on average. */
const MAX_UNITS_A_PIECE = 32;

/** Its parts are used one by one, as nothing else keeps the tokens of its own out of texts. */
export type TokenizerParts = Pick<Tokenizer, keyof Tokenizer>;

export function wordPiecesOf(tokenizer: TokenizerParts): WordPieces {
  const { normalizer, pre_tokenizer, model, post_processor } = tokenizer;

  const put = (text: readonly string[], pair: readonly string[] | null) =>
    post_processor?.(text, pair, true) ?? { tokens: [...text, ...(pair ?? [])] };

  const input = (text: readonly string[], pair: readonly string[] | null): ModelInput => {
    const { tokens, token_type_ids: types } = put(text, pair);
    const last = pair ?? text;
    const ofOneToken = pair ? put([], ['']).tokens : put([''], null).tokens;
    const behind = ofOneToken.length - 1 - ofOneToken.indexOf('');
    return {
      ids: tokens.map((token) => tokenizer.token_to_id(token) ?? model.unk_token_id ?? 0),
      types: types ?? tokens.map(() => 0),
      start: tokens.length - behind - last.length,
    };
  };
  return {
    split(text, maxPieces) {
      const read = text.slice(0, maxPieces * MAX_UNITS_A_PIECE);
      const normal = normalizer ? normalizer(read) : read;
      const words = pre_tokenizer ? pre_tokenizer(normal, { section_index: 0 }) : [normal];
      return model(words).slice(0, maxPieces);
    },
    frameLength: (isPair) => put([], isPair ? [] : null).tokens.length,
    frame: (text) => input(text, null),
    framePair: input,
  };
}
