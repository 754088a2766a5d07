import type { Log } from './discord/log.ts';
import type { OnEmbedding } from './models/models-in-use.ts';
import type { EmbeddingProgress } from './models/vectors/embed-articles.ts';

/** What is done sooner is no news; and by then it can be told how long the rest takes. */
const WORTH_TELLING_MS = 5_000;

/** It is told again how far it is after so many parts of it, and not more often than this. */
const PARTS = 4;
const LEAST_BETWEEN_MS = 30_000;

/** A stretch of embedding, until nothing is lacking. */
interface Stretch {
  readonly begunAt: number;
  /** How many passages had vectors then. */
  readonly before: number;
  told?: { readonly at: number; readonly part: number };
}

/**
 * Logs that passages are being embedded, how many and about how long it takes; then how far it is, at sensible
 * steps; and that all are, also if none had to be.
 */
export function logEmbedding(log: Log, now: () => number): OnEmbedding {
  let stretch: Stretch | undefined;
  let isNew = true;

  const tell = ({ begunAt, before, told }: Stretch, { embedded, of }: EmbeddingProgress): void => {
    const at = now();
    const part = Math.floor((PARTS * embedded) / of);
    if (!stretch || embedded === before) return;
    if (told && (part === told.part || at - told.at < LEAST_BETWEEN_MS)) return;
    if (!told && at - begunAt < WORTH_TELLING_MS) return;
    stretch.told = { at, part };
    const minutes = ((at - begunAt) / (embedded - before)) * (of - embedded) * MINUTES;
    const minutesLeft = Math.ceil(minutes);
    if (told) log.info('Passages are being embedded', { embedded, of, minutesLeft });
    else log.info(BEGINNING, { passages: of - before, minutesLeft });
  };
  return (progress) => {
    const { embedded, of } = progress;
    if (embedded < of) {
      stretch ??= { begunAt: now(), before: embedded };
      tell(stretch, progress);
      return;
    }
    if (of > 0 && (isNew || stretch?.told)) {
      log.info('Questions find what was meant: all passages are embedded', { passages: of });
      isNew = false;
    }
    stretch = undefined;
  };
}

const MINUTES = 1 / 60_000;

const BEGINNING = 'Passages are being embedded, beside all else; until one is, words alone find it';
