import type { Command } from 'commander';
import type { DoctorOptions } from './doctor/print-doctor.ts';
import type { FeedbackOptions } from './print-feedback.ts';
import type { Io } from './io.ts';
import type { ReloadCommandOptions } from './print-reload.ts';
import type { RestoreCommandOptions } from './print-restore.ts';
import type { TakedownCommandOptions } from './print-takedown.ts';
import type { UnregisterOptions } from './register.ts';

/** The commands about the bot in Discord. Each loads what it needs when it runs, and not before. */
export function addBotCommands(program: Command, io: Io): void {
  addReload(program, io);
  addTakedown(program, io);
  addFeedback(program, io);
  addBackup(program, io);
  addRestore(program, io);
  addDoctor(program, io);
  addRegister(program, io);
  addUnregister(program, io);
}

function addReload(program: Command, io: Io): void {
  program
    .command('reload')
    .description('have the running bot take in now what has changed in the articles’ files')
    .option('--confirm', 'even if a folder is gone, or over half of its articles')
    .addHelpText(
      'after',
      `
A running bot takes changes in by itself, unless CORPUS_WATCH=off. It is found by the
folder that DATA_DIR names, or ./data.`,
    )
    .action(async (options: ReloadCommandOptions) => {
      const { printReload } = await import('./print-reload.ts');
      await printReload(options, io);
    });
}

function addTakedown(program: Command, io: Io): void {
  program
    .command('takedown')
    .description(
      'remove an article for good: its file, its earlier versions, messages that show it',
    )
    .argument('<id>', 'its id; npx pullquote corpus check lists them')
    .option('--yes', 'without being asked')
    .addHelpText(
      'after',
      `
A running bot does it, and deletes the messages that it knows to show its words. Where none
runs, the file is deleted now, and the rest is done when the bot is started. The article is
never read again, even if its file comes back or its source still has it.`,
    )
    .action(async (id: string, options: TakedownCommandOptions) => {
      const { printTakedown } = await import('./print-takedown.ts');
      await printTakedown(id, options, io);
    });
}

function addFeedback(program: Command, io: Io): void {
  program
    .command('feedback')
    .description('show what members asked in vain and which answers did not help them')
    .option('--json', 'print one JSON object')
    .addHelpText(
      'after',
      `
It reads what the bot keeps in the folder that DATA_DIR names, or in ./data, and changes
nothing; the bot may be running. What members write is kept only with
FEEDBACK_KEEP_QUESTIONS=true.`,
    )
    .action(async (options: FeedbackOptions) => {
      const { printFeedback } = await import('./print-feedback.ts');
      await printFeedback(options, io);
    });
}

function addBackup(program: Command, io: Io): void {
  program
    .command('backup')
    .description('write all that the bot keeps into one file; it may be running')
    .argument('<file>', 'which isn’t there yet, such as pullquote-2026-01-29.tar.gz')
    .addHelpText(
      'after',
      `
It holds the folder that DATA_DIR names, or ./data, or the database of DATABASE_URL where
that is set, and the lists collections.yaml and sources.yaml; not the articles, and no models. It is for the user alone to read who made it.`,
    )
    .action(async (file: string) => {
      const { printBackup } = await import('./print-backup.ts');
      await printBackup(file, io);
    });
}

function addRestore(program: Command, io: Io): void {
  program
    .command('restore')
    .description('put back what a backup holds; the bot must not be running')
    .argument('<file>', 'that pullquote backup wrote')
    .option('--force', 'even if something is there, which is kept in a folder beside it')
    .addHelpText(
      'after',
      `
It goes into the database of DATABASE_URL where that is set; --force deletes what is there.
All of the backup is checked before anything is written. If the command is broken off, all is
as it was, or the bot finishes it when it is started.`,
    )
    .action(async (file: string, options: RestoreCommandOptions) => {
      const { printRestore } = await import('./print-restore.ts');
      await printRestore(file, options, io);
    });
}

function addDoctor(program: Command, io: Io): void {
  program
    .command('doctor')
    .description(
      'look at all that a bot needs, and say what to do about what is wrong; exit 1 then',
    )
    .option('--json', 'print one JSON object')
    .addHelpText(
      'after',
      `
It looks at settings, versions, folders, Discord (token, servers, permissions, commands,
gateway, clock), models, sources and articles, and changes nothing; a bot may be running.
Without a way to Discord it says what could not be looked at. The token is never printed.`,
    )
    .action(async (options: DoctorOptions) => {
      const { printDoctor } = await import('./doctor/print-doctor.ts');
      await printDoctor(options, io);
    });
}

function addRegister(program: Command, io: Io): void {
  program
    .command('register')
    .description('register the slash commands with Discord, and do nothing else')
    .action(async () => {
      const { register } = await import('./register.ts');
      await register(io);
    });
}

function addUnregister(program: Command, io: Io): void {
  program
    .command('unregister')
    .description('remove the slash commands of the server that DISCORD_GUILD_ID names')
    .option('--everywhere', 'remove those that are registered everywhere instead')
    .addHelpText(
      'after',
      `
Commands that are registered both in a server and everywhere show twice there: remove one
of them. The bot registers its commands again when it starts.`,
    )
    .action(async (options: UnregisterOptions) => {
      const { unregister } = await import('./register.ts');
      await unregister(options, io);
    });
}
