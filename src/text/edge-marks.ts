import type { Span } from './span.ts';

/** "[3]", "[12, 14]", "[a]", "[note 2]", "[citation needed]", "³": what points to a note, or asks for one. */
const MARK = String.raw`(?:\[(?:\d{1,3}(?:\s?[,–-]\s?\d{1,3})*|[a-z]|\^?\w{0,3}\d|note \d{1,3}|(?:citation|clarification|page|year|date|source)s? (?:needed|missing)|who\??|when\??|which\??|by whom\??|vague|dubious[^\]]{0,20}|not in citation given|verification needed)\]|[¹²³⁰⁴-⁹]+)`;

/** "[t]he lamp" and "[x](https://…)" begin with no mark. */
const LEADING = new RegExp(
  String.raw`^(?:\s*(?!\[[a-z]\])${MARK})+(?:\s+|(?=["'“‘«\p{Lu}]))(?=\S)`,
  'u',
);

/** Behind what ends a sentence; "12 m²" ends with none. */
const TRAILING = new RegExp(String.raw`(?<=[.!?…。！？।۔؟]["'”’»›)]*)(?:\s*${MARK})+$`, 'u');

/** A bare number that the page raises, behind what ends a sentence: "the sea.12" */
const RAISED = /(?<=\p{L}{2}[.!?…]["'”’»)]*)\d{1,3}$/u;

/** Marks are short, and few of them stand together. */
const MAX_MARKS = 80;

/** A span without the marks of notes that it begins or ends with; as it is if it is nothing but marks. */
export function withoutEdgeMarks(text: string, { start, end }: Span): Span {
  const leading = LEADING.exec(text.slice(start, Math.min(end, start + MAX_MARKS)))?.[0] ?? '';
  const from = start + leading.length;
  const tail = text.slice(Math.max(from, end - MAX_MARKS), end);
  const trailing = (TRAILING.exec(tail) ?? RAISED.exec(tail))?.[0] ?? '';
  const to = end - trailing.length;
  return from < to ? { start: from, end: to } : { start, end };
}
