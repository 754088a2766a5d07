import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { analyserOf } from '../../src/text/analysers.ts';
import { splitSentences } from '../../src/text/sentences.ts';

/** Something that splits running text into sentences, to be measured beside others on the same texts. */
export interface SentenceSplitter {
  readonly name: string;
  /** Where sentences end. */
  ends(text: string, language: string): readonly number[];
}

export const BUILT_IN: readonly SentenceSplitter[] = [
  { name: 'Pullquote', ends: (text, language) => endsBy(text, language) },
  { name: 'language unknown', ends: (text) => endsBy(text, undefined) },
  {
    name: 'Intl.Segmenter',
    ends: (text, language) =>
      Array.from(
        new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text),
        ({ index, segment }) => index + segment.trimEnd().length,
      ),
  },
];

function endsBy(text: string, language: string | undefined): readonly number[] {
  const rules = analyserOf(language).sentences;
  return splitSentences(text, { start: 0, end: text.length }, rules).map(({ end }) => end);
}

type Split = (text: string, language: string) => readonly string[];

/** What a library exports. */
type Exports = Readonly<Record<string, unknown>>;

/** How libraries are asked; what they export is looked up in what was imported. */
const LIBRARIES: Readonly<Record<string, (library: Exports) => Split>> = {
  sbd: (library) => (text) => call(library['sentences'], text),
  sentencex: (library) => (text, language) => call(library['segment'], language, text),
  'cldr-segmentation': (library) => {
    const suppressions = library['suppressions'] as Readonly<Record<string, unknown>>;
    return (text, language) =>
      call(library['sentenceSplit'], text, suppressions[language] ?? suppressions['all']);
  },
  'sentence-splitter': (library) => (text) =>
    call(library['split'], text).flatMap((node) => sentenceIn(node)),
};

function call(exported: unknown, ...values: readonly unknown[]): readonly string[] {
  return (exported as (...given: readonly unknown[]) => readonly string[])(...values);
}

/** Its sentences are nodes of a tree, among others. */
function sentenceIn(node: unknown): readonly string[] {
  const { type, raw } = node as { readonly type: string; readonly raw: string };
  return type === 'Sentence' ? [raw] : [];
}

/** Those of the libraries that are installed in a folder. */
export async function librariesIn(folder: string): Promise<readonly SentenceSplitter[]> {
  const found: SentenceSplitter[] = [];
  const { resolve } = createRequire(join(folder, 'package.json'));
  for (const [name, adapt] of Object.entries(LIBRARIES)) {
    const path = isInstalled(resolve, name);
    if (path === undefined) continue;
    const imported = (await import(pathToFileURL(path).href)) as Exports;
    const split = adapt({ ...imported, ...(imported['default'] as Exports | undefined) });
    found.push({ name, ends: (text, language) => endsOf(text, split(text, language)) });
  }
  return found;
}

function isInstalled(resolve: NodeJS.RequireResolve, name: string): string | undefined {
  try {
    return resolve(name);
  } catch {
    return undefined;
  }
}

function endsOf(text: string, sentences: readonly string[]): readonly number[] {
  const ends: number[] = [];
  let from = 0;
  for (const sentence of sentences) {
    const words = sentence.trim();
    const at = words === '' ? -1 : text.indexOf(words, from);
    if (at === -1) continue;
    from = at + words.length;
    ends.push(from);
  }
  return ends;
}
