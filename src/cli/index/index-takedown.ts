import { parseEngineSettings } from '../../engine-config.ts';
import type { Environment } from '../../setting-in.ts';
import type { TakedownParts } from '../../living/takedown/take-down.ts';
import { OperationalError } from '../../operational-error.ts';
import { scheduleAwaited } from '../../schedule.ts';

/** The index that the settings name, as far as taking articles down goes. */
export interface IndexTakedown extends Required<Pick<TakedownParts, 'find' | 'letGo'>> {
  /** Why it isn't gone from there; undefined if it is. */
  fault(): OperationalError | undefined;
  close(): Promise<void>;
}

/**
 * Opens it. What is asked of an index that can't be asked comes to nothing and is told as its fault, so that all else
 * is removed.
 *
 * @returns undefined if there is none.
 */
export async function openIndexTakedown(
  environment: Environment,
): Promise<IndexTakedown | undefined> {
  const settings = parseEngineSettings(environment);
  if (!settings) return undefined;
  const [{ openEngine }, { versionNames }, { LAYOUT }, filling, { openIndexState }, changeLog] =
    await Promise.all([
      import('../../opensearch/engine/open-engine.ts'),
      import('../../opensearch/filling/version-names.ts'),
      import('../../opensearch/filling/layout.ts'),
      import('../../opensearch/filling/remove-article.ts'),
      import('../../opensearch/filling/index-state.ts'),
      import('../../opensearch/filling/change-log.ts'),
    ]);
  const names = versionNames(settings.indexPrefix);
  let fault: OperationalError | undefined;
  const unlessFaulty = async <Value>(work: () => Promise<Value>): Promise<Value | undefined> => {
    try {
      return fault ? undefined : await work();
    } catch (error) {
      if (!(error instanceof OperationalError)) throw error;
      fault = error;
      return undefined;
    }
  };
  const engine = await unlessFaulty(() => openEngine(settings));
  return {
    async find(id) {
      const isThere = await unlessFaulty(
        async () => engine && filling.hasArticle(id, engine, names),
      );
      // What can't be looked for may be there.
      return isThere === false ? undefined : id;
    },
    async letGo(id) {
      await unlessFaulty(async () => {
        if (!engine) return;
        const state = await openIndexState(engine, names.state);
        const parts = { api: engine, names, layout: LAYOUT, state };
        await filling.removeArticle(id, { ...parts, schedule: scheduleAwaited, now: Date.now });
        await changeLog.noteChange(state, { added: [], changed: [], removed: [id] });
      });
    },
    fault: () => fault,
    async close() {
      await engine?.close();
    },
  };
}
