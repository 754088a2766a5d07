import type { Command } from 'commander';
import type { Io } from './io.ts';
import type { ModelCheckOptions } from './models/print-model-check.ts';
import type { ModelListOptions } from './models/print-models.ts';

/** The commands about small models. Each loads what it needs when it runs, and not before. */
export function addModelCommands(program: Command, io: Io): void {
  const model = program
    .command('model')
    .description('small models that find what was meant, not only what was typed: list, fetch …');
  addList(model, io);
  addFetch(model, io);
  addCheck(model, io);
  addRemove(model, io);
}

function addList(model: Command, io: Io): void {
  model
    .command('list')
    .description('show which models there are, what they cost, and which are used')
    .option('--json', 'print one JSON object')
    .addHelpText(
      'after',
      `
Which of those that are fetched are used is told by MODEL (in the environment or in .env):
off, auto, or names and paths with commas between them.`,
    )
    .action(async (options: ModelListOptions) => {
      const { printModels } = await import('./models/print-models.ts');
      await printModels(options, io);
    });
}

function addFetch(model: Command, io: Io): void {
  model
    .command('fetch')
    .description('fetch a model, or the rest of it')
    .argument('<name>', 'as "pullquote model list" names it')
    .addHelpText(
      'after',
      `
It is kept in the folder "models" below the one that DATA_DIR names, or below ./data. What was
begun goes on where it was left, and a file gets its name only once its hash is right. It goes
through the proxy that HTTPS_PROXY names. MODEL_SOURCE names a folder with the files, or an
address, to fetch them from instead.

Examples:
  $ pullquote model fetch e5-small-v2
  $ MODEL_SOURCE=/media/stick pullquote model fetch e5-small-v2`,
    )
    .action(async (name: string) => {
      const { fetchNamed } = await import('./models/fetch-named.ts');
      await fetchNamed(name, io);
    });
}

function addCheck(model: Command, io: Io): void {
  model
    .command('check')
    .description('check the files of models, and run each once; exit 1 if something is wrong')
    .argument('[name]', 'a name, or the path of a folder; those that MODEL asks for unless told')
    .option('--json', 'print one JSON object')
    .action(async (name: string | undefined, options: ModelCheckOptions) => {
      const { printModelCheck } = await import('./models/print-model-check.ts');
      await printModelCheck(name, options, io);
    });
}

function addRemove(model: Command, io: Io): void {
  model
    .command('remove')
    .description('remove a model that was fetched, or what has come of it')
    .argument('<name>', 'as "pullquote model list" names it')
    .action(async (name: string) => {
      const { removeNamed } = await import('./models/remove-named.ts');
      await removeNamed(name, io);
    });
}
