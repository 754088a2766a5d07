import type { CheckedArticle } from '../articles/check-corpus.ts';
import type { Misreading, MisreadingKind } from '../articles/misreadings.ts';
import type { Output } from './io.ts';
import { count, cut, onOneLine, several, wrap } from './terminal-text.ts';

/** So many of the articles that are alike in something are named. */
const MAX_NAMED = 5;

/** So many kinds of notes are told; the rest are told article by article. */
const MAX_NOTES = 10;

/** In columns: what is quoted only has to be recognised. */
const SAMPLE_WIDTH = 60;

/** What looks misread in one article, in a sentence without its full stop. */
export function describeMisreading(misreading: Misreading): string {
  switch (misreading.kind) {
    case 'title-from-file-name':
      return 'the title is made of the file’s name';
    case 'opens-with-page-line':
      return `the first paragraph looks like a line of the page: ${sample(misreading.words)}`;
    case 'lines-not-quoted':
      return `${linesOfText(misreading.lines)} not quoted`;
    case 'wrong-letters':
      return `the text looks wrongly encoded: it has ${sample(misreading.words)} for letters`;
    case 'marks-in-text':
      return `the text holds marks of another format, such as ${sample(misreading.words)}`;
    case 'other-language':
      return `it says that its language is “${misreading.said}”, and reads as “${misreading.language}”`;
    case 'same-text':
      return `${misreading.isWhole ? 'the same' : 'nearly the same'} text as ${onOneLine(misreading.file)}`;
  }
}

/** What looks misread in many articles: each kind once, with the first articles it is found in. */
export function drawMisreadings(checked: readonly CheckedArticle[], output: Output): string {
  const lines = [...drawKinds(checked), ...describeNotes(filesByNote(checked))];
  if (lines.length === 0) return '';
  const { bold } = output.colors;
  return [bold('Worth a look'), ...lines.flatMap((line) => remark(line, output))].join('\n');
}

/** So many articles have a note alike: their system writes that field on each of them. */
const MIN_ALIKE = 3;

/** The articles without the notes that many of them have, and these, each told once. */
export function apartFromCommonNotes<Checked extends CheckedArticle>(
  checked: readonly Checked[],
  output: Output,
): { readonly others: readonly Checked[]; readonly common: string } {
  const files = filesByNote(checked);
  const isCommon = (message: string): boolean => (files.get(message)?.length ?? 0) >= MIN_ALIKE;
  const others = checked.map((one) => {
    const notes = one.account.notes.filter(({ message }) => !isCommon(message));
    return withNotes(one, notes);
  });
  const lines = describeNotes(new Map([...files].filter(([message]) => isCommon(message))));
  if (lines.length === 0) return { others, common: '' };
  const heading = output.colors.bold('Alike in several articles');
  return { others, common: [heading, ...lines.flatMap((line) => remark(line, output))].join('\n') };
}

function withNotes<Checked extends CheckedArticle>(
  one: Checked,
  notes: CheckedArticle['account']['notes'],
): Checked {
  return { ...one, account: { ...one.account, notes } };
}

/** A line with a mark before it, wrapped to the output's width. */
export function remark(words: string, output: Output): readonly string[] {
  const lines = wrap(words, output.columns - 4);
  return lines.map((line, index) =>
    index === 0 ? `  ${output.colors.yellow('!')} ${line}` : `    ${line}`,
  );
}

const KIND_TITLES: Readonly<Record<Exclude<MisreadingKind, 'lines-not-quoted'>, string>> = {
  'title-from-file-name': 'the title is made of the file’s name',
  'opens-with-page-line': 'the first paragraph looks like a line of the page',
  'wrong-letters': 'the text looks wrongly encoded',
  'marks-in-text': 'the text holds marks of another format',
  'other-language': 'the text reads as another language than the article says',
  'same-text': 'the text is that of another article, or nearly so',
};

function drawKinds(checked: readonly CheckedArticle[]): readonly string[] {
  const kinds = Object.entries(KIND_TITLES).flatMap(([kind, title]) => {
    const files = checked
      .filter(({ misreadings }) => misreadings.some((one) => one.kind === kind))
      .map(({ file }) => file);
    return files.length === 0 ? [] : [`${title}: ${nameSome(files)}`];
  });
  const lines = checked.map(({ account }) => account.notQuoted.length).filter(Boolean);
  const all = lines.reduce((sum, number) => sum + number, 0);
  if (all === 0) return kinds;
  return [...kinds, `${linesOfText(all)} not quoted, in ${several(lines.length, 'article')}`];
}

/** The files by the notes that are on them. */
function filesByNote(checked: readonly CheckedArticle[]): ReadonlyMap<string, readonly string[]> {
  const files = new Map<string, string[]>();
  for (const { file, account } of checked) {
    for (const message of new Set(account.notes.map((note) => note.message))) {
      const known = files.get(message);
      if (known) known.push(file);
      else files.set(message, [file]);
    }
  }
  return files;
}

/** The most frequent ones first. */
function describeNotes(files: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const notes = [...files].toSorted(([, a], [, b]) => b.length - a.length);
  const others = notes.length - MAX_NOTES;
  return [
    ...notes.slice(0, MAX_NOTES).map(([message, of]) => `${onOneLine(message)}: ${nameSome(of)}`),
    ...(others > 0 ? [several(others, 'other note')] : []),
  ];
}

function nameSome(files: readonly string[]): string {
  const named = files.slice(0, MAX_NAMED).map(onOneLine).join(', ');
  const others = files.length - MAX_NAMED;
  return others > 0 ? `${named} and ${count(others)} more` : named;
}

function linesOfText(lines: number): string {
  return `${several(lines, 'line')} of text ${lines === 1 ? 'is' : 'are'}`;
}

function sample(words: string): string {
  return `“${cut(onOneLine(words), SAMPLE_WIDTH)}”`;
}
