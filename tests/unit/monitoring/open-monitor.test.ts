import { describe, expect, it, onTestFinished } from 'vitest';
import type { MeterEvent } from '../../../src/discord/meter.ts';
import { openMonitor, type Watched } from '../../../src/monitoring/open-monitor.ts';
import type { LookAt, PartState } from '../../../src/monitoring/readiness.ts';
import { manualClock } from '../../support/manual-clock.ts';

const READY: PartState = { isReady: true, state: 'loaded' };

async function open() {
  const failures: unknown[] = [];
  const clock = manualClock();
  const monitor = await openMonitor({
    address: { host: '127.0.0.1', port: 0 },
    parts: ['articles', 'records', 'discord'],
    version: '1.2.3',
    onFailed: (error) => void failures.push(error),
    schedule: clock.schedule,
  });
  onTestFinished(() => monitor.close());
  const get = async (path: string): Promise<readonly [status: number, body: string]> => {
    const response = await fetch(monitor.url + path);
    return [response.status, await response.text()];
  };
  return {
    monitor,
    clock,
    failures,
    get,
    lines: async () => (await get('/metrics'))[1].split('\n'),
    readiness: async () => {
      const [status, body] = await get('/readyz');
      return { status, ...(JSON.parse(body) as { readonly parts: Record<string, PartState> }) };
    },
  };
}

function partsThat(look: LookAt): Watched {
  return { parts: { articles: look, records: look, discord: look } };
}

describe('the monitor', () => {
  it('is alive and not ready while all is starting', async () => {
    const { get, readiness } = await open();
    expect(await get('/livez')).toEqual([200, '{"alive":true}\n']);
    expect(await readiness()).toEqual({
      status: 503,
      ready: false,
      parts: {
        articles: { ready: false, state: 'starting' },
        records: { ready: false, state: 'starting' },
        discord: { ready: false, state: 'starting' },
      },
    });
  });

  it('is ready once all parts are, and no longer when one isn’t', async () => {
    const { monitor, readiness } = await open();
    monitor.watch(partsThat(() => READY));
    expect((await readiness()).status).toBe(200);
    monitor.watch({ parts: { records: () => ({ isReady: false, state: 'the disk is full' }) } });
    expect(await readiness()).toMatchObject({
      status: 503,
      parts: {
        articles: { ready: true, state: 'loaded' },
        records: { ready: false, state: 'the disk is full' },
      },
    });
  });

  it('takes a part that doesn’t answer for one that isn’t ready', async () => {
    const { monitor, clock, readiness } = await open();
    let asked = 0;
    monitor.watch(partsThat(() => READY));
    monitor.watch({
      parts: {
        articles: () => {
          asked += 1;
          return new Promise(() => {});
        },
      },
    });
    const found = readiness();
    await expect.poll(() => asked).toBe(1);
    await clock.advance(3_000);
    expect(await found).toMatchObject({
      status: 503,
      parts: { articles: { ready: false, state: 'not answering' } },
    });
  });

  it('tells of a look that fails, and of the part no more than that', async () => {
    const { monitor, failures, get } = await open();
    monitor.watch(
      partsThat(() => {
        throw new Error('canary');
      }),
    );
    const [status, body] = await get('/readyz');
    expect(status).toBe(503);
    expect(body).not.toContain('canary');
    expect(failures).toHaveLength(3);
  });
});

