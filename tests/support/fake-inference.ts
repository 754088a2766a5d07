import { type ChildProcess, fork } from 'node:child_process';
import type { InferenceFault } from '../../src/models/inference/inference-fault.ts';
import {
  type StartedInference,
  startInference,
} from '../../src/models/inference/start-inference.ts';
import type { ProcessLimits } from '../../src/models/inference/watched-process.ts';
import type { ModelInFolder } from '../../src/models/model.ts';

/** Inference over processes that run no models: what they are given to embed tells what they do. */
export interface FakeInference {
  readonly inference: StartedInference;
  /** All that were started, the one that is there last. */
  readonly children: readonly ChildProcess[];
  /** When they were started, as `performance.now()` has it. */
  readonly startedAt: readonly number[];
  readonly faults: readonly InferenceFault[];
}

const SCRIPT = new URL('fake-inference-process.mjs', import.meta.url);

const LIMITS: Partial<ProcessLimits> = { firstPauseMs: 5, maxPauseMs: 20 };

/** @param name Of its model; some change what the processes do. */
export function fakeInference(name = 'fake', limits?: Partial<ProcessLimits>): FakeInference {
  const children: ChildProcess[] = [];
  const startedAt: number[] = [];
  const faults: InferenceFault[] = [];
  const inference = startInference([fakeModel(name)], {
    threads: 1,
    onFault: ({ fault }) => faults.push(fault),
    limits: { ...LIMITS, ...limits },
    fork() {
      startedAt.push(performance.now());
      const child = fork(SCRIPT, { execArgv: [], serialization: 'advanced', stdio: 'ignore' });
      children.push(child);
      return child;
    },
  });
  return { inference, children, startedAt, faults };
}

export function fakeModel(name: string): ModelInFolder {
  return {
    model: {
      kind: 'embedder',
      name,
      languages: ['en'],
      maxTokens: 512,
      pooling: 'mean',
      prefixes: { question: 'query: ', passage: 'passage: ' },
    },
    folder: 'nowhere',
    modelFile: 'nowhere/model.onnx',
    tokenizerFile: 'nowhere/tokenizer.json',
    hash: '0',
  };
}
