import { expect, it } from 'vitest';
import { readMarkdown } from '../../../../src/articles/formats/markdown.ts';

const RUNS = [
  Array.from('-*>[<`_|=~^$&\\#!({:.'),
  ['- ', '> ', '1. ', '> - ', '*a **', '_a __', '[a](', '![', '](', '[[', '^[', '==a '],
  ['<b>', '<div>', '<a b="', '<script>', '<form>', '<table><tr><td>', '<A {', '<!--', '</b>'],
  ['%%', '{{<', '{{< code >}}', '{% raw %}', '{/*', '{::comment}', '```a\n', '`` ` '],
  ['\\[\n', '\\begin{a}\n', '$$\n', ':::a\n', '[^1]: a\n', 'export const {\n\n', 'a\n: '],
].flat();

it.each(RUNS)('Markdown with a run of %j takes time that grows with its length', (mark) => {
  const time = (length: number): number => {
    const source = `The tide came.\n\n${mark.repeat(Math.ceil(length / mark.length))}\n\nThe end.`;
    const before = process.cpuUsage();
    readMarkdown(source, 'marsh.md');
    return process.cpuUsage(before).user / 1000;
  };
  time(1000);
  // Quadratic, it takes many seconds.
  expect(time(100_000)).toBeLessThan(2000);
});
