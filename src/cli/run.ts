import { Command, CommanderError } from 'commander';
import manifest from '../../package.json' with { type: 'json' };
import { settingIn } from '../setting-in.ts';
import { OperationalError } from '../operational-error.ts';
import { addArticleCommands } from './article-commands.ts';
import { addBotCommands } from './bot-commands.ts';
import { addIndexCommands } from './index-commands.ts';
import { type Io, textColumns } from './io.ts';
import { addModelCommands } from './model-commands.ts';
import { addSourceCommands } from './source-commands.ts';
import { onOneLine, withoutControls } from './terminal-text.ts';
import { addTestCommand } from './test-command.ts';
import { withoutSecrets } from '../without-secrets.ts';
import { UsageError } from './usage-error.ts';

/** The command failed. */
const FAILED = 1;
/** The command was called wrongly. */
const MISUSED = 2;

/** Where commander throws though all is well. */
const SHOWN: ReadonlySet<string> = new Set([
  'commander.help',
  'commander.helpDisplayed',
  'commander.version',
]);

/** Runs the command that `args` ask for. Whatever fails, is told in one place: here. */
export async function run(args: readonly string[], io: Io): Promise<void> {
  try {
    if (io.unreadable) throw io.unreadable;
    await createProgram(io).parseAsync(args, { from: 'user' });
  } catch (error) {
    const { message, exitCode } = explain(error);
    io.setExitCode(exitCode);
    if (message !== undefined)
      await io.stderr.write(`${io.stderr.colors.red('error:')} ${message}\n`);
    if (isBug(error) && settingIn(io.environment, 'LOG_LEVEL') === 'debug') {
      const stack = error instanceof Error ? error.stack : undefined;
      await io.stderr.write(`${withoutSecrets(stack ?? String(error))}\n`);
    }
  }
}

function createProgram(io: Io): Command {
  const program = new Command('pullquote')
    .description('Answers questions about a collection of articles in the articles’ own words.')
    .version(manifest.version, '-V, --version', 'print the version')
    .enablePositionalOptions()
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void io.stdout.write(text),
      writeErr: (text) => void io.stdout.write(text),
      // What commander has to say is told below, with all other errors.
      outputError: () => {},
      getOutHelpWidth: () => textColumns(io.stdout),
      getErrHelpWidth: () => textColumns(io.stdout),
    })
    .addHelpText(
      'after',
      `
Without --corpus, the articles are those in the folder that CORPUS_DIR names (in the
environment or in .env), else in ./corpus.

Exit codes: 0 done, 1 something is wrong, 2 called wrongly.`,
    );
  addArticleCommands(program, io);
  addSourceCommands(program, io);
  addTestCommand(program, io);
  addModelCommands(program, io);
  addIndexCommands(program, io);
  addBotCommands(program, io);
  return program;
}

function explain(error: unknown): { readonly message?: string; readonly exitCode: number } {
  if (error instanceof CommanderError) {
    if (SHOWN.has(error.code)) return { exitCode: 0 };
    return { message: onOneLine(error.message.replace(/^error: /, '')), exitCode: MISUSED };
  }
  if (error instanceof OperationalError) {
    const exitCode = error instanceof UsageError ? MISUSED : FAILED;
    return { message: withoutControls(error.advice), exitCode };
  }
  const what = onOneLine(withoutSecrets(error instanceof Error ? error.message : String(error)));
  return {
    message: `this is a bug in Pullquote: ${what} (LOG_LEVEL=debug shows where)`,
    exitCode: FAILED,
  };
}

function isBug(error: unknown): boolean {
  return !(error instanceof CommanderError || error instanceof OperationalError);
}
