import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { bestHits } from '../../../src/retrieval/best-hits.ts';

it('The best hits are the first ones of all in order', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 9 })),
      fc.integer({ min: 1, max: 12 }),
      (...given) => {
        const [scores, limit] = given;
        const best = bestHits(limit);
        const isTaken: boolean[] = [];
        for (const [id, score] of scores.entries()) {
          isTaken.push(score > best.floor);
          best.offer(id, score);
        }
        const all = scores.map((score, id) => ({ id, score }));
        const inOrder = all.toSorted((a, b) => b.score - a.score || a.id - b.id);
        expect(best.sorted()).toEqual(inOrder.slice(0, limit));
        for (const { id } of best.sorted()) expect(isTaken[id]).toBe(true);
        expect(best.floor).toBe(inOrder[limit - 1]?.score ?? 0);
      },
    ),
  );
});
