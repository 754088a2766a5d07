/** In which a quote can be cited, in the order in which they are offered. */
export const CITATION_STYLES = ['plain', 'markdown', 'apa', 'mla', 'chicago', 'bibtex'] as const;

export type CitationStyle = (typeof CITATION_STYLES)[number];
