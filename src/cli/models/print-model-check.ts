import { parseModelsConfig } from '../../config.ts';
import { findModels, isFetched } from '../../models/find-models.ts';
import { startInference } from '../../models/inference/start-inference.ts';
import { KNOWN_MODELS } from '../../models/known-models.ts';
import type { KnownModel } from '../../models/model.ts';
import { isPath, type ModelsConfig } from '../../models/model-setting.ts';
import { installCommand, missingRuntime } from '../../models/runtime.ts';
import type { Io, Output } from '../io.ts';
import { onOneLine } from '../terminal-text.ts';
import { drawMissing } from './draw-models.ts';
import { namedModel } from './named-model.ts';
import { type Trial, tryModel } from './try-model.ts';

export interface ModelCheckOptions {
  readonly json?: true;
}

/** What checks are made with; what the product has, unless told. */
export interface CheckTools {
  readonly known?: readonly KnownModel[];
  readonly start?: typeof startInference;
  readonly missing?: readonly string[];
}

interface Checked {
  readonly name: string;
  readonly trial: Trial | { readonly kind: 'untried' };
}

/** Checks files and runs models, and exits with 1 if something is wrong. */
export async function printModelCheck(
  typed: string | undefined,
  options: ModelCheckOptions,
  io: Io,
  { known = KNOWN_MODELS, start = startInference, missing = missingRuntime() }: CheckTools = {},
): Promise<void> {
  const { models } = parseModelsConfig(io.environment);
  const names = typed === undefined ? await namesToCheck(models, known) : [nameOf(typed, known)];
  const checked: Checked[] = [];
  for (const name of names) {
    const trial = await check(name, models, known, missing.length > 0 ? undefined : start);
    checked.push({ name, trial });
  }
  await io.stdout.write(
    options.json
      ? `${JSON.stringify({ models: checked.map(checkedJson), missing, install: installCommand() })}\n`
      : drawChecked(checked, missing, io.stdout),
  );
  if (checked.some(({ trial }) => trial.kind !== 'runs')) io.setExitCode(1);
}

/** Those that are fetched, and those that MODEL names. */
async function namesToCheck(
  { setting, directory }: ModelsConfig,
  known: readonly KnownModel[],
): Promise<readonly string[]> {
  const names = new Set(setting.kind === 'named' ? setting.names : []);
  for (const model of known) if (await isFetched(directory, model)) names.add(model.name);
  return [...names];
}

function nameOf(typed: string, known: readonly KnownModel[]): string {
  return isPath(typed) ? typed : namedModel(typed, known).name;
}

async function check(
  name: string,
  { directory, threads }: ModelsConfig,
  known: readonly KnownModel[],
  start: typeof startInference | undefined,
): Promise<Checked['trial']> {
  const setting = { kind: 'named', names: [name] } as const;
  const { models, faults } = await findModels({ setting, directory }, known);
  const [model] = models;
  if (!model) return { kind: 'fails', message: faults[0]?.message ?? '' };
  return start ? tryModel(model, threads, start) : { kind: 'untried' };
}

function checkedJson({ name, trial }: Checked): object {
  switch (trial.kind) {
    case 'runs':
      return { name, ok: true, openMs: Math.round(trial.openMs), runMs: Math.round(trial.runMs) };
    case 'fails':
      return { name, ok: false, message: trial.message };
    case 'untried':
      return { name, ok: false };
  }
}

function drawChecked(
  checked: readonly Checked[],
  missing: readonly string[],
  output: Output,
): string {
  const lines = checked.map((one) => drawOne(one, output));
  if (checked.length === 0)
    lines.push('No model is fetched. To see which there are: npx pullquote model list');
  if (checked.length > 0 && missing.length > 0) lines.push(drawMissing(output));
  return `${lines.join('\n')}\n`;
}

function drawOne({ name, trial }: Checked, { colors }: Output): string {
  const named = colors.bold(onOneLine(name));
  switch (trial.kind) {
    case 'runs':
      return `${named}: its files are right; opened in ${ms(trial.openMs)}, run in ${ms(trial.runMs)}.`;
    case 'fails':
      return `${named}: ${colors.red(onOneLine(trial.message))}`;
    case 'untried':
      return `${named}: its files are right; it can’t be run yet.`;
  }
}

function ms(time: number): string {
  return `${Math.max(1, Math.round(time))} ms`;
}
