import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Running text, and where its sentences end as somebody who annotated them says. */
export interface AnnotatedParagraph {
  readonly text: string;
  readonly ends: readonly number[];
}

export interface Treebank {
  readonly name: string;
  /** An ISO 639-1 code. */
  readonly language: string;
  readonly paragraphs: readonly AnnotatedParagraph[];
}

/** Treebanks that tell of no paragraphs have so many sentences in each. */
const SENTENCES_A_PARAGRAPH = 8;

/** Written without spaces between sentences. */
const UNSPACED: ReadonlySet<string> = new Set(['ja', 'zh']);

/**
 * The treebanks of Universal Dependencies in the folders right below this one, each a clone or a part
 * of one, with files such as `de_gsd-ud-test.conllu`.
 *
 * @param part `train`, `dev` or `test`.
 */
export async function readTreebanks(folder: string, part: string): Promise<readonly Treebank[]> {
  const treebanks: Treebank[] = [];
  for (const name of (await readdir(folder)).toSorted()) {
    const files = await readdir(join(folder, name)).catch(() => []);
    const file = files.find((each) => each.endsWith(`-ud-${part}.conllu`));
    if (file === undefined) continue;
    const language = file.slice(0, file.indexOf('_'));
    const source = await readFile(join(folder, name, file), 'utf8');
    const gap = UNSPACED.has(language) ? '' : ' ';
    const paragraphs = groupSentences(source).map((sentences) => joined(sentences, gap));
    treebanks.push({ name, language, paragraphs });
  }
  return treebanks;
}

function groupSentences(source: string): readonly (readonly string[])[] {
  const hasParagraphs = /^# newpar/mu.test(source);
  const groups: string[][] = [[]];
  let document: string | undefined;
  for (const line of source.split('\n')) {
    const isDocument = line.startsWith('# newdoc');
    if (isDocument ? line !== document : /^# newpar(?: |$)/u.test(line)) groups.push([]);
    if (isDocument) document = line;
    const [, sentence] = /^# text = (.+)$/u.exec(line) ?? [];
    if (sentence === undefined) continue;
    if (!hasParagraphs && groups.at(-1)?.length === SENTENCES_A_PARAGRAPH) groups.push([]);
    groups.at(-1)?.push(sentence.trim());
  }
  // A document for each sentence is none that runs on.
  const filled = groups.filter((group) => group.length > 0);
  return filled.every((group) => group.length === 1) ? inEights(filled.flat()) : filled;
}

function inEights(sentences: readonly string[]): readonly (readonly string[])[] {
  const count = Math.ceil(sentences.length / SENTENCES_A_PARAGRAPH);
  return Array.from({ length: count }, (_, nth) =>
    sentences.slice(nth * SENTENCES_A_PARAGRAPH, (nth + 1) * SENTENCES_A_PARAGRAPH),
  );
}

function joined(sentences: readonly string[], gap: string): AnnotatedParagraph {
  const ends: number[] = [];
  let end = -gap.length;
  for (const sentence of sentences) {
    end += gap.length + sentence.length;
    ends.push(end);
  }
  return { text: sentences.join(gap), ends };
}
