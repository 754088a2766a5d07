import { expect, it } from 'vitest';
import { drawResults } from '../../bench/draw-results.ts';
import type { Measurement } from '../../bench/measurement.ts';

const OURS: Measurement = {
  contestant: 'Pullquote',
  size: 1000,
  paragraphs: 1003,
  megabytesOfText: 1.2,
  isInstalled: true,
  buildMs: 1500,
  secondBuildMs: 150,
  rememberedMegabytes: 4.567,
  megabytes: 30,
  megabytesBefore: 10,
  secondMegabytes: 15,
  p50Ms: 2,
  p95Ms: 4,
  p99Ms: 5,
  questions: 400,
  answeredFirst: [true, true, false, true],
  suggestions: { articles: 5000, p50Ms: 0.5, p95Ms: 1.25 },
};

const LARGER = { ...OURS, size: 10_000, paragraphs: 10_030, p50Ms: 3, p95Ms: 5 };
const RIVAL = { ...OURS, contestant: 'Rival', p50Ms: 1, p95Ms: 1000, answeredFirst: [true, false] };
const ABSENT = { ...OURS, contestant: 'Absent', isInstalled: false };

it('The results show each size with ratios to Pullquote, and how it grows', () => {
  const results = drawResults([OURS, RIVAL, ABSENT, LARGER], ['corpus']);
  expect(results).toContain('## 1,003 paragraphs, 1 MB of text');
  expect(results).toContain(
    '| Pullquote | 1.5 | 0.15 | 4.57 | 20 | 15 | 2 | 4 | 5 | 1 | 1 | 0.750 | 0.750 |\n',
  );
  expect(results).toContain(
    '| 1 | 1,000 | 5 | 0.5 | 250 | 0.500 | 1.000 |\n\nNot installed: Absent.',
  );
  expect(results).toContain('| 10,030 | 10 | 1.5 | 1.25 |\n');
  expect(results).toContain('| 5,000 | 0.5 | 1.25 |\n');
});
