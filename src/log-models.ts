import type { Log } from './discord/log.ts';
import { fetchCommand, type FoundModels } from './models/find-models.ts';
import type { ModelsConfig } from './models/model-setting.ts';
import { installCommand } from './models/runtime.ts';

/** What is measured, and small: what those are pointed to who have no model. */
const SUGGESTED = 'e5-small-v2';

/**
 * Says in one line what keeps models from helping, and what to do about it; if none is wanted, nothing.
 *
 * @param missing What runs models and isn't installed.
 */
export function logModels(
  { models, faults }: FoundModels,
  { setting }: Pick<ModelsConfig, 'setting'>,
  missing: readonly string[],
  log: Log,
): void {
  if (setting.kind === 'off') return;
  if (models.length === 0 && faults.length === 0) {
    log.info(
      `Questions are answered by their words alone. A small model on this machine also finds what was meant; to fetch one (35 MB): ${fetchCommand(SUGGESTED)}`,
    );
    return;
  }
  const isIdle = models.length > 0 && missing.length > 0;
  const troubles = [
    ...faults.map(({ message }) => message),
    ...(isIdle ? [`What runs models is not installed. Run: ${installCommand()}`] : []),
  ];
  if (troubles.length > 0)
    log.warn(`${WITHOUT[isIdle || models.length === 0 ? 'all' : 'some']} ${troubles.join('; ')}`);
}

const WITHOUT = {
  all: 'Questions are answered by their words alone.',
  some: 'Not all models can be used.',
} as const;
