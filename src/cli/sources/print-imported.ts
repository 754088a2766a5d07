import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { diskFaultOf } from '../../disk-fault.ts';
import type { NewSource } from '../../sources/add-sources.ts';
import { isFolderPath } from '../../sources/address-id.ts';
import { importedSources } from '../../sources/imported-sources.ts';
import { readListing } from '../../sources/read-listing.ts';
import { DEFAULT_COLLECTION } from '../../sources/source.ts';
import { addToSourcesFile, SOURCES_FILE } from '../../sources/sources-file.ts';
import type { Io, Output } from '../io.ts';
import { corpusDirectory } from '../open-corpus.ts';
import { count, onOneLine, several } from '../terminal-text.ts';
import { UsageError } from '../usage-error.ts';
import { unlessMissing } from '../../unless-missing.ts';

export interface ImportOptions {
  readonly corpus?: string;
  readonly collection?: string;
  readonly dryRun?: true;
  readonly json?: true;
}

/** Of more, the rest is counted. */
const MAX_SHOWN = 20;

export async function printImported(
  files: readonly string[],
  options: ImportOptions,
  io: Io,
): Promise<void> {
  const { collection } = options;
  if (collection !== undefined && !isFolderPath(collection))
    throw new UsageError(`“${onOneLine(collection)}” can’t be the name of a folder`);
  const read = await Promise.all(files.map((file) => readImport(file, collection)));
  const path = join(corpusDirectory(options.corpus, io), SOURCES_FILE);
  const isTrial = options.dryRun ?? false;
  const sources = read.flatMap((one) => one.sources);
  const changed = await addToSourcesFile(path, sources, isTrial);
  const imported: Imported = { ...changed, path, isTrial, read };
  await io.stdout.write(
    options.json
      ? `${JSON.stringify(importedJson(imported))}\n`
      : drawImported(imported, io.stdout),
  );
  if (read.some(({ fault }) => fault !== undefined)) io.setExitCode(1);
}

interface ReadImport {
  readonly file: string;
  readonly sources: readonly NewSource[];
  /** What is left out of it. */
  readonly notes: readonly string[];
  /** Why nothing is read of it. */
  readonly fault?: string | undefined;
}

interface Imported {
  readonly path: string;
  readonly isTrial: boolean;
  readonly read: readonly ReadImport[];
  readonly added: readonly NewSource[];
  readonly present: readonly NewSource[];
}

async function readImport(file: string, collection: string | undefined): Promise<ReadImport> {
  const faulty = (fault: string): ReadImport => ({ file, sources: [], notes: [], fault });
  let bytes: Uint8Array | undefined;
  try {
    bytes = await unlessMissing(readFile(file));
  } catch (error) {
    const fault = diskFaultOf(error);
    if (!fault) throw error;
    return faulty(`it ${fault.message}`);
  }
  if (!bytes) return faulty('there is no such file');
  const told = readListing({ bytes });
  const read = told.kind === 'page' && TEXTS.test(file) ? readListing({ bytes }, 'links') : told;
  if (read.kind === 'faulty') return faulty(read.advice);
  if (read.kind === 'page') return faulty('it is no list of sources');
  const { listing, format } = read;
  if (read.of !== 'links')
    return faulty(`it is of the kind ${format.name}: use its address, “pullquote add https://…”`);
  return { file, sources: importedSources(listing, format, collection), notes: listing.notes };
}

/** Texts in which links may stand among other words. */
const TEXTS = /\.(?:md|markdown|txt|html?)$/iu;

/** What was imported, as other programs read it. This is a contract, described in the README. */
function importedJson({ path, isTrial, read, added, present }: Imported): object {
  return {
    file: path,
    isTrial,
    added,
    present: present.map(({ url }) => url),
    notes: read.flatMap(({ file, notes }) => notes.map((message) => ({ file, message }))),
    problems: read.flatMap(({ file, fault }) =>
      fault === undefined ? [] : [{ file, message: fault }],
    ),
  };
}

function drawImported(imported: Imported, output: Output): string {
  const { added, read } = imported;
  const { colors } = output;
  const more = added.length - MAX_SHOWN;
  const sections = [
    [
      ...added.slice(0, MAX_SHOWN).map((source) => drawSource(source, output)),
      ...(more > 0 ? [colors.dim(`and ${several(more, 'other source')}`)] : []),
    ].join('\n'),
    ...read.flatMap(({ file, notes }) =>
      notes.map((note) => `${colors.yellow('note:')} ${onOneLine(`${file}: ${note}`)}`),
    ),
    ...read.flatMap(({ file, fault }) =>
      fault === undefined
        ? []
        : [`${colors.red('✗')} ${colors.bold(onOneLine(file))}: ${onOneLine(fault)}`],
    ),
    drawTotals(imported, output),
  ];
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}

function drawSource(
  { url, title, fields, collection = DEFAULT_COLLECTION }: NewSource,
  { colors }: Output,
): string {
  const name = title ?? fields?.title;
  const words = name === undefined ? '' : `${onOneLine(name)} `;
  return `${colors.green('✓')} ${words}${colors.dim(onOneLine(url))} → ${colors.bold(onOneLine(collection))}`;
}

function drawTotals({ added, present, path, isTrial, read }: Imported, { colors }: Output): string {
  const faults = read.filter(({ fault }) => fault !== undefined).length;
  const parts = [
    `${several(added.length, 'source')} ${isTrial ? 'would be ' : ''}added to ${onOneLine(path)}`,
    ...(present.length > 0 ? [`${count(present.length)} there already`] : []),
    ...(faults > 0 ? [colors.red(`${several(faults, 'file')} can’t be read`)] : []),
  ];
  return `${faults > 0 ? colors.red('✗') : colors.green('✓')} ${parts.join(', ')}`;
}
