import { scheduleTimeout } from '../../schedule.ts';
import { AWAY_FAULT, EngineError, type EngineFault, type EngineFaultKind } from './engine-error.ts';
import { engineOverNodes } from './engine-over-nodes.ts';
import type { EngineSettings } from './engine-settings.ts';
import type { Engine } from './engine.ts';
import type { EngineMeter } from './meter-engine.ts';
import { openBreaker } from './open-breaker.ts';
import { openNode } from './open-node.ts';
import { requireEnginePackages } from './packages.ts';
import { readCredentials } from './read-credentials.ts';

/** So an engine answers that is there: what else it is asked for it may well have. */
const ANSWERS: ReadonlySet<EngineFaultKind> = new Set(['misasked', 'missing']);

export interface EngineTools {
  readonly meter?: EngineMeter | undefined;
  /** Told when the engine is away, and, without a fault, when it is back. */
  readonly onState?: (fault: EngineFault | undefined) => void;
}

/**
 * Opens what asks the engine. It need not be there: what is asked meanwhile fails.
 *
 * @throws SearchUnavailableError that says how the packages are installed which that takes.
 * @throws EngineFileError if a file that the settings name can't be used.
 */
export async function openEngine(
  settings: EngineSettings,
  { meter = () => {}, onState = () => {} }: EngineTools = {},
): Promise<Engine> {
  requireEnginePackages();
  const { headers, ca } = readCredentials(settings);
  const [opensearch, cockatiel] = await Promise.all([
    import('@opensearch-project/opensearch'),
    import('cockatiel'),
  ]);
  let isAway = false;
  let lastFault: EngineFault | undefined;
  const breaker = openBreaker(cockatiel, {
    isAway(error) {
      if (!(error instanceof EngineError) || ANSWERS.has(error.fault.kind)) return false;
      lastFault = error.fault;
      return true;
    },
    onChange(isAwayNow) {
      if (isAwayNow === isAway) return;
      isAway = isAwayNow;
      meter({ kind: 'breaker', isAway });
      onState(isAway ? (lastFault ?? AWAY_FAULT) : undefined);
    },
  });
  return engineOverNodes(settings, {
    open: (url) => openNode(url, opensearch, { headers, ca }),
    breaker: { attempt: (work) => breaker.attempt(work), whyAway: () => lastFault ?? AWAY_FAULT },
    meter,
    schedule: scheduleTimeout,
    now: () => performance.now(),
  });
}
