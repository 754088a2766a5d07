const ESCAPES: Readonly<Record<string, string>> = {
  '\\': String.raw`\textbackslash{}`,
  '^': String.raw`\textasciicircum{}`,
  '~': String.raw`\textasciitilde{}`,
  '<': String.raw`\textless{}`,
  '>': String.raw`\textgreater{}`,
};

/** Makes a text inert for LaTeX; letters of all scripts stay as they are, as today's LaTeX reads them. */
export function escapeLatex(text: string): string {
  return text.replaceAll(/[\\^~<>{}$&#%_]/g, (sign) => ESCAPES[sign] ?? `\\${sign}`);
}

const SIGNS: ReadonlyMap<string, string> = new Map(
  Object.entries(ESCAPES).map(([sign, escape]) => [escape, sign]),
);

/** The text that was made inert, as it was before. */
export function unescapeLatex(latex: string): string {
  return latex.replaceAll(/\\(?:text[a-z]+\{\}|[{}$&#%_])/g, (escape) => {
    return SIGNS.get(escape) ?? (escape.length === 2 ? escape.slice(1) : escape);
  });
}
