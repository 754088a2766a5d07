import type { Schedule } from '../schedule.ts';

/** Has much work done a little at a time: servers take turns, and so do the people of each. */
export interface FairQueue {
  /** How much waits for its turn. */
  readonly waiting: number;
  /** Begins the work at once if it can, and in its turn otherwise; or doesn't take it, because too much waits. */
  enter<Value>(from: Comer, work: () => Promise<Value>): Entry<Value>;
}

export interface Comer {
  readonly personId: string;
  /** Undefined in direct messages, where each person counts as much as a server. */
  readonly serverId: string | undefined;
}

export type Entry<Value> =
  | {
      readonly kind: 'entered';
      /** How much else was waiting when it came; 0 if it has begun. */
      readonly waitingBefore: number;
      /** As the work itself settles. */
      readonly done: Promise<Value>;
    }
  | {
      readonly kind: 'full';
      /** By then, what waits now is likely to be done. */
      readonly againInMs: number;
    };

export interface FairQueueOptions {
  /** So much is under way at once. What takes longer than `SLOT_MS` waits for others, and no longer counts. */
  readonly atOnce: number;
  readonly schedule: Schedule;
  readonly now: () => number;
  /** Told how much waits whenever that changes. */
  readonly onWaiting?: (waiting: number) => void;
}

const SLOT_MS = 1000;

/** Of all together. */
const MAX_WAITING = 400;

/** As long as less waits, nobody is turned away; from then on, these shares leave room for others. */
const CROWDED_FROM = MAX_WAITING / 2;
const MAX_WAITING_OF_SERVER = MAX_WAITING / 4;
const MAX_WAITING_OF_PERSON = 5;

const MIN_AGAIN_MS = 5000;

/** How much the last piece of work says of how long one takes. */
const NEWEST_SHARE = 0.1;

type Job = () => void;

/** What waits of a server, by person, in the order of their turns. */
interface Lane {
  readonly people: Map<string, Job[]>;
  waiting: number;
}

export function createFairQueue({
  atOnce,
  schedule,
  now,
  onWaiting = () => {},
}: FairQueueOptions): FairQueue {
  const lanes = new Map<string, Lane>();
  let waiting = 0;
  let underWay = 0;
  let usualMs = 0;

  const begin = async <Value>(work: () => Promise<Value>): Promise<Value> => {
    underWay += 1;
    const begun = now();
    let isCounted = true;
    const leave = (): void => {
      if (!isCounted) return;
      isCounted = false;
      underWay -= 1;
      usualMs += (Math.max(0, now() - begun) - usualMs) * NEWEST_SHARE;
      // What came meanwhile has its turn first.
      setImmediate(beginNext);
    };
    const cancel = schedule(leave, SLOT_MS);
    try {
      return await work();
    } finally {
      cancel();
      leave();
    }
  };

  const beginNext = (): void => {
    const [first] = lanes;
    const [laneName, lane] = first ?? [];
    const [next] = lane?.people ?? [];
    if (underWay >= atOnce || laneName === undefined || !lane || !next) return;
    const [personId, jobs] = next;
    const job = jobs.shift();
    toTheEnd(lane.people, personId, jobs, jobs.length > 0);
    toTheEnd(lanes, laneName, lane, lane.people.size > 0);
    lane.waiting -= 1;
    waiting -= 1;
    onWaiting(waiting);
    job?.();
  };

  return {
    get waiting() {
      return waiting;
    },
    enter({ personId, serverId }, work) {
      if (underWay < atOnce && waiting === 0)
        return { kind: 'entered', waitingBefore: 0, done: begin(work) };
      const laneName = serverId ?? `@${personId}`;
      const lane = lanes.get(laneName) ?? { people: new Map<string, Job[]>(), waiting: 0 };
      const jobs = lane.people.get(personId) ?? [];
      const isCrowded = waiting >= CROWDED_FROM;
      const isBeyondShare =
        lane.waiting >= MAX_WAITING_OF_SERVER || jobs.length >= MAX_WAITING_OF_PERSON;
      if (waiting >= MAX_WAITING || (isCrowded && isBeyondShare))
        return { kind: 'full', againInMs: Math.max(MIN_AGAIN_MS, (waiting * usualMs) / atOnce) };
      const waitingBefore = waiting;
      const turn = new Promise<void>((resolve) => void jobs.push(resolve));
      const done = turn.then(() => begin(work));
      lane.people.set(personId, jobs);
      lanes.set(laneName, lane);
      lane.waiting += 1;
      waiting += 1;
      onWaiting(waiting);
      return { kind: 'entered', waitingBefore, done };
    },
  };
}

/** Puts an entry behind all others, or lets it go. */
function toTheEnd<Key, Value>(map: Map<Key, Value>, key: Key, value: Value, stays: boolean): void {
  map.delete(key);
  if (stays) map.set(key, value);
}
