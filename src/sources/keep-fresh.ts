import { setMaxListeners } from 'node:events';
import { oneAtATime, type Turns } from '../one-at-a-time.ts';
import { isSettled } from './apply-settings.ts';
import { openHeld } from './held-articles.ts';
import { forgetSource, markedBy, takeDown } from './let-go.ts';
import { backoffMs, spreadMs } from './next-look.ts';
import { type ChangedLater, changedLater, type OnArticlesChanged } from './changed-later.ts';
import type { Schedule } from '../schedule.ts';
import type { Source } from './source.ts';
import type { SourceStatus } from './source-status.ts';
import { type Changes, NO_CHANGES, together } from './source-changes.ts';
import type { SourceTools } from './source-tools.ts';
import { type Backlog, newStatus, NO_BACKLOG, type Visited, visitSource } from './visit-source.ts';

/** Looks at sources again and again, each as often as its admin wants. */
export interface FreshSources {
  /**
   * These are the sources from now on. Articles of those that are no longer among them go, unless these are so many
   * that it looks like an accident.
   */
  setSources(sources: readonly Source[], options?: SetOptions): Promise<SourcesSet>;
  /** Looks at one source, or at all, now, until all that is new is fetched and taken in. */
  look(options?: LookOptions): Promise<readonly LookedAt[]>;
  /** In the order of the sources. */
  statuses(): readonly SourceStatus[];
  /** The files of a source's articles, another source's among them that has the same. */
  filesOf(url: string): Promise<readonly string[]>;
  /** Which file in a collection has a text; undefined if none. */
  fileWith(collection: string, textHash: string): string | undefined;
  /** Whether an address or the hash of a text was taken down. */
  isTakenDown(addressOrHash: string): boolean;
  /** Removes an article, and never fetches it again; false if no source has it. */
  takeDown(file: string): Promise<boolean>;
  /** Ends the looking; what is on its way is given up. */
  close(): Promise<void>;
}

export interface SetOptions {
  /** Addresses of sources that are there, but can't be read: what they have stays. */
  readonly faulty?: readonly string[];
  /** However many are gone, they are meant to. */
  readonly isConfirmed?: boolean;
}

/** What has become of sources that are no longer among them. */
export interface SourcesSet {
  /** How many articles have gone with them. */
  readonly removed: number;
  /** They are so many that what they have stays until that is confirmed. */
  readonly held?: { readonly missing: number; readonly of: number } | undefined;
}

export interface LookOptions {
  /** Its address; all unless told. */
  readonly url?: string | undefined;
  /** Lists that have lost over half of their articles are meant to. */
  readonly isConfirmed?: boolean;
}

/** Where a source stands, and what a look at it has changed. */
export type LookedAt = SourceStatus & { readonly changes: Changes };

export interface FreshOptions {
  readonly tools: Omit<SourceTools, 'held' | 'takenDown'>;
  readonly schedule: Schedule;
  /** Told when articles have come, changed or gone; several at once, and one call after the other. */
  readonly onChanged: OnArticlesChanged;
  /** Told of a bug, or of a disk that fails, while looking at a source. It is tried again later. */
  readonly onError: (error: unknown, source: string) => void;
}

/** So many sources are looked at at once, each on another host. */
const MAX_VISITS = 16;

/** No timer is set for longer: Node's end at 24 days, and clocks are put right. */
const MAX_SLEEP_MS = 24 * 60 * 60 * 1000;

/** From so many sources on, the loss of over half of them is taken for an accident. */
const MIN_SOURCES_LOST = 3;

/** Begins to look at sources as soon as they are set. */
export async function keepFresh({ tools, ...options }: FreshOptions): Promise<FreshSources> {
  const takenDown = new Set(await tools.states.takenDown());
  const known = await tools.states.list();
  const held = await openHeld(known, tools.states, await tools.files.names());
  return new Keeper({ ...tools, held, takenDown }, takenDown, known, options);
}

