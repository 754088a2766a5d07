import { parseModelsConfig } from '../../config.ts';
import { findModels, knownFolder } from '../../models/find-models.ts';
import { fetchModel } from '../../models/fetching/fetch-model.ts';
import { openProxiedFetch } from '../../models/fetching/proxied-fetch.ts';
import { openSource } from '../../models/fetching/source-setting.ts';
import { bytesOf, KNOWN_MODELS } from '../../models/known-models.ts';
import type { KnownModel } from '../../models/model.ts';
import type { ModelsConfig } from '../../models/model-setting.ts';
import { installCommand, missingRuntime } from '../../models/runtime.ts';
import type { Io } from '../io.ts';
import { mention } from '../mention.ts';
import { megabytes, onOneLine } from '../terminal-text.ts';
import { withProgress } from '../with-progress.ts';
import { namedModel } from './named-model.ts';

/** Fetches a model by its name, and says what else it takes until it is used. */
export async function fetchNamed(
  typed: string,
  io: Io,
  known: readonly KnownModel[] = KNOWN_MODELS,
): Promise<void> {
  const model = namedModel(typed, known);
  const { models, source } = parseModelsConfig(io.environment);
  const proxied = openProxiedFetch(io.environment);
  try {
    const wasFetched = await withProgress(io.stderr, (onProgress) =>
      fetchModel(model, {
        directory: models.directory,
        source: openSource(source, proxied.fetch),
        signal: io.interruption(),
        onProgress: (progress) => onProgress({ isFetching: true, ...progress }),
        onRetry: (reason, inMs) => void mention(`${reason}; trying again in ${inMs / 1000} s`, io),
      }),
    );
    await io.stdout.write(`${describeFetched(model, models, wasFetched)}\n`);
  } finally {
    await proxied.close();
  }
  for (const line of await describeUse(model, models, known)) await io.stdout.write(`${line}\n`);
}

function describeFetched(model: KnownModel, models: ModelsConfig, wasFetched: boolean): string {
  const size = `${megabytes(bytesOf(model.origin.files))} MB in ${onOneLine(knownFolder(models.directory, model))}`;
  return wasFetched
    ? `${model.name} is fetched: ${size}, and its hashes are right.`
    : `${model.name} is there already: ${size}, and its hashes are right.`;
}

/** What else it takes until it is used. */
async function describeUse(
  { name, kind }: KnownModel,
  models: ModelsConfig,
  known: readonly KnownModel[],
): Promise<readonly string[]> {
  const install =
    missingRuntime().length > 0
      ? [
          'What runs models is not installed yet. In Pullquote’s folder, run:',
          `  ${installCommand()}`,
        ]
      : [];
  const used = (await findModels(models, known)).models.map((one) => one.model);
  if (used.some((one) => one.name === name)) {
    return install.length > 0
      ? [...install, 'From then on it is used.']
      : ['It is used from the next start on.'];
  }
  const other = used.find((one) => one.kind === kind);
  const why = other === undefined ? '' : `, but for ${other.name}`;
  return [...install, `MODEL does not ask for it${why}. To use it, set MODEL=${name}.`];
}
