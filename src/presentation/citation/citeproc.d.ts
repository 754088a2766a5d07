/** What is used of citeproc-js. */
declare module 'citeproc' {
  /** A part of a style. */
  export interface StylePart {
    readonly name: string;
    readonly attrs: Readonly<Record<string, string>>;
    readonly children: readonly (StylePart | string)[];
  }

  export function parseXml(style: string): StylePart;

  /** Formats items in one style. */
  export class Engine {
    constructor(
      sources: {
        /** As XML. */
        readonly retrieveLocale: (language: string) => string;
        /** As CSL-JSON. */
        readonly retrieveItem: (id: string) => object;
      },
      style: StylePart,
      language: string,
      isLanguageForced: boolean,
    );
    setOutputFormat(format: 'text'): void;
    updateItems(ids: readonly string[]): void;
    makeBibliography(): readonly [parameters: object, entries: readonly string[]];
    rebuildProcessorState(
      citations: readonly object[],
      format: 'text',
      uncitedIds: readonly string[],
    ): readonly (readonly [id: string, noteIndex: number, text: string])[];
  }
}
