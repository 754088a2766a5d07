import { LATE, type Schedule, within } from '../schedule.ts';

/** What has to be well for the bot to answer. */
export type PartName = 'articles' | 'discord' | 'records';

export interface PartState {
  readonly isReady: boolean;
  /** In a few words of our own: no id, and nothing that anybody typed. */
  readonly state: string;
}

/** Looks how a part is; what it throws is a bug. */
export type LookAt = () => PartState | Promise<PartState>;

export interface Readiness {
  /** From now on this tells how a part is. Until it is called, a part is starting. */
  watch(part: PartName, look: LookAt): void;
  states(): Promise<PartStates>;
}

export type PartStates = readonly (readonly [name: PartName, state: PartState])[];

/** A part that is slower is taken for one that hangs. */
const WAIT_MS = 3_000;

const STARTING: PartState = { isReady: false, state: 'starting' };
const HANGING: PartState = { isReady: false, state: 'not answering' };
const FAILING: PartState = { isReady: false, state: 'failing' };

/**
 * @param parts Those that the bot needs.
 * @param onFailed Told of a bug.
 */
export function openReadiness(
  parts: readonly PartName[],
  schedule: Schedule,
  onFailed: (error: unknown) => void,
): Readiness {
  const looks = new Map<PartName, LookAt>();

  async function look(part: PartName): Promise<PartState> {
    const found = looks.get(part);
    if (!found) return STARTING;
    try {
      const state = await within(Promise.resolve(found()), WAIT_MS, schedule);
      return state === LATE ? HANGING : state;
    } catch (error) {
      onFailed(error);
      return FAILING;
    }
  }

  return {
    watch: (part, found) => void looks.set(part, found),
    states: () => Promise.all(parts.map(async (part) => [part, await look(part)] as const)),
  };
}

export function areReady(states: PartStates): boolean {
  return states.every(([, { isReady }]) => isReady);
}
