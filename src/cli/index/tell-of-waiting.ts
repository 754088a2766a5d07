import type { EngineRequest } from '../../opensearch/engine/engine.ts';
import type { EngineApi } from '../../opensearch/filling/engine-api.ts';
import type { Schedule } from '../../schedule.ts';

/** Nearly all that is asked takes less. */
const QUIET_MS = 5_000;

/** The same engine; tells once that it is waited for, as nobody would know otherwise why nothing goes on. */
export function tellingOfWaiting(
  api: EngineApi,
  tell: (message: string) => void,
  schedule: Schedule,
): EngineApi {
  let isTold = false;
  const tellOnce = (): void => {
    if (isTold) return;
    isTold = true;
    tell(
      'the search engine takes long to answer and is waited for. A node of it that hangs is left out by the others after half a minute or so.',
    );
  };
  return {
    async ask(request) {
      if (isToWait(request)) return api.ask(request);
      const cancel = schedule(tellOnce, QUIET_MS);
      try {
        return await api.ask(request);
      } finally {
        cancel();
      }
    },
  };
}

/** What is asked for is that the engine waits, as for copies: whoever does tells of that. */
function isToWait({ query }: EngineRequest): boolean {
  return query?.['wait_for_status'] !== undefined;
}
