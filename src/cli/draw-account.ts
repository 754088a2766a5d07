import { type Account, ACCOUNTED_FIELDS, type AccountedField } from '../articles/account.ts';
import { type Article, ASIDE_KINDS, type AsideKind } from '../articles/article.ts';
import type { CheckedArticle } from '../articles/check-corpus.ts';
import type { ReadingNote } from '../articles/format.ts';
import { describeMisreading, remark } from './draw-misreadings.ts';
import type { Output } from './io.ts';
import { onOneLine, several, wrap } from './terminal-text.ts';

/** So many notes are read; the others are told by their number. */
const MAX_NOTES = 3;

const LABEL_WIDTH = 10;

/** As an admin calls a field. */
export const FIELD_NAMES: Readonly<Record<AccountedField, string>> = {
  title: 'title',
  authors: 'author',
  publication: 'outlet',
  published: 'date',
  url: 'URL',
  language: 'language',
};

/**
 * What was understood of an article, and where it was found; below it, what may be wrong with that.
 *
 * @param heading Its file, unless told.
 * @param isVerbose All notes are told, and each line that isn't quoted.
 */
export function drawAccount(
  { article, file, account, misreadings }: CheckedArticle,
  isVerbose: boolean,
  output: Output,
  heading: string = output.colors.bold(onOneLine(file)),
): string {
  const remarks = [
    ...misreadings.map(describeMisreading),
    ...describeNotes(account.notes, isVerbose ? Infinity : MAX_NOTES),
  ];
  return [
    heading,
    ...ACCOUNTED_FIELDS.flatMap((field) => drawField(article, account, field, output)),
    ...row('text', describeText(article), output),
    ...remarks.flatMap((words) => remark(words, output)),
    ...(isVerbose ? drawUnquoted(article, account, output) : []),
  ].join('\n');
}

function drawField(
  article: Article,
  { origins }: Account,
  field: AccountedField,
  output: Output,
): readonly string[] {
  const { dim } = output.colors;
  const value = onOneLine([article[field] ?? []].flat().join(', '));
  if (value === '') return row(FIELD_NAMES[field], dim('—'), output);
  const origin = `(${origins[field]})`;
  const lines = row(FIELD_NAMES[field], `${value} ${origin}`, output);
  return lines.map((line) =>
    line.endsWith(origin) ? line.slice(0, -origin.length) + dim(origin) : line,
  );
}

/** "12 paragraphs, 40 sentences, 3 headings". */
function describeText({ paragraphs, asides }: Article): string {
  const sentences = paragraphs.reduce((sum, one) => sum + one.sentences.length, 0);
  const beside = ASIDE_KINDS.flatMap((kind) => {
    const { length } = asides.filter((one) => one.kind === kind);
    return length > 0 ? [several(length, ASIDE_NAMES[kind])] : [];
  });
  const counts = [several(paragraphs.length, 'paragraph'), several(sentences, 'sentence')];
  return [...counts, ...beside].join(', ');
}

const ASIDE_NAMES: Readonly<Record<AsideKind, string>> = {
  heading: 'heading',
  caption: 'caption',
  table: 'table',
  code: 'code block',
  note: 'footnote',
};

function describeNotes(notes: readonly ReadingNote[], most: number): readonly string[] {
  const others = notes.length - most;
  return [
    ...notes
      .slice(0, most)
      .map(({ message, words, line }) =>
        [
          onOneLine(message),
          ...(words === undefined ? [] : [`: “${onOneLine(words)}”`]),
          ...(line === undefined ? [] : [` (line ${line})`]),
        ].join(''),
      ),
    ...(others > 0 ? [several(others, 'other note')] : []),
  ];
}

/** Each under what it was taken for. */
function drawUnquoted(
  { text }: Article,
  { notQuoted }: Account,
  output: Output,
): readonly string[] {
  return notQuoted.flatMap(({ start, end, takenFor }) =>
    row('', `${TAKEN_FOR[takenFor]}: ${onOneLine(text.slice(start, end))}`, output),
  );
}

const TAKEN_FOR: Readonly<Record<AsideKind | 'page', string>> = {
  ...ASIDE_NAMES,
  page: 'line of the page',
};

function row(label: string, words: string, output: Output): readonly string[] {
  const { dim } = output.colors;
  const lines = wrap(words, output.columns - LABEL_WIDTH - 2);
  return lines.map((line, index) => {
    const lead = (index === 0 ? label : '').padEnd(LABEL_WIDTH);
    return `  ${dim(lead)}${line}`;
  });
}
