import type { Term } from './term.ts';

/** Overlapping pairs of characters stand in for words where a script doesn't show them. */
export function characterPairs(run: string): readonly Term[] {
  const characters = Array.from(run);
  if (characters.length === 1) return [{ term: run, start: 0, end: run.length }];
  let at = 0;
  return characters.slice(1).map((second, index) => {
    const first = characters[index] ?? '';
    const pair = { term: first + second, start: at, end: at + first.length + second.length };
    at += first.length;
    return pair;
  });
}
