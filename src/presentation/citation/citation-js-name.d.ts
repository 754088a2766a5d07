declare module '@citation-js/name' {
  /** A person's name as CSL-JSON has it. */
  export function parse(name: string): Readonly<Record<string, string>>;
}
