import { setTimeout } from 'node:timers/promises';
import type { Vector } from '../../retrieval/models.ts';

/** One vector for each text; undefined where the model is away. */
export type EmbedPassages = (texts: readonly string[]) => Promise<readonly Vector[] | undefined>;

/** Throws the signal's reason once it is given. */
export type Wait = (ms: number, signal: AbortSignal) => Promise<unknown>;

/** A process that has nothing else to do doesn't stay for it. */
export const waitInReality: Wait = (ms, signal) =>
  setTimeout(ms, undefined, { signal, ref: false });

/**
 * Embeds texts however long it takes: while the model is away it waits, longer each time. A text that the
 * model fails at again and again although it is there gets zeros, which are near nothing.
 *
 * @throws the signal's reason once it is given, whatever the model is at.
 */
export async function embedPatiently(
  texts: readonly string[],
  embedPassages: EmbedPassages,
  { signal, wait }: { readonly signal: AbortSignal; readonly wait: Wait },
): Promise<readonly Vector[]> {
  const ask: EmbedPassages = (some) => unlessAborted(() => embedPassages(some), signal);
  /** @returns what it makes of a text that no model fails at. */
  const untilThere = async (): Promise<Vector> => {
    for (let waitMs = FIRST_WAIT_MS; ; waitMs = Math.min(2 * waitMs, LONGEST_WAIT_MS)) {
      const [vector] = (await ask(['A few words.'])) ?? [];
      if (vector) return vector;
      await wait(waitMs, signal);
    }
  };
  const embedAlone = async (text: string): Promise<Vector> => {
    for (let attempt = 1; ; attempt += 1) {
      const other = await untilThere();
      const [vector] = (await ask([text])) ?? [];
      if (vector) return vector;
      if (attempt === TRIES) return new Float32Array(other.length);
    }
  };

  const together = await ask(texts);
  if (together) return together;
  const vectors: Vector[] = [];
  for (const text of texts) vectors.push(await embedAlone(text));
  return vectors;
}

const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 60_000;

/** A text may fail because the process ended for another reason, or was late. */
const TRIES = 3;

function unlessAborted<Result>(work: () => Promise<Result>, signal: AbortSignal): Promise<Result> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const abort = (): void => {
      reject(signal.reason as Error);
    };
    signal.addEventListener('abort', abort);
    work()
      .then(resolve, reject)
      .finally(() => {
        signal.removeEventListener('abort', abort);
      });
  });
}
