import type { startInference } from '../../models/inference/start-inference.ts';
import type { ModelInFolder } from '../../models/model.ts';

/** How long a model took to be opened, and then to do what is asked of it once; or why it can't. */
export type Trial =
  | { readonly kind: 'runs'; readonly openMs: number; readonly runMs: number }
  | { readonly kind: 'fails'; readonly message: string };

const QUESTION = 'How long does it take to read a question?';
const PASSAGE = 'Most questions are read in a few thousandths of a second.';

const OPEN_MS = 60_000;
const RUN_MS = 30_000;

/** Opens a model in a process of its own, as the bot does, and runs it. */
export async function tryModel(
  one: ModelInFolder,
  threads: number,
  start: typeof startInference,
  now: () => number = performance.now.bind(performance),
): Promise<Trial> {
  let message = 'it doesn’t come to an end in time';
  const inference = start([one], { threads, onFault: (fault) => (message = fault.advice) });
  try {
    const begun = now();
    if (!(await inference.ready(OPEN_MS))) return { kind: 'fails', message };
    const opened = now();
    const run = (): Promise<unknown> => {
      const { name, kind } = one.model;
      if (kind === 'embedder') return inference.embed(name, 'question', [QUESTION], RUN_MS);
      const passage = {
        heading: '',
        text: PASSAGE,
        sentences: [{ start: 0, end: PASSAGE.length }],
      };
      return inference.judge(name, QUESTION, [passage], RUN_MS);
    };
    // The first run takes what memory is needed for all others.
    if ((await run()) === undefined) return { kind: 'fails', message };
    const warm = now();
    if ((await run()) === undefined) return { kind: 'fails', message };
    return { kind: 'runs', openMs: opened - begun, runMs: now() - warm };
  } finally {
    await inference.close();
  }
}
