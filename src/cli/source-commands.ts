import type { Command } from 'commander';
import { corpusOption } from './command-options.ts';
import type { Io } from './io.ts';
import type { ExportOptions } from './sources/print-exported.ts';
import type { FetchOptions } from './sources/print-fetched.ts';
import type { ImportOptions } from './sources/print-imported.ts';
import type { ListOptions } from './sources/print-sources.ts';

/** The commands about where articles are fetched from. Each loads what it needs when it runs, and not before. */
export function addSourceCommands(program: Command, io: Io): void {
  const sources = program
    .command('sources')
    .description('where articles are fetched from: list, fetch, import, export …');
  addList(sources, io);
  addFetch(sources, io);
  addImport(sources, io);
  addExport(sources, io);
}

function addList(sources: Command, io: Io): void {
  sources
    .command('list', { isDefault: true })
    .description('show each source: its articles, when it was looked at, and what is wrong')
    .option('--json', 'print one JSON object')
    .addHelpText(
      'after',
      `
The sources are those of sources.yaml in the folder that CORPUS_DIR names, or in ./corpus, and
those that were added in Discord. The bot, found by DATA_DIR, may be running. The exit code is 1
if sources.yaml has something that can't be used.`,
    )
    .action(async (options: ListOptions) => {
      const { printSources } = await import('./sources/print-sources.ts');
      await printSources(options, io);
    });
}

function addFetch(sources: Command, io: Io): void {
  sources
    .command('fetch')
    .description('look at sources now, and fetch what is new')
    .argument('[url]', 'the address of one; all unless told')
    .option(
      '--confirm',
      'let go of articles though over half of a list, or of the sources, is gone',
    )
    .option('--json', 'print one JSON object')
    .addHelpText(
      'after',
      `
A running bot does it, and answers from what has come. Where none runs, it is done here. Each host
is asked one thing at a time, with a pause: many new pages take a while, and what is fetched stays
if you stop it. The exit code is 1 if a source can't be fetched from.`,
    )
    .action(async (url: string | undefined, options: FetchOptions) => {
      const { printFetched } = await import('./sources/print-fetched.ts');
      await printFetched(url, options, io);
    });
}

function addImport(sources: Command, io: Io): void {
  sources
    .command('import')
    .description('add what other programs have exported to the list of sources')
    .argument('<file...>', 'OPML, bookmarks, RIS, BibTeX, CSL-JSON, or a list of addresses')
    .addOption(corpusOption())
    .option(
      '--collection <name>',
      'the folder for all their articles, whatever folders they are in',
    )
    .option('--dry-run', 'only show it, and write nothing')
    .option('--json', 'print one JSON object')
    .addHelpText(
      'after',
      `
They are written at the end of sources.yaml, in the folder of articles; what is there stays as
it is, and what is there already is not added again. Folders become collections. What RIS,
BibTeX and CSL-JSON say of a work (title, authors, date) goes before what its page says.

The exit code is 1 if a file can't be read; the others are imported.

Examples:
  $ pullquote sources import subscriptions.opml --dry-run
  $ pullquote sources import library.bib --collection papers`,
    )
    .action(async (files: readonly string[], options: ImportOptions) => {
      const { printImported } = await import('./sources/print-imported.ts');
      await printImported(files, options, io);
    });
}

function addExport(sources: Command, io: Io): void {
  sources
    .command('export')
    .description('write the list of sources as OPML, for feed readers')
    .addOption(corpusOption())
    .option('--opml <file>', 'the file to write; standard output unless told')
    .addHelpText(
      'after',
      `
Collections become folders. Sitemaps and lists of links are left out: OPML has no place for
them.

Examples:
  $ pullquote sources export --opml subscriptions.opml`,
    )
    .action(async (options: ExportOptions) => {
      const { printExported } = await import('./sources/print-exported.ts');
      await printExported(options, io);
    });
}
