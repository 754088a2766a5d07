import { compareKnown, findModels, isFetched, type ModelFault } from '../../models/find-models.ts';
import type { KnownModel, Model } from '../../models/model.ts';
import type { ModelsConfig } from '../../models/model-setting.ts';

export interface ListedModels {
  readonly models: readonly ListedModel[];
  /** Why models that MODEL asks for can't be used. */
  readonly faults: readonly ModelFault[];
}

export interface ListedModel {
  readonly model: Model;
  readonly state: 'fetched' | 'damaged' | 'not-fetched' | 'own';
  /** Whether MODEL asks for it, and it can be used. */
  readonly isUsed: boolean;
}

/** All models that are known, and those of somebody's own that MODEL names. */
export async function listModels(
  config: ModelsConfig,
  known: readonly KnownModel[],
): Promise<ListedModels> {
  const { models, faults } = await findModels(config, known);
  const used = models.map(({ model }) => model);
  const listed = await Promise.all(
    known.map(async (model): Promise<ListedModel> => ({
      model,
      state: await stateOf(config.directory, model),
      isUsed: used.includes(model),
    })),
  );
  const own = used.filter((model) => model.origin === undefined);
  return {
    models: [...listed, ...own.map((model) => ({ model, state: 'own' as const, isUsed: true }))],
    faults,
  };
}

async function stateOf(directory: string, model: KnownModel): Promise<ListedModel['state']> {
  if (!(await isFetched(directory, model))) return 'not-fetched';
  const states = [...(await compareKnown(directory, model)).values()];
  return states.every((state) => state === 'right') ? 'fetched' : 'damaged';
}
