import type { ChildProcess } from 'node:child_process';
import type { Judgement } from '../../retrieval/judgement.ts';
import type { Vector } from '../../retrieval/models.ts';
import { startProcess } from '../../start-process.ts';
import type { ModelInFolder } from '../model.ts';
import { InferenceError, type InferenceFault } from './inference-fault.ts';
import type { InferenceResult, InferenceWork } from './inference-messages.ts';
import type { Inference } from './inference.ts';
import { timeLimit } from './time-limit.ts';
import { type ProcessLimits, watchProcess } from './watched-process.ts';
import { workQueue } from './work-queue.ts';

/** What runs models, in a process of its own, which is started again whenever it ends. */
export interface StartedInference extends Inference {
  /**
   * Resolves with true once models have been opened; with false if they can't be, or not in time. Until
   * then, passages wait, and all else that is asked gives undefined.
   */
  ready(timeoutMs: number): Promise<boolean>;
}

export interface InferenceOptions {
  /** How many threads a model may run on. */
  readonly threads: number;
  /** Told of each kind of fault once. */
  readonly onFault?: ((error: InferenceError) => void) | undefined;
  readonly limits?: Partial<ProcessLimits> | undefined;
  /** Starts what answers as `inference-process.ts` does. */
  readonly fork?: (() => ChildProcess) | undefined;
}

const LIMITS: ProcessLimits = {
  // The longest texts take 50 MB.
  maxGrowthMb: 200,
  maxLoadMs: 60_000,
  maxRunMs: 10_000,
  firstPauseMs: 250,
  maxPauseMs: 60_000,
  steadyMs: 60_000,
};

interface Waiting {
  readonly work: InferenceWork;
  readonly settle: (result: InferenceResult | undefined) => void;
}

/** It keeps no process alive, but for what is asked of it. */
export function startInference(
  models: readonly ModelInFolder[],
  { threads, onFault = () => {}, limits, fork = forkProcess }: InferenceOptions,
): StartedInference {
  const prefixes = new Map(
    models.flatMap(({ model }) =>
      model.kind === 'embedder' ? [[model.name, model.prefixes]] : [],
    ),
  );
  const queue = workQueue<Waiting>();
  const told = new Set<InferenceFault['kind']>();
  const whenOpened = new Set<(isOpen: boolean) => void>();

  const watched = watchProcess(
    fork,
    { models, threads },
    { ...LIMITS, ...limits },
    {
      onChange() {
        if (isOut()) giveUp();
        else giveWork();
        if (watched.state !== 'away') for (const tell of whenOpened) tell(watched.state !== 'gone');
      },
      onFault(fault) {
        if (told.has(fault.kind)) return;
        told.add(fault.kind);
        onFault(new InferenceError(fault));
      },
    },
  );
  const isOut = (): boolean => watched.state === 'away' || watched.state === 'gone';

  /** Passages wait while the process is away, as long as they can. */
  const giveUp = (): void => {
    const next = watched.state === 'gone' ? queue.next : queue.nextUrgent;
    for (let waiting = next(); waiting; waiting = next()) waiting.settle(undefined);
  };

  const giveWork = (): void => {
    const waiting = watched.state === 'idle' ? queue.next() : undefined;
    if (waiting) void watched.run(waiting.work).then(waiting.settle);
  };

  const ask = <Result extends InferenceResult>(
    work: readonly InferenceWork[],
    isUrgent: boolean,
    timeoutMs: number,
  ): Promise<readonly Result[] | undefined> =>
    new Promise((resolve) => {
      const results: Result[] = [];
      const settle = (value: readonly Result[] | undefined): void => {
        limit.clear();
        for (const each of waiting) queue.remove(each);
        resolve(value);
      };
      const limit = timeLimit(timeoutMs, () => settle(undefined));
      const waiting = work.map((each): Waiting => ({
        work: each,
        settle(result) {
          if (result) results.push(result as Result);
          if (!result || results.length === work.length) settle(result && results);
        },
      }));
      if (work.length === 0) settle([]);
      for (const each of waiting) queue.add(each, isUrgent);
      if (isOut()) giveUp();
      else giveWork();
    });

  return {
    async embed(model, use, texts, timeoutMs) {
      const prefix = prefixes.get(model)?.[use] ?? '';
      const work = texts.map((text) => ({ kind: 'embed' as const, model, text: prefix + text }));
      const vectors = await ask<Vector>(work, use === 'question', timeoutMs);
      // What comes from another process lies in a buffer with all else that came along.
      return vectors?.map((vector) => vector.slice());
    },
    judge(model, question, passages, timeoutMs) {
      const work = passages.map((passage) => ({
        kind: 'judge' as const,
        model,
        question,
        passage,
      }));
      return ask<Judgement>(work, true, timeoutMs);
    },
    ready(timeoutMs) {
      if (!isOut()) return Promise.resolve(true);
      if (watched.state === 'gone') return Promise.resolve(false);
      return new Promise((resolve) => {
        const tell = (isOpen: boolean): void => {
          limit.clear();
          whenOpened.delete(tell);
          resolve(isOpen);
        };
        const limit = timeLimit(timeoutMs, () => tell(false));
        whenOpened.add(tell);
      });
    },
    close: () => watched.close(),
  };
}

function forkProcess(): ChildProcess {
  return startProcess(new URL('./inference-process.ts', import.meta.url));
}
