/** Marks of notes right behind a word or a sign, as encyclopedias have them: "in 1903.[12]". */
const MARK =
  /(?<=[\p{L}\p{N}.,;:!?"”’')\]])\[(?:\d{1,3}|(?:note|nb|n|Anm\.) \d{1,3})\]|(?<=[.,;:!?"”’')\]])\[[a-z]\]/gu;

/** Behind headings and sentences of theirs, for those who write them. */
const FOR_EDITORS =
  /\s?\[(?:edit|edit source|citation needed|clarification needed|when\?|who\?|Bearbeiten(?: \| Quelltext bearbeiten)?|Quelltext bearbeiten|modifier(?: \| modifier le code)?|réf\. nécessaire|editar|editar código|cita requerida|değiştir(?: \| kaynağı değiştir)?|kaynak belirtilmeli)\]/giu;

/** "[1] https://…": where a mark in the text leads. */
const REFERENCE = /^\[(?<number>\d{1,3})\]:?\s+(?:<?https?:\/\/|www\.)\S+$/gmu;

/** The text without marks of notes and of what they lead to; one such mark may well be a word. */
export function withoutReferenceMarks(text: string): string {
  if (!text.includes('[')) return text;
  const numbers = Array.from(text.matchAll(REFERENCE), ({ groups }) => groups?.['number'] ?? '');
  const plain = text.replaceAll(FOR_EDITORS, '');
  const bare = (plain.match(MARK)?.length ?? 0) > 1 ? plain.replaceAll(MARK, '') : plain;
  if (numbers.length === 0) return bare;
  return bare.replaceAll(new RegExp(String.raw`(?<=\S) ?\[(?:${numbers.join('|')})\]`, 'gu'), '');
}

/** Whether a line only says where a mark in the text leads. */
export function isReference(words: string): boolean {
  REFERENCE.lastIndex = 0;
  return REFERENCE.test(words);
}
