import { addressOf } from '../articles/article-address.ts';
import { applySettings } from './apply-settings.ts';
import type { Candidate } from './choose-items.ts';
import { compareList, forgetLostTwins } from './compare-list.ts';
import { duePages, isInterrupted, isWatched } from './due-pages.ts';
import type { FetchOutcome } from './fetching/fetcher.ts';
import { ACCEPT_LIST, gatherList } from './gather-list.ts';
import { describeLeftOut } from './left-out-reason.ts';
import { gapMs } from './next-look.ts';
import type { PageFault, PageVisit, TakenPage } from './note-page.ts';
import type { Source } from './source.ts';
import { type Changes, changesBetween, keptIn } from './source-changes.ts';
import { withFault } from './source-fault.ts';
import type { SourceItem, SourceItems, SourceStatus } from './source-status.ts';
import type { SourceTools } from './source-tools.ts';
import { ACCEPT_PAGE, takeOutcome, takePage } from './take-page.ts';

export interface VisitOptions {
  readonly tools: SourceTools;
  readonly signal: AbortSignal;
  /** Look at the list though it is not time yet, and at pages that were missed. */
  readonly isForced?: boolean;
  /** A list that has lost over half of its articles is meant to. */
  readonly isConfirmed?: boolean;
}

/** What a list named and what is still to be fetched of it; kept from one visit to the next. */
export interface Backlog {
  readonly todo: readonly Candidate[];
  /** Of the list, for when all of that is done. */
  readonly validators?: Pick<SourceStatus, 'validators' | 'parts'>;
}

export const NO_BACKLOG: Backlog = { todo: [] };

export interface Visited {
  readonly status: SourceStatus;
  readonly backlog: Backlog;
  /** Articles have come, changed or gone. */
  readonly hasChanged: boolean;
  readonly changes: Changes;
  /** There is more to fetch at once. */
  readonly isUnfinished: boolean;
}

/** Sources on other hosts have their turn after so many pages. */
const PAGES_A_VISIT = 10;

/** After so many pages in a row that could not be fetched, the others have to wait. */
const FAULTS_IN_A_ROW = 3;

/**
 * Looks at a source: at its list, if it is time to, and at some of the pages that are new, changed, or known for
 * long. A list's validators are kept only once all that it names is done, so that a process that ended on the way
 * is told of the rest again, and goes on with it.
 *
 * @throws what the disk says, and an `AbortError` when `signal` is aborted: what is done by then is kept.
 */
export async function visitSource(
  source: Source,
  before: SourceStatus,
  backlog: Backlog,
  options: VisitOptions,
): Promise<Visited> {
  const { states, onEvent } = options.tools;
  const items = await states.openItems(source.url);
  try {
    if (items.damaged > 0) onEvent({ kind: 'damaged', source: source.url, lines: items.damaged });
    return await new Visit(source, before, backlog, items, options).run();
  } finally {
    await items.close();
  }
}

class Visit implements PageVisit {
  readonly source: Source;
  readonly items: SourceItems;
  readonly tools: SourceTools;
  readonly signal: AbortSignal;
  readonly #options: VisitOptions;
  #status: SourceStatus;
  #backlog: Backlog;
  readonly #before: ReadonlyMap<string, string>;
  #hasChanged = false;
  #fault: PageFault | undefined;
  /** Pages that came, or are as they were. */
  #pages = 0;

  constructor(
    source: Source,
    before: SourceStatus,
    backlog: Backlog,
    items: SourceItems,
    options: VisitOptions,
  ) {
    this.source = source;
    this.items = items;
    this.tools = options.tools;
    this.signal = options.signal;
    this.#options = options;
    this.#status = before;
    this.#backlog = backlog;
    this.#before = keptIn(items.known);
  }

