/** What is used of an optional package, whose own types are there only where it is installed. */
declare module '@huggingface/tokenizers' {
  export class Tokenizer {
    /** @param tokenizer What `tokenizer.json` holds. */
    constructor(tokenizer: object, config: object);
    readonly normalizer: ((text: string) => string) | null;
    readonly pre_tokenizer:
      | ((text: string, options: { readonly section_index: number }) => readonly string[])
      | null;
    readonly model: {
      (words: readonly string[]): readonly string[];
      readonly unk_token_id?: number | undefined;
    };
    readonly post_processor:
      | ((
          tokens: readonly string[],
          pair: readonly string[] | null,
          withSpecial: boolean,
        ) => {
          readonly tokens: readonly string[];
          readonly token_type_ids?: readonly number[] | undefined;
        })
      | null;
    readonly token_to_id: (token: string) => number | undefined;
  }
}
