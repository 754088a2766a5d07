import type { Log } from '../discord/log.ts';
import type { Meter } from '../discord/meter.ts';
import type { ListenAddress } from '../listen-at.ts';
import type { EngineMeter } from '../opensearch/engine/meter-engine.ts';
import { type Schedule, scheduleTimeout } from '../schedule.ts';
import { openMetrics } from './metrics.ts';
import { type Page, startMonitorServer } from './monitor-server.ts';
import { areReady, type LookAt, openReadiness, type PartName } from './readiness.ts';
import type { Vitals } from './vitals.ts';

/** Tells whoever runs the bot how it fares. */
export interface Monitor {
  /** Where it is asked. */
  readonly url: string;
  readonly meter: Meter;
  /** Counts what a search engine elsewhere is asked. */
  readonly engineMeter: EngineMeter;
  /** Counts a line of the log. */
  readonly logged: (level: keyof Log) => void;
  /** From now on these tell how parts are, and how the bot fares. */
  watch(found: Watched): void;
  close(): Promise<void>;
}

export interface Watched extends Vitals {
  readonly parts?: Readonly<Partial<Record<PartName, LookAt>>>;
}

export interface MonitorOptions {
  readonly address: ListenAddress;
  /** Those that have to be ready. */
  readonly parts: readonly PartName[];
  readonly version: string;
  /** Told of a bug. */
  readonly onFailed: (error: unknown) => void;
  /** Default: Node's timers. */
  readonly schedule?: Schedule;
}

const JSON_TYPE = 'application/json; charset=utf-8';

/**
 * Opens `/livez`, `/readyz` and `/metrics`.
 *
 * @throws {ListenError} if the port can't be had.
 */
export async function openMonitor({
  address,
  parts,
  version,
  onFailed,
  schedule = scheduleTimeout,
}: MonitorOptions): Promise<Monitor> {
  const metrics = openMetrics({ version, node: process.version });
  const readiness = openReadiness(parts, schedule, onFailed);
  let vitals: Vitals = {};
  const server = await startMonitorServer(
    address,
    {
      '/livez': async () => ({ status: 200, type: JSON_TYPE, body: '{"alive":true}\n' }),
      '/readyz': async (): Promise<Page> => {
        const states = await readiness.states();
        const isReady = areReady(states);
        const body = JSON.stringify({
          ready: isReady,
          parts: Object.fromEntries(
            states.map(([name, { isReady: ready, state }]) => [name, { ready, state }]),
          ),
        });
        return { status: isReady ? 200 : 503, type: JSON_TYPE, body: `${body}\n` };
      },
      '/metrics': async () => ({
        status: 200,
        type: metrics.contentType,
        body: await metrics.draw(vitals, await readiness.states()),
      }),
    },
    onFailed,
  );
  return {
    url: server.url,
    meter: metrics.meter,
    engineMeter: metrics.engineMeter,
    logged: metrics.logged,
    watch({ parts: looks = {}, ...found }) {
      vitals = { ...vitals, ...found };
      for (const [part, look] of Object.entries(looks)) readiness.watch(part as PartName, look);
    },
    close: () => server.close(),
  };
}
