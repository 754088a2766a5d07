import { join } from 'node:path';
import { compareFile, type FileState, sizeOf } from './file-hash.ts';
import { KNOWN_MODELS } from './known-models.ts';
import type { KnownModel, Model, ModelFile, ModelInFolder } from './model.ts';
import { ModelError, withModelFile } from './model-error.ts';
import { isPath, type ModelsConfig } from './model-setting.ts';
import { readOwnModel } from './own-model.ts';

/** At most one model of each kind, and why others that are wanted aren't among them. */
export interface FoundModels {
  readonly models: readonly ModelInFolder[];
  readonly faults: readonly ModelFault[];
}

export interface ModelFault {
  /** As it was typed. */
  readonly name: string;
  /** What is wrong, and what to do about it. */
  readonly message: string;
}

/** The command that mends what is missing. */
export function fetchCommand(name: string): string {
  return `npx pullquote model fetch ${name}`;
}

/**
 * Finds the models that a setting asks for. Each file is hashed, and a model with one that isn't what it should
 * be is left out.
 */
export async function findModels(
  { setting, directory }: Pick<ModelsConfig, 'setting' | 'directory'>,
  known: readonly KnownModel[] = KNOWN_MODELS,
): Promise<FoundModels> {
  const find = (name: string): ReturnType<typeof findModel> => findModel(name, directory, known);
  switch (setting.kind) {
    case 'off':
      return { models: [], faults: [] };
    case 'auto': {
      const { models, faults } = await firstOfEachKind(await fetchedNames(directory, known), find);
      return { models, faults };
    }
    case 'named': {
      const { models, faults, spare } = await firstOfEachKind(setting.names, find);
      return { models, faults: [...faults, ...spare.map((one) => describeSpare(one, models))] };
    }
  }
}

/** Where the files of a known model lie. */
export function knownFolder(directory: string, { name }: Model): string {
  return join(directory, name);
}

/** Whether each file of a known model is what it should be. */
export async function compareKnown(
  directory: string,
  model: KnownModel,
): Promise<ReadonlyMap<ModelFile, FileState>> {
  const folder = knownFolder(directory, model);
  const states = new Map<ModelFile, FileState>();
  for (const file of model.origin.files) {
    const path = join(folder, file.name);
    states.set(file, await withModelFile(path, () => compareFile(path, file)));
  }
  return states;
}

/** The names of known models of which there is something, in the table's order. */
async function fetchedNames(
  directory: string,
  known: readonly KnownModel[],
): Promise<readonly string[]> {
  const names: string[] = [];
  for (const model of known) {
    if (await isFetched(directory, model)) names.push(model.name);
  }
  return names;
}

/** Whether its files are there, be they what they should be or not. */
export async function isFetched(directory: string, model: KnownModel): Promise<boolean> {
  const sizes = await Promise.all(
    model.origin.files.map(({ name }) => sizeOf(join(knownFolder(directory, model), name))),
  );
  return sizes.every((size) => size !== undefined);
}

async function firstOfEachKind(
  names: readonly string[],
  find: (name: string) => Promise<ModelInFolder | ModelFault>,
): Promise<FoundModels & { readonly spare: readonly ModelInFolder[] }> {
  const models: ModelInFolder[] = [];
  const spare: ModelInFolder[] = [];
  const faults: ModelFault[] = [];
  for (const name of names) {
    const found = await find(name);
    if (!('model' in found)) faults.push(found);
    else if (models.some(({ model }) => model.kind === found.model.kind)) spare.push(found);
    else models.push(found);
  }
  return { models, faults, spare };
}

function describeSpare(
  { model: { name, kind } }: ModelInFolder,
  models: readonly ModelInFolder[],
): ModelFault {
  const used = models.find(({ model }) => model.kind === kind)?.model.name;
  const message = `${name} is not used: there can be one ${kind}, and ${used} comes first. Leave one out of MODEL.`;
  return { name, message };
}

async function findModel(
  name: string,
  directory: string,
  known: readonly KnownModel[],
): Promise<ModelInFolder | ModelFault> {
  try {
    if (isPath(name)) return await withModelFile(name, () => readOwnModel(name, known));
    const model = known.find((one) => one.name === name);
    if (!model) throw new Error(`no model is called ${name}`);
    return await readKnownModel(model, directory);
  } catch (error) {
    if (error instanceof ModelError) return { name, message: error.advice };
    throw error;
  }
}

/** @throws {ModelError} if it isn't there, or isn't what it should be. */
async function readKnownModel(model: KnownModel, directory: string): Promise<ModelInFolder> {
  const states = [...(await compareKnown(directory, model))];
  const folder = knownFolder(directory, model);
  const faulty = states.find(([, state]) => state !== 'right');
  if (faulty) throw faultOf(model.name, folder, faulty);
  const hash = states.find(([file]) => file.name === 'model.onnx')?.[0].sha256 ?? '';
  const [modelFile, tokenizerFile] = [join(folder, 'model.onnx'), join(folder, 'tokenizer.json')];
  return { model, folder, modelFile, tokenizerFile, hash };
}

function faultOf(name: string, folder: string, [file, state]: [ModelFile, FileState]): ModelError {
  const isMissing = state === 'missing';
  return new ModelError({
    message: isMissing
      ? `${name} is not fetched`
      : `${join(folder, file.name)} is not the file of ${name}: it may be damaged`,
    remedy: `Run: ${fetchCommand(name)}`,
  });
}
