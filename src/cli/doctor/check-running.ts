import { z } from 'zod';
import type { Config } from '../../config.ts';
import type { ListenAddress } from '../../listen-at.ts';
import { isClaimed } from '../../records/files/claim-folder.ts';
import { fault, type Finding, note, well } from './finding.ts';
import { tryToListen, urlOf } from './try-to-listen.ts';

const ABOUT = 'Running';
const TIMEOUT_MS = 5_000;
const MONITOR_SETTINGS = { host: 'MONITOR_HOST', port: 'MONITOR_PORT' };

const readiness = z.object({
  ready: z.boolean(),
  parts: z.record(z.string(), z.object({ ready: z.boolean(), state: z.string() })),
});

/** Looks whether a bot has these records, and how it says it fares, if it can be asked. */
export async function checkRunning({
  dataDir,
  monitor,
}: Pick<Config, 'dataDir' | 'monitor'>): Promise<readonly Finding[]> {
  if (!(await isClaimed(dataDir))) {
    const refusal = monitor && (await tryToListen(monitor, MONITOR_SETTINGS));
    if (refusal) return [fault(ABOUT, `no bot has ${dataDir}; ${refusal[0]}`, refusal[1])];
    return [well(ABOUT, `no bot has ${dataDir}; one can be started`)];
  }
  const told = monitor && (await ask(monitor));
  const runs = `a bot runs with ${dataDir}`;
  if (!told) return [well(ABOUT, `${runs}; a second one needs a folder of its own`)];
  if (told.ready) return [well(ABOUT, `${runs}, and is ready`)];
  const unready = Object.entries(told.parts).filter(([, { ready }]) => !ready);
  const parts = unready.map(([name, { state }]) => `${name}: ${state}`).join(', ');
  return [
    note(
      ABOUT,
      `${runs}, and isn’t ready (${parts})`,
      'Wait if it was started just now; else look at its log.',
    ),
  ];
}

async function ask(address: ListenAddress): Promise<z.output<typeof readiness> | undefined> {
  try {
    const signal = AbortSignal.timeout(TIMEOUT_MS);
    const response = await fetch(`${urlOf(address)}/readyz`, { signal });
    return readiness.safeParse(await response.json()).data;
  } catch {
    return undefined;
  }
}
