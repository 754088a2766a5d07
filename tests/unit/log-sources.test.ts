import { expect, it } from 'vitest';
import { logSources } from '../../src/log-sources.ts';
import { recordingLog } from '../support/recording-log.ts';

const SOURCE = 'https://mill.example/feed?key=secret';

it('A fault is told in whole sentences, with the address once and nothing that may be a secret', () => {
  const told: string[] = [];
  const log = logSources(recordingLog(), (advice) => told.push(advice));
  const fault = { kind: 'fault', source: SOURCE, nextAt: 0 } as const;
  const advice = 'its server answers with status 503. It is tried again later.';
  log({ ...fault, advice: `https://mill.example/feed?key=…: ${advice}` });
  log({ ...fault, advice: 'the page is gone (404 or 410)' });
  const end = 'It is tried again, ever less often, and told of once more when it works.';
  const begin = 'Nothing comes of the source https://mill.example/feed?key=…:';
  expect(told).toEqual([
    `${begin} its server answers with status 503. ${end}`,
    `${begin} the page is gone (404 or 410). ${end}`,
  ]);
});
