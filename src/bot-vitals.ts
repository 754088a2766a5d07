import type { Gateway, GatewayState } from './discord/gateway.ts';
import type { HttpDoor } from './discord/http-door/open-http-door.ts';
import type { Watched } from './monitoring/open-monitor.ts';
import type { PartState } from './monitoring/readiness.ts';
import type { ArticlesState, SourcesState } from './monitoring/vitals.ts';
import type { OpenServices } from './open-services.ts';
import type { Records } from './records/open-records.ts';
import { RecordsError } from './records/records-error.ts';
import { SearchUnavailableError } from './retrieval/search-unavailable-error.ts';
import { isAtFault } from './sources/source-status.ts';

/** How what the bot keeps fares. */
export function vitalsOfRecords(records: Pick<Records, 'probe'>): Watched {
  return { parts: { records: () => lookAtRecords(records) } };
}

/** How what the bot answers from fares. */
export function vitalsOfServices({
  corpus,
  probeArticles,
  sources,
}: Pick<OpenServices, 'corpus' | 'probeArticles' | 'sources'>): Watched {
  let changedAt = Date.now();
  corpus.onChange(() => {
    changedAt = Date.now();
  });
  return {
    parts: { articles: () => lookAtArticles(probeArticles, corpus) },
    articles: (): ArticlesState => {
      return {
        ...corpus.size(),
        leftOut: corpus.problems().length,
        held: corpus.held(),
        changedAt,
      };
    },
    sources: (): SourcesState => {
      const statuses = sources.statuses();
      return {
        sources: statuses.length,
        faulty: statuses.filter(isAtFault).length,
        articles: statuses.reduce((sum, { articles }) => sum + articles, 0),
        waiting: statuses.reduce((sum, { waiting }) => sum + waiting, 0),
      };
    },
  };
}

async function lookAtArticles(
  probe: OpenServices['probeArticles'],
  corpus: OpenServices['corpus'],
): Promise<PartState> {
  try {
    await probe();
  } catch (error) {
    if (!(error instanceof SearchUnavailableError)) throw error;
    return { isReady: false, state: error.state };
  }
  const isHeld = corpus.held() > 0;
  return { isReady: true, state: isHeld ? 'loaded; some files are gone' : 'loaded' };
}

async function lookAtRecords(records: Pick<Records, 'probe'>): Promise<PartState> {
  try {
    await records.probe();
    return { isReady: true, state: 'writable' };
  } catch (error) {
    if (!(error instanceof RecordsError)) throw error;
    return { isReady: false, state: error.fault };
  }
}

/** Before there is any connection to Discord. */
export const CONNECTING: Watched = {
  parts: { discord: () => ({ isReady: false, state: 'connecting' }) },
};

/** How the connection to Discord fares. */
export function vitalsOfGateway(gateway: Pick<Gateway, 'state'>): Watched {
  return {
    gateway: () => gateway.state(),
    parts: { discord: () => describeConnection(gateway.state()) },
  };
}

function describeConnection({ shards, ready, isStarting, isLeaving }: GatewayState): PartState {
  if (isLeaving) return { isReady: false, state: 'leaving' };
  if (ready === 0) return { isReady: false, state: 'connecting' };
  const state = ready === shards ? 'connected' : `connected with ${ready} of ${shards} shards`;
  return { isReady: !isStarting, state };
}

/** How the HTTP endpoint fares. */
export function vitalsOfHttpDoor({ isLeaving }: Pick<HttpDoor, 'isLeaving'>): Watched {
  return {
    parts: {
      discord: () =>
        isLeaving()
          ? { isReady: false, state: 'leaving' }
          : { isReady: true, state: 'taking requests' },
    },
  };
}