/** A source, and where it stands. */
interface Entry {
  source: Source;
  status: SourceStatus;
  backlog: Backlog;
  /** Visits, and what else is done about its pages. */
  readonly turns: Turns;
  /** Ends its sleep. */
  wake?: () => void;
  place: 'asleep' | 'queued' | 'visited';
  /** Since the look at it began that isn't done yet. */
  changes: Changes;
  asked: readonly Asked[];
}

interface Asked {
  readonly isConfirmed: boolean;
  readonly done: (looked: LookedAt) => void;
}

class Keeper implements FreshSources {
  readonly #tools: SourceTools;
  readonly #takenDown: Set<string>;
  readonly #options: Omit<FreshOptions, 'tools'>;
  readonly #changed: ChangedLater;
  readonly #entries = new Map<string, Entry>();
  /** Of sources that are not among those that were set, yet. */
  readonly #others: Map<string, SourceStatus>;
  readonly #hosts = new Set<string>();
  readonly #ended = new AbortController();
  readonly #setting = oneAtATime();
  #queue: Entry[] = [];

  constructor(
    tools: SourceTools,
    takenDown: Set<string>,
    known: readonly SourceStatus[],
    options: Omit<FreshOptions, 'tools'>,
  ) {
    this.#tools = tools;
    this.#takenDown = takenDown;
    this.#options = options;
    // Each request on its way listens.
    setMaxListeners(0, this.#ended.signal);
    this.#others = new Map(known.map((status) => [status.url, status]));
    this.#changed = changedLater(options.onChanged, options.schedule, tools.now);
  }

  setSources(sources: readonly Source[], options: SetOptions = {}): Promise<SourcesSet> {
    return this.#setting.take(() => this.#set(sources, options));
  }

  async #set(sources: readonly Source[], options: SetOptions): Promise<SourcesSet> {
    const outcome = await this.#letGo(sources, options);
    const fresh: Entry[] = [];
    for (const source of sources) {
      const entry = this.#entries.get(source.url);
      if (entry) this.#renew(entry, source);
      else fresh.push(this.#enter(source));
    }
    const { now, random } = this.#tools;
    const due = fresh.toSorted((a, b) => dueAt(a) - dueAt(b));
    for (const [place, entry] of due.entries()) {
      if (!isSettled(entry.status, entry.source)) this.#enqueue(entry);
      else this.#sleep(entry, Math.max(dueAt(entry) - now(), spreadMs(place, random)));
    }
    this.#visitNext();
    return outcome;
  }

  /** Removes the sources that are not among these. */
  async #letGo(
    sources: readonly Source[],
    { faulty = [], isConfirmed }: SetOptions,
  ): Promise<SourcesSet> {
    const staying = new Set([...sources.map(({ url }) => url), ...faulty]);
    const lost = [...this.#entries.keys(), ...this.#others.keys()].filter(
      (url) => !staying.has(url),
    );
    const of = this.#entries.size + this.#others.size;
    const isAccident = lost.length >= MIN_SOURCES_LOST && lost.length * 2 > of;
    if (isAccident && isConfirmed !== true) {
      const held = { missing: lost.length, of };
      this.#tools.onEvent({ kind: 'sources-held', ...held });
      return { removed: 0, held };
    }
    let removed = 0;
    for (const url of lost) removed += await this.#remove(url);
    return { removed };
  }

