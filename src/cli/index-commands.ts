import { type Command, InvalidArgumentError, Option } from 'commander';
import { corpusOption } from './command-options.ts';
import type { BuildCommandOptions } from './index/print-build.ts';
import type { DropCommandOptions } from './index/print-drop.ts';
import type { StatusCommandOptions } from './index/print-status.ts';
import type { Io } from './io.ts';

/** The commands about the index of a search engine. Each loads what it needs when it runs, and not before. */
export function addIndexCommands(program: Command, io: Io): void {
  const index = addBuild(program, io);
  addStatus(index, io);
  addUse(index, io);
  addDrop(index, io);
}

function addBuild(program: Command, io: Io): Command {
  return (
    program
      .command('index')
      // What stands behind `drop` is for that, though filling has options of the same names.
      .enablePositionalOptions()
      .description('fill a search engine with the articles, beside those that it is asked for now')
      .addOption(corpusOption())
      .option('--dry-run', 'show what would be done, and change nothing')
      .option('--confirm', 'even if it holds nothing, or over half of the articles would be gone')
      .addOption(countOption('--shards <n>', 'into how many parts it is cut', 1, 1024))
      .addOption(countOption('--replicas <n>', 'how many copies there are of each part', 0, 10))
      .option('--copy-at-once', 'make the copies while it is filled; afterwards unless told')
      .addOption(countOption('--threads <n>', 'how many threads read articles', 0, 64))
      .addHelpText(
        'after',
        `
The engine is the one that SEARCH_URL names. A version is filled beside the one that is asked,
checked, and then asked instead, in one step; the one before stays until it is dropped. What was
interrupted goes on where it was when it is run again. Articles that can't be read are listed and
keep no other out.

Examples:
  $ pullquote index --dry-run
  $ pullquote index --replicas 1
  $ pullquote index status
  $ pullquote index use 3
  $ pullquote index drop 2`,
      )
      .action(async (options: BuildCommandOptions) => {
        const { printBuild } = await import('./index/print-build.ts');
        await printBuild(options, io);
      })
  );
}

function addStatus(index: Command, io: Io): void {
  index
    .command('status')
    .description('show the versions that there are; exit 1 if none can be asked')
    .option('--json', 'print one JSON object')
    .action(async (options: StatusCommandOptions) => {
      const { printStatus } = await import('./index/print-status.ts');
      await printStatus(options, io);
    });
}

function addUse(index: Command, io: Io): void {
  index
    .command('use')
    .description('have another version be asked at once: the one before, for instance')
    .argument('<version>', 'its number', versionNumber)
    .action(async (version: number) => {
      const { printUse } = await import('./index/print-use.ts');
      await printUse(version, io);
    });
}

function addDrop(index: Command, io: Io): void {
  index
    .command('drop')
    .description('remove a version for good; never the one that is asked, unless confirmed')
    .argument('<version>', 'its number', versionNumber)
    .option('--confirm', 'even if it is the one that is asked')
    .action(async (version: number, options: DropCommandOptions) => {
      const { printDrop } = await import('./index/print-drop.ts');
      await printDrop(version, options, io);
    });
}

function versionNumber(value: string): number {
  if (/^v?[1-9]\d{0,8}$/u.test(value)) return Number(value.replace(/^v/u, ''));
  throw new InvalidArgumentError('Give its number, as “pullquote index status” shows it.');
}

function countOption(flags: string, what: string, least: number, most: number): Option {
  return new Option(flags, what).argParser((value) => {
    const number = Number(value);
    if (/^\d+$/u.test(value) && number >= least && number <= most) return number;
    throw new InvalidArgumentError(`Give a number from ${least} to ${most}.`);
  });
}