  async run(): Promise<Visited> {
    await this.#findLost();
    const settled = await applySettings(this.#status, this);
    this.#status = settled.status;
    this.#hasChanged = settled.hasChanged;
    const isDue = this.#options.isForced === true || this.tools.now() >= this.#status.nextAt;
    if (!isDue && this.#status.fault) return this.#close(false);
    if (isDue && !this.#goOn()) await this.#lookAtList();
    if (!this.#fault) await this.#lookAtPages();
    if (this.#isPage) this.#lookAtItself();
    return this.#close(isDue);
  }

  /** What an earlier process has begun and not ended, or whose file is gone, is fetched as if it were new. */
  async #findLost(): Promise<void> {
    const { items, tools } = this;
    for (const [address, item] of items.known) {
      const { state } = item;
      if (state.kind === 'kept' && !tools.held.holderOf(state.file)) {
        const { validators: _, misses: __, ...known } = item;
        await items.set(address, { ...known, state: { ...state, kind: 'begun' } });
      }
    }
    if (![...items.known.values()].some(isInterrupted)) return;
    const { validators: _, parts: __, ...status } = this.#status;
    this.#status = { ...status, nextAt: tools.now() };
  }

  /** What a list named before its server asked to wait is gone on with, unless it is time to ask for it again. */
  #goOn(): boolean {
    const { fault, lookedAt = 0 } = this.#status;
    const nextAt = lookedAt + this.source.everyMs;
    const isNew = this.#options.isForced !== true && this.tools.now() < nextAt;
    if (!fault || !isNew || this.#backlog.todo.length === 0) return false;
    this.#status = { ...this.#status, nextAt };
    return true;
  }

  get #kind(): Source['kind'] {
    return this.source.kind === 'auto' ? (this.#status.kind ?? 'auto') : this.source.kind;
  }

  get #isPage(): boolean {
    return this.#kind === 'page';
  }

  async #lookAtList(): Promise<void> {
    const { source, tools } = this;
    const now = tools.now();
    const nextAt = now + gapMs(source.everyMs, tools.random);
    this.#status = { ...this.#status, lookedAt: now, nextAt };
    if (this.#isPage) {
      this.#backlog = { todo: [this.#itself()] };
      return;
    }
    const { movedTo, held, validators } = this.#status;
    const outcome = await tools.fetcher.fetch(
      {
        url: movedTo ?? source.url,
        // A list that has lost so much is read until that is back, or confirmed.
        validators: held ? undefined : validators,
        accept: this.#kind === 'auto' ? `${ACCEPT_LIST}, ${ACCEPT_PAGE}` : ACCEPT_LIST,
      },
      this.signal,
    );
    this.signal.throwIfAborted();
    if (outcome.kind === 'unchanged') return;
    if (outcome.kind !== 'fetched') return this.#blame(faultOf(outcome));
    const read = await tools.readList(outcome, this.#kind);
    if (read.kind === 'faulty') return this.#blame({ advice: read.advice });
    this.#status = {
      ...this.#status,
      kind: read.kind === 'page' ? 'page' : read.of,
      ...(outcome.isMovedForGood && { movedTo: outcome.url }),
    };
    if (read.kind === 'page') {
      await this.#took(takeOutcome(this.#itself(), outcome, this));
      return;
    }
    const { title = this.#status.title, notes } = read.listing;
    this.#status = { ...this.#status, title, notes: notes.length > 0 ? notes : undefined };
    await forgetLostTwins(this);
    const list = await gatherList(read.listing, this.#status, this);
    const compared = await compareList(list, this.#status, this, this.#options.isConfirmed);
    this.#status = compared.status;
    this.#hasChanged ||= compared.hasChanged;
    this.#backlog = {
      todo: compared.todo,
      validators: { validators: outcome.validators, parts: list.parts },
    };
  }

  /** The source's own page. */
  #itself(): Candidate {
    const { url } = this.source;
    return { address: addressOf(url) ?? url, listed: { url } };
  }

  #blame(fault: PageFault): void {
    this.#fault ??= fault;
  }

  async #took(page: Promise<TakenPage>): Promise<TakenPage> {
    const taken = await page;
    this.#hasChanged ||= taken.hasChanged;
    if (taken.isTakenBack) {
      this.#status = { ...this.#status, takenBack: this.#status.takenBack + 1 };
    }
    return taken;
  }

  async #lookAtPages(): Promise<void> {
    const { tools, signal } = this;
    const { todo } = this.#backlog;
    let before: PageFault | undefined;
    let faults = 0;
    let done = 0;
    for (const candidate of [...todo, ...this.#duePages()].slice(0, PAGES_A_VISIT)) {
      const { fault } = await this.#took(takePage(candidate, this));
      signal.throwIfAborted();
      if (!fault?.isResting) done += 1;
      if (!fault) this.#pages += 1;
      faults = fault ? faults + 1 : 0;
      const isAskedToWait = fault?.retryAfterMs !== undefined;
      // A host that rests for one of these pages does so for a fault of this source.
      if (fault && isAskedToWait) this.#blame(fault.isResting && before ? before : fault);
      else if (fault && faults >= FAULTS_IN_A_ROW) this.#blame(fault);
      before = fault;
      if (this.#fault || tools.now() >= this.#status.nextAt) break;
    }
    this.#backlog = { ...this.#backlog, todo: todo.slice(done) };
  }

  #duePages(): readonly Candidate[] {
    return this.#isPage ? [] : duePages(this, this.#backlog.todo, this.#options.isForced);
  }

  /** A source that is a page alone is at fault where that is no article. */
  #lookAtItself(): void {
    const item = this.items.known.get(this.#itself().address);
    if (item?.state.kind === 'left-out') {
      const { reason, advice } = item.state;
      this.#blame({ advice: advice ?? describeLeftOut(reason) });
    } else if ((item?.misses ?? 0) > 0) this.#blame({ advice: describeLeftOut('gone') });
  }

  #close(hasLooked: boolean): Visited {
    const { fault: before, nextPageAt: _, ...status } = this.#status;
    const { todo, validators } = this.#backlog;
    const known = [...this.items.known.values()];
    const isUnfinished = !this.#fault && (todo.length > 0 || this.#duePages().length > 0);
    const isDone = todo.length === 0;
    const nextPages = this.#isPage ? [] : known.filter(isWatched).map(({ nextAt }) => nextAt);
    const told = {
      ...status,
      // A list that isn't done with is to be sent again, whoever asks for it.
      ...(validators && (isDone ? validators : { validators: undefined, parts: undefined })),
      ...(nextPages.length > 0 && { nextPageAt: nextPages.reduce((a, b) => Math.min(a, b)) }),
      articles: known.filter(({ state }) => state.kind === 'kept').length,
      waiting: todo.length,
      leftOut: countLeftOut(known),
    };
    const backlog = isDone ? NO_BACKLOG : this.#backlog;
    const changes = changesBetween(this.#before, keptIn(this.items.known));
    const outcome = { backlog, hasChanged: this.#hasChanged, changes, isUnfinished };
    if (!this.#fault) {
      const looked = hasLooked ? { succeededAt: this.tools.now() } : { fault: before };
      return { ...outcome, status: { ...told, ...looked } };
    }
    const { retryAfterMs, isResting } = this.#fault;
    // What another source has met with is no fault of this one's, nor is a server that sends some pages at a time.
    const onlyWaits = isResting || (retryAfterMs !== undefined && this.#pages > 0);
    const faulty = withFault({ ...told, fault: before }, this.#fault, this, onlyWaits);
    return { ...outcome, status: faulty };
  }
}

function countLeftOut(known: readonly SourceItem[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { state } of known) {
    if (state.kind === 'left-out') counts[state.reason] = (counts[state.reason] ?? 0) + 1;
  }
  return counts;
}

function faultOf(outcome: Exclude<FetchOutcome, { kind: 'fetched' | 'unchanged' }>): PageFault {
  if (outcome.kind !== 'gone') return outcome;
  return { advice: `there is nothing at its address any more (${outcome.status})` };
}
