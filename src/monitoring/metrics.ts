import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Meter, MeterEvent } from '../discord/meter.ts';
import type { EngineEvent, EngineMeter } from '../opensearch/engine/meter-engine.ts';
import type { PartStates } from './readiness.ts';
import type { Vitals } from './vitals.ts';

export interface Metrics {
  readonly meter: Meter;
  /** Counts what is asked of a search engine. */
  readonly engineMeter: EngineMeter;
  /** Counts a line of the log. */
  readonly logged: (level: string) => void;
  /** What Prometheus reads: https://prometheus.io/docs/instrumenting/exposition_formats */
  draw(vitals: Vitals, parts: PartStates): Promise<string>;
  readonly contentType: string;
}

/** Discord waits 3 s for the first response. */
const ACKNOWLEDGED_WITHIN = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 1.5, 2, 2.5, 3, 5];

/** An interaction's token lives 15 minutes. */
const ANSWERED_WITHIN = [0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 3, 5, 10, 30, 60, 300, 900];

/** A question has 2 s for all that it asks of the search engine. */
const READ_WITHIN = [0.005, 0.01, 0.025, 0.05, 0.1, 0.15, 0.25, 0.5, 1, 2];

const REQUESTED_WITHIN = [0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 15];

/** Methods that there are; any other one is `other`, so that labels are bounded. */
const METHODS: ReadonlySet<string> = new Set(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']);

/** All labels are of a few values each: nothing that people typed, and no id of anybody's. */
export function openMetrics(about: Readonly<Record<'node' | 'version', string>>): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const counter = <Label extends string>(
    name: string,
    help: string,
    ...labelNames: Label[]
  ): Counter<Label> => new Counter({ name: `pullquote_${name}`, help, labelNames, registers });
  const gauge = <Label extends string>(
    name: string,
    help: string,
    ...labelNames: Label[]
  ): Gauge<Label> => new Gauge({ name: `pullquote_${name}`, help, labelNames, registers });
  const histogram = <Label extends string>(
    name: string,
    help: string,
    buckets: number[],
    ...labelNames: Label[]
  ): Histogram<Label> =>
    new Histogram({ name: `pullquote_${name}`, help, buckets, labelNames, registers });

  gauge('info', 'The versions at work', 'version', 'node').set(about, 1);
  const counted = {
    interactions: counter(
      'interactions_total',
      'Interactions by what came of them',
      ...(['kind', 'name', 'outcome'] as const),
    ),
    deferred: counter('interactions_deferred_total', 'Of these, those that took time', 'kind'),
    acknowledged: histogram(
      'acknowledgement_seconds',
      'Until Discord had taken the first response',
      ACKNOWLEDGED_WITHIN,
      'kind',
    ),
    answered: histogram(
      'answer_seconds',
      'Until all was sent, or had failed',
      ANSWERED_WITHIN,
      'kind',
    ),
    underWay: gauge('interactions_under_way', 'Interactions that are being answered'),
    waiting: gauge('interactions_waiting', 'Interactions that wait for their turn'),
    undelivered: counter(
      'delivery_failures_total',
      'Replies that Discord did not take as they were',
      'reason',
    ),
    requests: counter(
      'discord_requests_total',
      'Tries to ask Discord’s API by their HTTP status; none: nothing came back',
      ...(['method', 'status'] as const),
    ),
    requested: histogram(
      'discord_request_seconds',
      'Until Discord’s API answered a try',
      REQUESTED_WITHIN,
    ),
    refused: counter(
      'endpoint_refusals_total',
      'Requests to the HTTP endpoint that were turned away',
      'reason',
    ),
    connections: counter(
      'gateway_events_total',
      'What became of connections to Discord’s gateway',
      'change',
    ),
    engineReads: counter(
      'engine_reads_total',
      'What questions waited for from the search engine, by what came of it',
      ...(['api', 'outcome'] as const),
    ),
    engineRead: histogram(
      'engine_read_seconds',
      'Until the search engine had answered, or had failed',
      READ_WITHIN,
      'api',
    ),
    engineAttempts: counter(
      'engine_attempts_total',
      'Times that a node of the search engine was asked, by why: the first, or another that had failed or was slow',
      'why',
    ),
    logged: counter('log_messages_total', 'Lines of the log, whether written or not', 'level'),
  };
  const shown = {
    ready: gauge('ready', 'Whether a part is ready: 1 or 0', 'part'),
    engineAway: gauge(
      'engine_away',
      'Whether the search engine is away, so that it isn’t asked: 1 or 0',
    ),
    shards: gauge('gateway_shards', 'Connections that are wanted'),
    shardsReady: gauge('gateway_shards_ready', 'Connections that stand'),
    processes: gauge('gateway_processes', 'Processes that hold connections; 0: the bot’s own does'),
    processMemory: gauge('gateway_processes_resident_memory_bytes', 'What these take'),
    servers: gauge('servers', 'Servers that the bot is in'),
    ping: gauge('gateway_ping_seconds', 'Until Discord answers a heartbeat, on average'),
    articles: gauge('articles', 'Articles that are served'),
    paragraphs: gauge('paragraphs', 'Their paragraphs'),
    leftOut: gauge('files_left_out', 'Files of articles that can’t be used'),
    held: gauge('articles_held', 'Articles that are served though their files are gone'),
    changedAt: gauge('articles_changed_timestamp_seconds', 'When they were loaded or last changed'),
    sources: gauge('sources', 'Sources that articles are fetched from'),
    faulty: gauge('sources_faulty', 'Sources of which nothing comes'),
    fetched: gauge('source_articles', 'Articles that are kept of sources'),
    waiting: gauge('source_pages_waiting', 'Pages of sources that are still to be fetched'),
  };
  for (const change of ['ready', 'resumed', 'reconnecting', 'closed'] as const) {
    counted.connections.inc({ change }, 0);
  }
  for (const level of ['error', 'warn', 'info', 'debug']) counted.logged.inc({ level }, 0);

  return {
    meter: (event) => count(event, counted),
    engineMeter(event) {
      if (event.kind === 'breaker') shown.engineAway.set(Number(event.isAway));
      else countEngine(event, counted);
    },
    logged: (level) => counted.logged.inc({ level }),
    contentType: registry.contentType,
    async draw({ gateway, articles, sources }, parts) {
      for (const [part, { isReady }] of parts) shown.ready.set({ part }, Number(isReady));
      const connection = gateway?.();
      if (connection) {
        shown.shards.set(connection.shards);
        shown.shardsReady.set(connection.ready);
        shown.processes.set(connection.processes);
        shown.processMemory.set(connection.processMemoryBytes);
        shown.servers.set(connection.servers);
        if (connection.pingMs !== undefined) shown.ping.set(connection.pingMs / 1000);
      }
      const served = articles?.();
      if (served) {
        shown.articles.set(served.articles);
        shown.paragraphs.set(served.paragraphs);
        shown.leftOut.set(served.leftOut);
        shown.held.set(served.held);
        shown.changedAt.set(served.changedAt / 1000);
      }
      const fetched = sources?.();
      if (fetched) {
        shown.sources.set(fetched.sources);
        shown.faulty.set(fetched.faulty);
        shown.fetched.set(fetched.articles);
        shown.waiting.set(fetched.waiting);
      }
      return registry.metrics();
    },
  };
}

