import { backoffMs } from './next-look.ts';
import type { PageFault, PageVisit } from './note-page.ts';
import type { SourceStatus } from './source-status.ts';
import type { SourceTools } from './source-tools.ts';

type Fault = NonNullable<SourceStatus['fault']>;

/**
 * Counts a fault that a source has met with, and says when to try again.
 *
 * @param onlyWaits It is no fault of the source's own, and isn't counted.
 */
export function withFault(
  status: SourceStatus,
  { advice, retryAfterMs }: PageFault,
  { source, tools }: Pick<PageVisit, 'source' | 'tools'>,
  onlyWaits = false,
): SourceStatus & { readonly fault: Fault } {
  const now = tools.now();
  const { since = now, times: before = 0, isTold = false } = status.fault ?? {};
  const times = onlyWaits ? before : before + 1;
  const waitMs = backoffMs(onlyWaits ? 1 : times, source.everyMs, tools.random, retryAfterMs);
  return { ...status, nextAt: now + waitMs, fault: { advice, since, times, isTold } };
}

/** Tells of a fault once it lasts, and of its end. @returns `after`, and that it was told. */
export function tellOfFault(
  before: SourceStatus,
  after: SourceStatus,
  onEvent: SourceTools['onEvent'],
): SourceStatus {
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
