import { foldWords } from '../../text/fold-words.ts';
import { readFields } from '../article-fields.ts';
import type { ArticleFields } from '../article-fields.ts';
import { labelPhrases, phrasesIn } from '../page-languages.ts';
import type { Line } from './lines.ts';

/** What lines with labels on top of a text say: "Title: …", "Author: …". */
export interface LabelledHead {
  readonly fields: ArticleFields;
  readonly notes: readonly string[];
  /** How many of the lines belong to it. */
  readonly lineCount: number;
}

const MAX_LABEL_LENGTH = 40;

/** In the order in which one wins over another: "Source" may be an outlet or its address. */
const FIELD_OF: ReadonlyMap<string, string> = new Map([
  ...phrasesIn('updated').map((label): [string, string] => [label, 'updated']),
  ...phrasesIn('published').map((label): [string, string] => [label, 'published']),
  ...phrasesIn('authorLabels').map((label): [string, string] => [label, 'authors']),
  ...labelPhrases('url').map((label): [string, string] => [label, 'url']),
  ...labelPhrases('publication').map((label): [string, string] => [label, 'source']),
  ...labelPhrases('language').map((label): [string, string] => [label, 'language']),
  ...labelPhrases('title').map((label): [string, string] => [label, 'title']),
]);

/** How mail programs head a message that is saved or printed as text; to whom it went isn't told. */
const FIELD_OF_MAIL: ReadonlyMap<string, string | undefined> = new Map(
  (
    [
      ['title', 'subject, betreff, objet, asunto, konu'],
      ['authors', 'from, von, de, kimden'],
      [
        'published',
        'sent, date, gesendet, datum, envoyé, enviado, enviado el, fecha, gönderildi, tarih',
      ],
      [
        undefined,
        'to, cc, bcc, an, à, para, kime, bilgi, reply-to, attachments, anlagen, importance',
      ],
    ] as const
  ).flatMap(([field, labels]) => labels.split(', ').map((label) => [foldWords(label), field])),
);

const MIN_LABELS_OF_MAIL = 3;

/** Undefined if the lines on top are none, or too few to be sure. */
export function readLabelledHead(lines: readonly Line[]): LabelledHead | undefined {
  const start = lines.findIndex(({ words }) => words !== '');
  const blank = lines.findIndex(({ words }, index) => index > start && words === '');
  const lineCount = blank === -1 ? lines.length : blank;
  const labelled = labelledLines(lines.slice(Math.max(0, start), lineCount));
  const isMail = isHeadOfMail(labelled);
  const known = labelled.flatMap(({ label, value }) => {
    const field = isMail ? FIELD_OF_MAIL.get(label) : FIELD_OF.get(label);
    return field === undefined ? [] : [{ field, value: isMail ? withoutAddress(value) : value }];
  });
  const hasTitle = known.some(({ field }) => field === 'title');
  const isTold = isMail || known.length * 2 >= labelled.length;
  if (known.length < (hasTitle ? 1 : 2) || !isTold) return undefined;
  if (lineCount - Math.max(0, start) !== labelled.length || blank === -1) return undefined;
  const values: Record<string, unknown> = {};
  for (const { field, value } of known) values[field] ??= value;
  const { fields, notes } = readFields(values);
  return { fields, notes: notes.map(({ message }) => message), lineCount };
}

function isHeadOfMail(labelled: readonly LabelledLine[]): boolean {
  const labels = labelled.map(({ label }) => label);
  const fields = new Set(labels.map((label) => FIELD_OF_MAIL.get(label)));
  const count = labels.filter((label) => FIELD_OF_MAIL.has(label)).length;
  return count >= MIN_LABELS_OF_MAIL && fields.has('title') && fields.has('authors');
}

/** "Ann Lee <ann@example.org>" and "Ann Lee [mailto:…]". */
function withoutAddress(value: string): string {
  return value.replace(/\s*(?:<[^<>]*@[^<>]*>|\[mailto:[^\][]*\])/giu, '') || value;
}

interface LabelledLine {
  readonly label: string;
  readonly value: string;
}

/** Each "label: value"; a line that stands further in goes on with the one above. */
function labelledLines(lines: readonly Line[]): readonly LabelledLine[] {
  return lines.flatMap(({ words }): readonly LabelledLine[] => {
    const colon = words.indexOf(':');
    if (colon < 1 || colon > MAX_LABEL_LENGTH) return [];
    return [{ label: foldWords(words.slice(0, colon)), value: words.slice(colon + 1).trim() }];
  });
}
