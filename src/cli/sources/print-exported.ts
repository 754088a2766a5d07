import { join } from 'node:path';
import { type Outline, writeOpml } from '../../sources/formats/opml.ts';
import { readSourcesFile, SOURCES_FILE } from '../../sources/sources-file.ts';
import { DEFAULT_COLLECTION, type Source } from '../../sources/source.ts';
import { replaceFile } from '../../replace-file.ts';
import type { Io } from '../io.ts';
import { corpusDirectory } from '../open-corpus.ts';
import { onOneLine, several } from '../terminal-text.ts';

export interface ExportOptions {
  readonly corpus?: string;
  readonly opml?: string;
}

export async function printExported({ corpus, opml }: ExportOptions, io: Io): Promise<void> {
  const read = await readSourcesFile(join(corpusDirectory(corpus, io), SOURCES_FILE));
  if (read.kind === 'unreadable') throw read.problem;
  const outlines = read.sources.flatMap((source) => outlineOf(source) ?? []);
  const text = writeOpml('Pullquote', outlines);
  if (opml === undefined) await io.stdout.write(text);
  else {
    await replaceFile(opml, text);
    await io.stdout.write(
      `${io.stdout.colors.green('✓')} ${several(outlines.length, 'source')} written to ${onOneLine(opml)}\n`,
    );
  }
  const leftOut = read.sources.length - outlines.length;
  const { stderr } = io;
  const note = (words: string) => stderr.write(`${stderr.colors.yellow('note:')} ${words}\n`);
  if (leftOut > 0)
    await note(
      `${several(leftOut, 'source')} left out: OPML has no place for sitemaps and lists of links`,
    );
  for (const problem of read.problems) await note(onOneLine(problem.advice));
}

/** Undefined for what feed readers have nothing like. */
function outlineOf({ url, kind, title, collection }: Source): Outline | undefined {
  if (kind === 'sitemap' || kind === 'links') return undefined;
  const folders = collection === DEFAULT_COLLECTION ? [] : collection.split('/');
  return { url, title, folders, isFeed: kind !== 'page' };
}
