import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { loadCorpus } from '../../src/articles/load-corpus.ts';
import { findModels } from '../../src/models/find-models.ts';
import { localModels } from '../../src/models/inference/local-models.ts';
import { startInference } from '../../src/models/inference/start-inference.ts';
import { readModelSetting } from '../../src/models/model-setting.ts';
import { embedArticles } from '../../src/models/vectors/embed-articles.ts';
import { openVectorStore } from '../../src/models/vectors/vector-store.ts';
import { pullquoteOver } from '../../src/pullquote-over-archive.ts';
import { openMemoryArchive } from '../../src/retrieval/memory/memory-archive.ts';
import { WEIGHTS } from '../../src/retrieval/weights.ts';
import { percentile } from '../eval/measures.ts';
import { makeCorpus } from './make-corpus.ts';
import { makeQuestions } from './make-questions.ts';
import { seededRandom } from './random.ts';
import { readSourceTexts } from './source-texts.ts';

// What models add to an answer's time. The passages' vectors are drawn at random: what they are takes
// no part in how long they are searched. npm run bench:models -- --model e5-small-v2 --paragraphs 10240

const { values } = parseArgs({
  options: {
    paragraphs: { type: 'string', default: '10240' },
    model: { type: 'string', default: 'auto' },
    directory: { type: 'string', default: 'data/models' },
    questions: { type: 'string', default: '300' },
  },
});

const DIMENSIONS = 384;
const LOADING_MS = 60_000;

const corpus = await mkdtemp(join(tmpdir(), 'pullquote-models-'));
try {
  await makeCorpus(corpus, Number(values.paragraphs), await readSourceTexts());
  await measure();
} finally {
  await rm(corpus, { recursive: true });
}

async function measure(): Promise<void> {
  const setting = readModelSetting(values.model);
  if (setting.kind === 'fault') throw new Error(`--model ${setting.message}`);
  const { models, faults } = await findModels({ setting, directory: resolve(values.directory) });
  for (const { message } of faults) throw new Error(message);
  const inference = startInference(models, { threads: 1 });
  if (!(await inference.ready(LOADING_MS))) throw new Error('the models can’t be run');

  const { articles } = await loadCorpus(corpus);
  const vectors = embedArticles({
    articles: () => articles,
    embedPassages: async (texts) => texts.map(drawVector),
    store: await openVectorStore(undefined, () => {}),
  });
  const { of } = await vectors.whenDone();
  const archive = await openMemoryArchive(articles, { engine: 'compact', vectors });
  const systems = {
    'words alone': pullquoteOver(archive, { weights: WEIGHTS }),
    [`with ${models.map(({ model }) => model.name).join(', ')}`]: pullquoteOver(archive, {
      weights: WEIGHTS,
      models: localModels(inference, models),
    }),
  };
  const questions = (await makeQuestions(articles)).slice(0, Number(values.questions));
  const times = new Map(Object.keys(systems).map((name) => [name, [] as number[]]));
  for (const { text } of questions) {
    for (const [name, system] of Object.entries(systems)) {
      // On the clock: the model runs in another process.
      const start = performance.now();
      await system.ask({ text });
      times.get(name)?.push(performance.now() - start);
    }
  }
  process.stdout.write(
    `${of} passages, ${questions.length} questions\n| | p50, ms | p95, ms |\n| --- | ---: | ---: |\n`,
  );
  for (const [name, all] of times) {
    const sorted = all.toSorted((a, b) => a - b);
    const cells = [percentile(sorted, 0.5), percentile(sorted, 0.95)].map((ms) => ms.toFixed(1));
    process.stdout.write(`| ${name} | ${cells.join(' | ')} |\n`);
  }
  await inference.close();
}

const random = seededRandom(1);

/** Of unit length. */
function drawVector(): Float32Array {
  const vector = Float32Array.from({ length: DIMENSIONS }, () => random() - 0.5);
  const norm = Math.hypot(...vector);
  return vector.map((number) => number / norm);
}
