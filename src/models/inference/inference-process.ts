import type { ModelInFolder } from '../model.ts';
import { embedText } from './embed-text.ts';
import type {
  InferenceReply,
  InferenceResult,
  InferenceSetup,
  InferenceWork,
} from './inference-messages.ts';
import { judgePassage } from './judge-passage.ts';
import { LoadError, type OpenModel, openModel } from './open-model.ts';

// What runs in a process that runs models: it opens them, and then answers one piece of work after the
// other. It ends with whoever started it.

interface Loaded {
  readonly model: ModelInFolder['model'];
  readonly open: OpenModel;
}

process.on('disconnect', () => process.exit());
// In a terminal, whoever started this is told to end at the same time, and may still have questions.
for (const signal of ['SIGHUP', 'SIGINT', 'SIGTERM']) process.on(signal, () => {});
process.once('message', (setup: InferenceSetup) => void begin(setup));

async function begin({ models, threads }: InferenceSetup): Promise<void> {
  const loaded = new Map<string, Loaded>();
  try {
    for (const each of models) {
      loaded.set(each.model.name, { model: each.model, open: await openModel(each, threads) });
    }
  } catch (error) {
    if (!(error instanceof LoadError)) throw error;
    send({ kind: 'unable', fault: error.fault });
    return;
  }
  process.on('message', (work: InferenceWork) => void answer(loaded, work));
  send({ kind: 'ready', memoryBytes: process.memoryUsage.rss() });
}

async function answer(loaded: ReadonlyMap<string, Loaded>, work: InferenceWork): Promise<void> {
  // Whatever a library throws, it may hold what somebody has asked.
  const result = await resultOf(loaded, work).catch(() => undefined);
  send({ kind: 'done', result, memoryBytes: process.memoryUsage.rss() });
}

async function resultOf(
  loaded: ReadonlyMap<string, Loaded>,
  work: InferenceWork,
): Promise<InferenceResult> {
  const { model, open } = loaded.get(work.model) ?? {};
  if (work.kind === 'embed' && model?.kind === 'embedder' && open) {
    return embedText(model, open, work.text);
  }
  if (work.kind === 'judge' && model?.kind === 'reranker' && open) {
    return judgePassage(model, open, work.question, work.passage);
  }
  throw new RangeError('there is no such model');
}

function send(reply: InferenceReply): void {
  // Nobody is left to be told that whoever started this is gone.
  process.send?.(reply, undefined, undefined, () => {});
}