interface Counted {
  readonly interactions: Counter<'kind' | 'name' | 'outcome'>;
  readonly deferred: Counter<'kind'>;
  readonly acknowledged: Histogram<'kind'>;
  readonly answered: Histogram<'kind'>;
  readonly underWay: Gauge;
  readonly waiting: Gauge;
  readonly undelivered: Counter<'reason'>;
  readonly requests: Counter<'method' | 'status'>;
  readonly requested: Histogram;
  readonly refused: Counter<'reason'>;
  readonly connections: Counter<'change'>;
  readonly engineReads: Counter<'api' | 'outcome'>;
  readonly engineRead: Histogram<'api'>;
  readonly engineAttempts: Counter<'why'>;
}

function count(event: MeterEvent, counted: Counted): void {
  switch (event.kind) {
    case 'taken':
      return counted.underWay.inc();
    case 'waiting':
      return counted.waiting.set(event.waiting);
    case 'handled': {
      const { interaction: kind, name = 'unknown', outcome, isDeferred } = event;
      counted.interactions.inc({ kind, name, outcome });
      return isDeferred ? counted.deferred.inc({ kind }) : undefined;
    }
    case 'acknowledged':
      return counted.acknowledged.observe({ kind: event.interaction }, event.seconds);
    case 'done':
      counted.underWay.dec();
      return counted.answered.observe({ kind: event.interaction }, event.seconds);
    case 'undelivered':
      return counted.undelivered.inc({ reason: event.failure });
    case 'request': {
      const method = METHODS.has(event.method) ? event.method : 'other';
      counted.requests.inc({ method, status: event.status?.toString() ?? 'none' });
      return counted.requested.observe(event.seconds);
    }
    case 'refused':
      return counted.refused.inc({ reason: event.why });
    case 'connection':
      return counted.connections.inc({ change: event.change });
  }
}

function countEngine(event: Exclude<EngineEvent, { kind: 'breaker' }>, counted: Counted): void {
  switch (event.kind) {
    case 'read':
      counted.engineReads.inc({ api: event.api, outcome: event.outcome });
      return counted.engineRead.observe({ api: event.api }, event.seconds);
    case 'attempt':
      return counted.engineAttempts.inc({ why: event.why });
  }
}
