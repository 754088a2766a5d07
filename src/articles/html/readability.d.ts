/** What is used of Mozilla's Readability. */
declare module '@mozilla/readability' {
  /** The document is one as the DOM's standard has it; it is changed. */
  export class Readability<Node> {
    constructor(
      document: object,
      options: {
        /** A candidate with fewer characters is taken only if there is no other. */
        readonly charThreshold?: number;
        readonly keepClasses: boolean;
        readonly serializer: (node: Node) => Node;
      },
    );
    /** Null if the page has nothing to read. */
    parse(): { readonly content: Node } | null;
  }
}
