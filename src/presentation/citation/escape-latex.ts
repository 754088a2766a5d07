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
