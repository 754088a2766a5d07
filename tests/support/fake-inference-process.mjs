// Stands in for the process that runs models: what it is given to embed tells what it does.
import { existsSync, writeFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';

/** @typedef {import('../../src/models/inference/inference-messages.ts').InferenceReply} Reply */
/** @typedef {import('../../src/models/inference/inference-messages.ts').InferenceSetup} Setup */
/** @typedef {import('../../src/models/inference/inference-messages.ts').InferenceWork} Work */

const MEMORY = 100e6;

let worksDone = 0;

process.on('disconnect', () => process.exit());
process.once('message', (/** @type {Setup} */ setup) => {
  const name = setup.models[0]?.model.name;
  if (name === 'stillborn') process.exit(3);
  if (name === 'never-ready') return;
  if (name === 'unable') {
    const reason = 'it is of clay';
    return send({ kind: 'unable', fault: { kind: 'unusable-model', model: name, reason } });
  }
  process.on('message', (/** @type {Work} */ work) => void answer(work));
  send({ kind: 'ready', memoryBytes: MEMORY });
});

/** @param {Work} work */
async function answer(work) {
  if (work.kind === 'judge') {
    return done({ relevance: work.passage.text.length, sentences: undefined });
  }
  const [, order, rest = ''] = /^(?:query: |passage: )?(\S+) ?(.*)$/su.exec(work.text) ?? [];
  switch (order) {
    case 'hang':
      for (;;);
    case 'die':
      return process.exit(1);
    case 'fail':
      return done(undefined);
    case 'grow':
      return done(new Float32Array([1]), MEMORY + Number(rest) * 1e6);
    case 'wait':
      await setTimeout(Number(rest));
      return done(new Float32Array([0]));
    case 'until':
      while (!existsSync(rest)) await setTimeout(5);
      return done(new Float32Array([0]));
    case 'write':
      writeFileSync(rest, '');
      return done(new Float32Array([0]));
    case 'count':
      return done(new Float32Array([worksDone]));
    default:
      return done(new Float32Array([work.text.length]));
  }
}

/**
 * @param {import('../../src/models/inference/inference-messages.ts').InferenceResult | undefined} result
 * @param {number} memoryBytes
 */
function done(result, memoryBytes = MEMORY) {
  worksDone += 1;
  send({ kind: 'done', result, memoryBytes });
}

/** @param {Reply} reply */
function send(reply) {
  process.send?.(reply, undefined, undefined, () => {});
}
