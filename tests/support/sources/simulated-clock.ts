import type { Schedule } from '../../../src/schedule.ts';

/** Time that passes as fast as what happens in it is dealt with. */
export interface SimulatedClock {
  readonly now: () => number;
  readonly schedule: Schedule;
  /** Lets time pass, and everything happen at its time that is due in it. */
  pass(ms: number): Promise<void>;
}

interface Task {
  readonly at: number;
  readonly run: () => void;
  isCancelled: boolean;
}

export function simulatedClock(begin: number = Date.UTC(2026, 0, 1)): SimulatedClock {
  const heap: Task[] = [];
  let now = begin;
  return {
    now: () => now,
    schedule(run, delayMs) {
      const task = { at: now + Math.max(0, delayMs), run, isCancelled: false };
      push(heap, task);
      return () => {
        task.isCancelled = true;
      };
    },
    async pass(ms) {
      const end = now + ms;
      await settled();
      for (let task = heap[0]; task && task.at <= end; task = heap[0]) {
        pop(heap);
        if (task.isCancelled) continue;
        now = Math.max(now, task.at);
        task.run();
        await settled();
      }
      now = end;
    },
  };
}

/** All promises that can settle by now have settled. */
function settled(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}

function push(heap: Task[], task: Task): void {
  let at = heap.push(task) - 1;
  while (at > 0) {
    const parent = (at - 1) >> 1;
    if (timeOf(heap, parent) <= task.at) break;
    heap[at] = heap[parent] as Task;
    at = parent;
  }
  heap[at] = task;
}

function pop(heap: Task[]): void {
  const last = heap.pop();
  if (!last || heap.length === 0) return;
  let at = 0;
  for (;;) {
    const left = 2 * at + 1;
    const child = timeOf(heap, left + 1) < timeOf(heap, left) ? left + 1 : left;
    if (timeOf(heap, child) >= last.at) break;
    heap[at] = heap[child] as Task;
    at = child;
  }
  heap[at] = last;
}

function timeOf(heap: readonly Task[], at: number): number {
  return heap[at]?.at ?? Infinity;
}
