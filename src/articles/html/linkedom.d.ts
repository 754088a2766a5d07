/** What is used of linkedom. */
declare module 'linkedom' {
  /** The document is one as the DOM's standard has it, as far as its caller says. */
  export function parseHTML(html: string): { readonly document: unknown };
}