describe('metrics', () => {
  it('count interactions by what came of them, and how long they took', async () => {
    const { monitor, lines } = await open();
    const events: readonly MeterEvent[] = [
      { kind: 'taken', interaction: 'command' },
      { kind: 'acknowledged', interaction: 'command', seconds: 0.3 },
      {
        kind: 'handled',
        interaction: 'command',
        name: 'ask',
        outcome: 'not-found',
        isDeferred: true,
      },
      { kind: 'taken', interaction: 'click' },
      { kind: 'waiting', waiting: 7 },
      {
        kind: 'handled',
        interaction: 'click',
        name: undefined,
        outcome: 'outdated',
        isDeferred: false,
      },
      { kind: 'done', interaction: 'command', seconds: 2.5 },
      { kind: 'undelivered', failure: 'too-late' },
    ];
    for (const event of events) monitor.meter(event);
    expect(await lines()).toEqual(
      expect.arrayContaining([
        'pullquote_interactions_total{kind="command",name="ask",outcome="not-found"} 1',
        'pullquote_interactions_total{kind="click",name="unknown",outcome="outdated"} 1',
        'pullquote_interactions_deferred_total{kind="command"} 1',
        'pullquote_interactions_under_way 1',
        'pullquote_interactions_waiting 7',
        'pullquote_acknowledgement_seconds_bucket{le="0.25",kind="command"} 0',
        'pullquote_acknowledgement_seconds_bucket{le="0.5",kind="command"} 1',
        'pullquote_answer_seconds_sum{kind="command"} 2.5',
        'pullquote_delivery_failures_total{reason="too-late"} 1',
      ]),
    );
  });

  it('count requests, connections and lines of the log, from 0 on', async () => {
    const { monitor, lines } = await open();
    const before = await lines();
    expect(before).toContain('pullquote_gateway_events_total{change="reconnecting"} 0');
    expect(before).toContain('pullquote_log_messages_total{level="error"} 0');
    monitor.meter({ kind: 'request', method: 'POST', status: 503, seconds: 0.1 });
    monitor.meter({ kind: 'request', method: 'BREW', status: undefined, seconds: 5 });
    monitor.meter({ kind: 'connection', change: 'reconnecting' });
    monitor.logged('error');
    expect(await lines()).toEqual(
      expect.arrayContaining([
        'pullquote_discord_requests_total{method="POST",status="503"} 1',
        'pullquote_discord_requests_total{method="other",status="none"} 1',
        'pullquote_discord_request_seconds_count 2',
        'pullquote_gateway_events_total{change="reconnecting"} 1',
        'pullquote_log_messages_total{level="error"} 1',
      ]),
    );
  });

  it('show how the bot fares as it is asked for', async () => {
    const { monitor, lines } = await open();
    let articles = 2;
    monitor.watch({
      ...partsThat(() => READY),
      gateway: () => ({
        shards: 4,
        ready: 3,
        isStarting: false,
        servers: 7,
        pingMs: 42,
        processes: 2,
        processMemoryBytes: 5e7,
        isLeaving: false,
      }),
      articles: () => ({ articles, paragraphs: 9, leftOut: 1, held: 5, changedAt: 1_500 }),
      sources: () => ({ sources: 3, faulty: 1, articles: 12, waiting: 6 }),
    });
    await lines();
    articles = 20;
    expect(await lines()).toEqual(
      expect.arrayContaining([
        'pullquote_ready{part="articles"} 1',
        'pullquote_gateway_shards 4',
        'pullquote_gateway_shards_ready 3',
        'pullquote_gateway_processes 2',
        'pullquote_gateway_processes_resident_memory_bytes 50000000',
        'pullquote_servers 7',
        'pullquote_gateway_ping_seconds 0.042',
        'pullquote_articles 20',
        'pullquote_paragraphs 9',
        'pullquote_files_left_out 1',
        'pullquote_articles_held 5',
        'pullquote_articles_changed_timestamp_seconds 1.5',
        'pullquote_sources 3',
        'pullquote_sources_faulty 1',
        'pullquote_source_articles 12',
        'pullquote_source_pages_waiting 6',
      ]),
    );
  });

  it('have those of the process and of its event loop', async () => {
    const { get } = await open();
    const [, body] = await get('/metrics');
    expect(body).toContain(`pullquote_info{version="1.2.3",node="${process.version}"} 1`);
    expect(body).toMatch(/^nodejs_eventloop_lag_p99_seconds \d/mu);
    expect(body).toMatch(/^process_resident_memory_bytes \d/mu);
  });
});
