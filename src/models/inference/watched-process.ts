import type { ChildProcess } from 'node:child_process';
import type { InferenceFault } from './inference-fault.ts';
import type {
  InferenceReply,
  InferenceResult,
  InferenceSetup,
  InferenceWork,
} from './inference-messages.ts';
import { type TimeLimit, timeLimit } from './time-limit.ts';

/** A process that runs models, started again whenever it ends, hangs or grows. It keeps no other alive. */
export interface WatchedProcess {
  readonly state: ProcessState;
  /**
   * Only while it is idle.
   *
   * @returns undefined if it fails, or ends before it is done; in either case, in time.
   */
  run(work: InferenceWork): Promise<InferenceResult | undefined>;
  /** Resolves once it has ended. */
  close(): Promise<void>;
}

/** Away, it comes back; gone, it doesn't. */
export type ProcessState = 'idle' | 'busy' | 'away' | 'gone';

export interface ProcessLimits {
  /** How much more memory it may take than when it had just opened its models, in millions of bytes. */
  readonly maxGrowthMb: number;
  /** What opening the models may take. */
  readonly maxLoadMs: number;
  /** What one run of a model may take. */
  readonly maxRunMs: number;
  /** How long it waits before it starts again; twice as long each time, unless it had done well. */
  readonly firstPauseMs: number;
  readonly maxPauseMs: number;
  /** What had its models open for so long had done well. */
  readonly steadyMs: number;
}

export interface ProcessEvents {
  /** Its state is another one than when it was last given work. */
  readonly onChange: () => void;
  readonly onFault: (fault: InferenceFault) => void;
}

interface UnderWay {
  readonly model: string;
  readonly settle: (result: InferenceResult | undefined) => void;
}

/**
 * @param start Starts one that answers as `inference-process.ts` does.
 * @param setup What it is told first.
 */
export function watchProcess(
  start: () => ChildProcess,
  setup: InferenceSetup,
  limits: ProcessLimits,
  { onChange, onFault }: ProcessEvents,
): WatchedProcess {
  let state: ProcessState = 'away';
  let current: ChildProcess | undefined;
  let readyAt = Infinity;
  let maxMemoryMb = Infinity;
  let pauseMs = limits.firstPauseMs;
  let limit: TimeLimit | undefined;
  let underWay: UnderWay | undefined;

  const begin = (): void => {
    let child: ChildProcess;
    try {
      child = start();
    } catch (error) {
      const how = error instanceof Error ? error.message : 'it can’t be started';
      return pause({ kind: 'ended', how });
    }
    watch(child);
  };
  let restart = setTimeout(begin, 0).unref();

  const watch = (child: ChildProcess): void => {
    current = child;
    readyAt = Infinity;
    child.on('message', (reply: InferenceReply) => {
      if (child === current) hear(reply);
    });
    child.on('error', ({ message }) => lose(child, { kind: 'ended', how: message }));
    child.on('exit', (code, signal) => {
      lose(child, { kind: 'ended', how: signal ?? `code ${code}` });
    });
    child.unref();
    child.channel?.unref();
    send(child, setup);
    allow(child, limits.maxLoadMs);
  };

  const allow = (child: ChildProcess, ms: number): void => {
    limit = timeLimit(ms, () => lose(child, { kind: 'hung' })).unref();
  };

  const hear = (reply: InferenceReply): void => {
    if (reply.kind === 'unable') return lose(current, reply.fault);
    limit?.clear();
    const megabytes = Math.round(reply.memoryBytes / 1e6);
    if (reply.kind === 'ready') {
      readyAt = performance.now();
      maxMemoryMb = megabytes + limits.maxGrowthMb;
    } else {
      finish(reply.result);
    }
    if (megabytes > maxMemoryMb) return lose(current, { kind: 'too-large', megabytes });
    state = 'idle';
    onChange();
  };

  const finish = (result: InferenceResult | undefined): void => {
    if (!underWay) return;
    const { model, settle } = underWay;
    underWay = undefined;
    if (!result && current) onFault({ kind: 'failed', model });
    settle(result);
  };

  const lose = (child: ChildProcess | undefined, fault: InferenceFault): void => {
    if (child === undefined || child !== current) return;
    current = undefined;
    child.kill('SIGKILL');
    if (performance.now() - readyAt >= limits.steadyMs) pauseMs = limits.firstPauseMs;
    pause(fault);
  };

  const pause = (fault: InferenceFault): void => {
    limit?.clear();
    const isLasting = fault.kind === 'not-installed' || fault.kind === 'unusable-model';
    state = isLasting ? 'gone' : 'away';
    if (!isLasting) restart = setTimeout(begin, pauseMs).unref();
    pauseMs = Math.min(2 * pauseMs, limits.maxPauseMs);
    finish(undefined);
    onChange();
    onFault(fault);
  };

  return {
    get state() {
      return state;
    },
    run(work) {
      const child = current;
      if (!child || state !== 'idle') return Promise.resolve(undefined);
      state = 'busy';
      allow(child, limits.maxRunMs);
      return new Promise((settle) => {
        underWay = { model: work.model, settle };
        send(child, work);
      });
    },
    async close() {
      const child = current;
      current = undefined;
      clearTimeout(restart);
      limit?.clear();
      state = 'gone';
      finish(undefined);
      onChange();
      if (child) await end(child);
    },
  };
}

/** That it can't be told is no news: then it has ended, or is about to. */
function send(child: ChildProcess, message: InferenceSetup | InferenceWork): void {
  if (child.connected) child.send(message, () => {});
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  child.ref();
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await ended;
}