  /** What its articles say by its settings, they say at once. */
  #renew(entry: Entry, source: Source): void {
    entry.source = source;
    if (entry.place === 'asleep' && !isSettled(entry.status, source)) this.#enqueue(entry);
  }

  #enter(source: Source): Entry {
    const now = this.#tools.now();
    const known = this.#others.get(source.url) ?? newStatus(source, now);
    // What an earlier process was about to fetch is gone on with at once.
    const isInterrupted = known.waiting > 0 && !known.fault;
    const { isAdded } = source;
    const status = { ...known, isAdded, ...(isInterrupted && { nextAt: now }) };
    this.#others.delete(source.url);
    const entry: Entry = {
      source,
      status,
      backlog: NO_BACKLOG,
      turns: oneAtATime(),
      place: 'asleep',
      changes: NO_CHANGES,
      asked: [],
    };
    this.#entries.set(source.url, entry);
    return entry;
  }

  /** Forgets a source, and removes its articles. @returns how many it had. */
  async #remove(url: string): Promise<number> {
    const entry = this.#entries.get(url);
    const { collection } = entry?.status ?? this.#others.get(url) ?? {};
    if (collection === undefined) return 0;
    this.#entries.delete(url);
    this.#others.delete(url);
    entry?.wake?.();
    this.#queue = this.#queue.filter((one) => one !== entry);
    const articles = await (entry?.turns ?? oneAtATime()).take(() =>
      forgetSource({ url, collection }, this.#tools),
    );
    if (entry) answer(entry, entry.asked);
    this.#tools.onEvent({ kind: 'removed', source: url, articles });
    if (articles > 0) this.#changed.tell();
    return articles;
  }

  async look({ url, isConfirmed = false }: LookOptions = {}): Promise<readonly LookedAt[]> {
    const entries = [...this.#entries.values()].filter(
      ({ source }) => url === undefined || source.url === url,
    );
    const looks = entries.map(
      (entry) =>
        new Promise<LookedAt>((done) => {
          entry.asked = [...entry.asked, { isConfirmed, done }];
          if (entry.place === 'asleep') this.#enqueue(entry);
        }),
    );
    this.#visitNext();
    const looked = await Promise.all(looks);
    await this.#changed.flush();
    return looked;
  }

  statuses(): readonly SourceStatus[] {
    return [...this.#entries.values()].map(({ status }) => status);
  }

  filesOf(url: string): Promise<readonly string[]> {
    const { states } = this.#tools;
    const turns = this.#entries.get(url)?.turns ?? oneAtATime();
    return turns.take(async () => {
      const items = await states.openItems(url);
      await items.close();
      return [...items.known.values()].flatMap(({ state }) =>
        state.kind === 'left-out' ? [] : [state.file],
      );
    });
  }

  fileWith(collection: string, textHash: string): string | undefined {
    return this.#tools.held.fileWith(collection, textHash);
  }

  isTakenDown(addressOrHash: string): boolean {
    return this.#takenDown.has(addressOrHash);
  }

  async takeDown(file: string): Promise<boolean> {
    const holder = this.#tools.held.holderOf(file);
    const entry = holder && this.#entries.get(holder.source);
    if (!holder || !entry) return false;
    const { collection } = entry.status;
    await entry.turns.take(() => takeDown({ file, collection, holder }, this.#tools));
    for (const one of markedBy(holder)) this.#takenDown.add(one);
    this.#changed.tell();
    return true;
  }

  async close(): Promise<void> {
    this.#ended.abort();
    for (const entry of this.#entries.values()) entry.wake?.();
    this.#queue = [];
    await this.#setting.done();
    await Promise.all([...this.#entries.values()].map(({ turns }) => turns.done()));
    for (const entry of this.#entries.values()) answer(entry, entry.asked);
    await this.#changed.close();
  }

  #sleep(entry: Entry, delayMs: number): void {
    entry.wake?.();
    entry.place = 'asleep';
    if (this.#ended.signal.aborted) return;
    entry.wake = this.#options.schedule(
      () => {
        const restMs = dueAt(entry) - this.#tools.now();
        if (restMs > 0) return this.#sleep(entry, restMs);
        this.#enqueue(entry);
        this.#visitNext();
      },
      Math.min(delayMs, MAX_SLEEP_MS),
    );
  }

  #enqueue(entry: Entry): void {
    entry.wake?.();
    entry.place = 'queued';
    this.#queue.push(entry);
  }

  /** One request at a time to a host: sources on the same one wait for each other. */
  #visitNext(): void {
    while (this.#hosts.size < MAX_VISITS && !this.#ended.signal.aborted) {
      const next = this.#queue.findIndex(({ source }) => !this.#hosts.has(hostOf(source)));
      const [entry] = next === -1 ? [] : this.#queue.splice(next, 1);
      if (!entry) return;
      entry.place = 'visited';
      const host = hostOf(entry.source);
      this.#hosts.add(host);
      void entry.turns
        .take(() => this.#visit(entry))
        .finally(() => {
          this.#hosts.delete(host);
          this.#visitNext();
        });
    }
  }

  async #visit(entry: Entry): Promise<void> {
    const { source, asked } = entry;
    if (this.#entries.get(source.url) !== entry) return;
    const visited = await this.#look(entry).catch((error: unknown) => this.#giveUp(entry, error));
    if (!visited) return;
    entry.backlog = visited.backlog;
    entry.changes = together(entry.changes, visited.changes);
    if (visited.hasChanged) this.#changed.tell();
    const status = this.#tell(entry.status, visited.status);
    entry.status = status;
    await this.#tools.states.save(status).catch((error: unknown) => {
      this.#options.onError(error, source.url);
    });
    if (visited.isUnfinished) return this.#enqueue(entry);
    entry.asked = entry.asked.filter((one) => !asked.includes(one));
    answer(entry, asked);
    entry.changes = NO_CHANGES;
    const isOutdated = !status.fault && !isSettled(status, entry.source);
    if (entry.asked.length > 0 || isOutdated) return this.#enqueue(entry);
    this.#sleep(entry, dueAt(entry) - this.#tools.now());
  }

  async #look({ source, status, backlog, asked }: Entry): Promise<Visited> {
    // So that after a crash, there is no article of a source that nobody knows of.
    if (status.lookedAt === undefined) await this.#tools.states.save(status);
    return visitSource(source, status, backlog, {
      tools: this.#tools,
      signal: this.#ended.signal,
      // Whoever has asked and is still being answered wants no second look at the list.
      isForced: asked.length > 0 && (backlog.todo.length === 0 || status.fault !== undefined),
      isConfirmed: asked.some(({ isConfirmed }) => isConfirmed),
    });
  }

  /** What a visit comes to that a bug or the disk has ended; undefined if it was meant to end. */
  #giveUp({ source, status }: Entry, error: unknown): Visited | undefined {
    if (this.#ended.signal.aborted) return undefined;
    this.#options.onError(error, source.url);
    const { now, random } = this.#tools;
    const { fault } = status;
    const times = (fault?.times ?? 0) + 1;
    return {
      status: {
        ...status,
        nextAt: now() + backoffMs(times, source.everyMs, random),
        fault: {
          advice: 'it could not be dealt with; the log says more',
          since: fault?.since ?? now(),
          times,
          // It was told as an error.
          isTold: true,
        },
      },
      backlog: NO_BACKLOG,
      hasChanged: true,
      changes: NO_CHANGES,
      isUnfinished: false,
    };
  }

  /** Tells of a fault once it lasts, and of its end. */
  #tell(before: SourceStatus, after: SourceStatus): SourceStatus {
    const { onEvent } = this.#tools;
    const { url: source, fault, nextAt } = after;
    if (!fault) {
      if (before.fault?.isTold) onEvent({ kind: 'works-again', source });
      return after;
    }
    // A server that was there before may be away for a moment.
    const lasts = fault.times > (before.succeededAt === undefined ? 0 : 1);
    if (fault.isTold || !lasts) return after;
    onEvent({ kind: 'fault', source, advice: fault.advice, nextAt });
    return { ...after, fault: { ...fault, isTold: true } };
  }
}

/** Tells those who have asked for a look what came of it. */
function answer({ status, changes }: Entry, asked: readonly Asked[]): void {
  for (const { done } of asked) done({ ...status, changes });
}

/** When to look at a source or its pages next. */
function dueAt({ status }: Entry): number {
  const { nextAt, nextPageAt = nextAt, fault } = status;
  return fault ? nextAt : Math.min(nextAt, nextPageAt);
}

function hostOf({ url }: Source): string {
  return URL.canParse(url) ? new URL(url).host : url;
}
