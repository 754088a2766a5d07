import { describeFault } from '../../sources/describe-fault.ts';
import type { SourceStatus } from '../../sources/source-status.ts';

/** What is known of a source, as other programs read it. */
export function statusJson(status: SourceStatus): object {
  const { url, collection, kind, title, movedTo, articles, waiting, leftOut, takenBack } = status;
  const { fault, held, notes } = status;
  return {
    url,
    title,
    kind,
    collection,
    movedTo,
    articles,
    waiting,
    leftOut,
    notes,
    takenBack,
    lookedAt: dateOf(status.lookedAt),
    succeededAt: dateOf(status.succeededAt),
    nextAt: dateOf(status.nextAt),
    fault: fault && {
      message: describeFault(url, fault.advice),
      since: dateOf(fault.since),
      times: fault.times,
    },
    held,
  };
}

function dateOf(ms: number | undefined): string | undefined {
  return ms === undefined ? undefined : new Date(ms).toISOString();
}
