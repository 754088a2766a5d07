import { setMaxListeners } from 'node:events';
import { oneAtATime } from '../one-at-a-time.ts';
import { isSettled } from './apply-settings.ts';
import { openHeld } from './held-articles.ts';
import { forgetSource, markedBy, takeDown } from './let-go.ts';
import { hostQueue } from './host-queue.ts';
import { spreadMs } from './next-look.ts';
import { type ChangedLater, changedLater, type OnArticlesChanged } from './changed-later.ts';
import type {
  FreshSources,
  LookedAt,
  LookOptions,
  SetOptions,
  SourcesSet,
} from './fresh-sources.ts';
import type { Schedule } from '../schedule.ts';
import type { Source } from './source.ts';
import { NO_CHANGES, together } from './source-changes.ts';
import { answer, dueAt, newEntry, type SourceEntry } from './source-entry.ts';
import { tellOfFault, withFault } from './source-fault.ts';
import { newStatus, type SourceStatus } from './source-status.ts';
import type { SourceTools } from './source-tools.ts';
import { NO_BACKLOG, type Visited, visitSource } from './visit-source.ts';

export interface FreshOptions {
  readonly tools: Omit<SourceTools, 'held' | 'takenDown'>;
  readonly schedule: Schedule;
  /** Told when articles have come, changed or gone; several at once, and one call after the other. */
  readonly onChanged: OnArticlesChanged;
  /** Told of a bug, or of a disk that fails, while looking at a source. It is tried again later. */
  readonly onError: (error: unknown, source: string) => void;
}

/** So many sources are looked at at once. */
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

class Keeper implements FreshSources {
  readonly #tools: SourceTools;
  readonly #takenDown: Set<string>;
  readonly #options: Omit<FreshOptions, 'tools'>;
  readonly #changed: ChangedLater;
  readonly #entries = new Map<string, SourceEntry>();
  /** Of sources that are not among those that were set, yet. */
  readonly #others: Map<string, SourceStatus>;
  readonly #ended = new AbortController();
  readonly #setting = oneAtATime();
  /** One request at a time to a host: sources on the same one wait for each other. */
  readonly #queue = hostQueue<SourceEntry>({
    atOnce: MAX_VISITS,
    urlOf: ({ source }) => source.url,
    run: (entry) => entry.turns.take(() => this.#visit(entry)),
    signal: this.#ended.signal,
  });

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
    const fresh: SourceEntry[] = [];
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
    this.#queue.start();
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
  #renew(entry: SourceEntry, source: Source): void {
    entry.source = source;
    if (entry.isAsleep && !isSettled(entry.status, source)) this.#enqueue(entry);
  }

  #enter(source: Source): SourceEntry {
    const now = this.#tools.now();
    const known = this.#others.get(source.url) ?? newStatus(source, now);
    this.#others.delete(source.url);
    const entry = newEntry(source, known, now);
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
    if (entry) this.#queue.remove(entry);
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
          if (entry.isAsleep) this.#enqueue(entry);
        }),
    );
    this.#queue.start();
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
    await this.#setting.done();
    await Promise.all([...this.#entries.values()].map(({ turns }) => turns.done()));
    for (const entry of this.#entries.values()) answer(entry, entry.asked);
    await this.#changed.close();
  }

  #sleep(entry: SourceEntry, delayMs: number): void {
    entry.wake?.();
    entry.isAsleep = true;
    if (this.#ended.signal.aborted) return;
    entry.wake = this.#options.schedule(
      () => {
        const restMs = dueAt(entry) - this.#tools.now();
        if (restMs > 0) return this.#sleep(entry, restMs);
        this.#enqueue(entry);
        this.#queue.start();
      },
      Math.min(delayMs, MAX_SLEEP_MS),
    );
  }

  #enqueue(entry: SourceEntry): void {
    entry.wake?.();
    entry.isAsleep = false;
    this.#queue.add(entry);
  }

  async #visit(entry: SourceEntry): Promise<void> {
    const { source, asked } = entry;
    if (this.#entries.get(source.url) !== entry) return;
    const visited = await this.#look(entry).catch((error: unknown) => this.#giveUp(entry, error));
    if (!visited) return;
    entry.backlog = visited.backlog;
    entry.changes = together(entry.changes, visited.changes);
    if (visited.hasChanged) this.#changed.tell();
    const status = tellOfFault(entry.status, visited.status, this.#tools.onEvent);
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

  async #look({ source, status, backlog, asked }: SourceEntry): Promise<Visited> {
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
  #giveUp({ source, status }: SourceEntry, error: unknown): Visited | undefined {
    if (this.#ended.signal.aborted) return undefined;
    this.#options.onError(error, source.url);
    const advice = 'it could not be dealt with; the log says more';
    const failed = withFault(status, { advice }, { source, tools: this.#tools });
    return {
      // It was told as an error.
      status: { ...failed, fault: { ...failed.fault, isTold: true } },
      backlog: NO_BACKLOG,
      hasChanged: true,
      changes: NO_CHANGES,
      isUnfinished: false,
    };
  }
}
