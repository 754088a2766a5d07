import { rm, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseModelsConfig } from '../../config.ts';
import { partOf } from '../../models/fetching/fetch-file.ts';
import { sizeOf } from '../../models/file-hash.ts';
import { knownFolder } from '../../models/find-models.ts';
import { KNOWN_MODELS } from '../../models/known-models.ts';
import type { KnownModel } from '../../models/model.ts';
import { withModelFile } from '../../models/model-error.ts';
import type { Io } from '../io.ts';
import { megabytes } from '../terminal-text.ts';
import { namedModel } from './named-model.ts';

/** Removes the files of a model that was fetched, and what has come of them; nothing else in its folder. */
export async function removeNamed(
  typed: string,
  io: Io,
  known: readonly KnownModel[] = KNOWN_MODELS,
): Promise<void> {
  const model = namedModel(typed, known);
  const { models } = parseModelsConfig(io.environment);
  const folder = knownFolder(models.directory, model);
  let removed = 0;
  for (const { name } of model.origin.files) {
    for (const file of [join(folder, name), partOf(join(folder, name))]) {
      removed += (await sizeOf(file)) ?? 0;
      await withModelFile(file, () => rm(file, { force: true }));
    }
  }
  // It stays if there is something else in it.
  await rmdir(folder).catch(() => {});
  await io.stdout.write(
    removed === 0
      ? `${model.name} is not fetched: there is nothing to remove.\n`
      : `${model.name} is removed: ${megabytes(removed)} MB are free again.\n`,
  );
}
