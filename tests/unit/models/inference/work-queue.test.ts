import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { workQueue } from '../../../../src/models/inference/work-queue.ts';

interface Work {
  readonly isUrgent: boolean;
}

type Step = 'add urgent' | 'add' | 'next' | 'next urgent' | 'remove';

const steps = fc.array(
  fc.constantFrom<Step>('add urgent', 'add', 'add', 'next', 'next urgent', 'remove'),
  { maxLength: 60 },
);

describe('Work that waits', () => {
  it('is taken out once, what is urgent first, in the order in which it came', () => {
    fc.assert(
      fc.property(steps, fc.infiniteStream(fc.nat()), (all, numbers) => {
        const queue = workQueue<Work>();
        let waiting: Work[] = [];
        const expectNext = (next: Work | undefined, expected: Work | undefined): void => {
          expect(next).toBe(expected);
          waiting = waiting.filter((work) => work !== expected);
        };
        for (const step of all) {
          const urgent = waiting.find(({ isUrgent }) => isUrgent);
          if (step === 'next') expectNext(queue.next(), urgent ?? waiting[0]);
          else if (step === 'next urgent') expectNext(queue.nextUrgent(), urgent);
          else if (step === 'remove') {
            const [number = 0] = numbers.take(1);
            const gone = waiting.splice(number % (waiting.length || 1), 1);
            for (const work of gone) queue.remove(work);
          } else {
            const work = { isUrgent: step === 'add urgent' };
            waiting.push(work);
            queue.add(work, work.isUrgent);
          }
        }
        for (let left = waiting.length; left > 0; left -= 1) {
          expectNext(queue.next(), waiting.find(({ isUrgent }) => isUrgent) ?? waiting[0]);
        }
        expect(queue.next()).toBeUndefined();
      }),
    );
  });
});
