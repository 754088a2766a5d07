import { parseModelsConfig } from '../../config.ts';
import { bytesOf, KNOWN_MODELS } from '../../models/known-models.ts';
import type { KnownModel } from '../../models/model.ts';
import type { ModelsConfig } from '../../models/model-setting.ts';
import { installCommand, missingRuntime } from '../../models/runtime.ts';
import type { Io } from '../io.ts';
import { drawModels } from './draw-models.ts';
import { type ListedModel, type ListedModels, listModels } from './listed-models.ts';

export interface ModelListOptions {
  readonly json?: true;
}

/** Shows which models there are. */
export async function printModels(
  options: ModelListOptions,
  io: Io,
  known: readonly KnownModel[] = KNOWN_MODELS,
): Promise<void> {
  const { models } = parseModelsConfig(io.environment);
  const listed = await listModels(models, known);
  await io.stdout.write(
    options.json
      ? `${JSON.stringify(modelsJson(models, listed))}\n`
      : drawModels(listed, models, missingRuntime(), io.stdout),
  );
}

/** As other programs read it. */
function modelsJson(
  { directory, setting, threads }: ModelsConfig,
  { models, faults }: ListedModels,
): object {
  return {
    directory,
    setting: setting.kind === 'named' ? setting.names : setting.kind,
    threads,
    missing: missingRuntime(),
    install: installCommand(),
    models: models.map(modelJson),
    faults,
  };
}

function modelJson({ model, state, isUsed }: ListedModel): object {
  const { name, kind, languages, origin } = model;
  return {
    name,
    kind,
    languages,
    ...(origin && {
      licence: origin.licence,
      bytes: bytesOf(origin.files),
      measured: origin.isMeasured,
      repository: origin.repository,
      revision: origin.revision,
    }),
    state,
    used: isUsed,
  };
}
