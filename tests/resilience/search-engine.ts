import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { excerptsOf } from '../../src/answers/outcome.ts';
import type { Article } from '../../src/articles/article.ts';
import { loadCorpus } from '../../src/articles/load-corpus.ts';
import { openEngineArchive } from '../../src/opensearch/archive/open-engine-archive.ts';
import type { Engine } from '../../src/opensearch/engine/engine.ts';
import { openEngine } from '../../src/opensearch/engine/open-engine.ts';
import { bulkOperation, openBulkWriter } from '../../src/opensearch/filling/bulk-writer.ts';
import { documentsOf } from '../../src/opensearch/layout/documents-of.ts';
import { MAPPINGS, SETTINGS } from '../../src/opensearch/layout/mapping.ts';
import type { Pullquote } from '../../src/pullquote.ts';
import { pullquoteOver } from '../../src/pullquote-over-archive.ts';
import { SearchUnavailableError } from '../../src/retrieval/search-unavailable-error.ts';
import { WEIGHTS } from '../../src/retrieval/weights.ts';
import { scheduleTimeout } from '../../src/schedule.ts';
import { makeCorpus } from '../bench/make-corpus.ts';
import { makeQuestions } from '../bench/make-questions.ts';
import { readSourceTexts } from '../bench/source-texts.ts';
import {
  type Cluster,
  type ClusterNode,
  startCluster,
} from '../support/opensearch/start-cluster.ts';
import { whatIsMissing } from '../support/opensearch/what-is-missing.ts';
import { makeFolder, removeFolder } from '../support/scratch-folder.ts';
import type { Experiment, Measured } from './experiment.ts';

const missing = await whatIsMissing();

const SLOWEST_MS = 1_500;
const TARGET = `none wrong, none partial, none lost, slowest ≤ ${SLOWEST_MS} ms`;

interface Scale {
  readonly paragraphs: number;
  readonly questions: number;
  readonly aSecond: number;
  readonly frozenMs: number;
}

const QUICK: Scale = { paragraphs: 500, questions: 20, aSecond: 4, frozenMs: 3_000 };
const FULL: Scale = { paragraphs: 100_000, questions: 100, aSecond: 50, frozenMs: 20_000 };

/** Something that befalls a node, and passes. */
type Fault = (node: ClusterNode, scale: Scale) => Promise<void>;

const kill: Fault = async (node, { frozenMs }) => {
  node.signal('SIGKILL');
  await delay(frozenMs);
  await node.restart();
};

const freeze: Fault = async (node, { frozenMs }) => {
  node.signal('SIGSTOP');
  await delay(frozenMs);
  node.signal('SIGCONT');
};

/** What is done to a search engine of three nodes while it is asked. */
export const searchEngine: readonly Experiment[] = [
  experiment('A node of the search engine is killed', kill, 'data'),
  experiment('The node that manages the search engine is killed', kill, 'manager'),
  experiment('A node of the search engine is frozen', freeze, 'data'),
  experiment('The node that manages the search engine is frozen', freeze, 'manager'),
];

function experiment(name: string, fault: Fault, whose: 'data' | 'manager'): Experiment {
  const { aSecond, paragraphs, frozenMs } = FULL;
  return {
    leftOut: missing === undefined ? undefined : `it needs ${missing}`,
    name: `${name} for ${frozenMs / 1000} s, at ${aSecond} questions a second on ${paragraphs.toLocaleString('en')} paragraphs`,
    target: TARGET,
    run: (isQuick) =>
      withEngine(isQuick ? QUICK : FULL, (asked) => befall(asked, fault, whose, isQuick)),
  };
}

interface Asked {
  readonly cluster: Cluster;
  readonly engine: Engine;
  readonly pullquote: Pullquote;
  readonly questions: readonly string[];
  readonly scale: Scale;
}

async function befall(
  { cluster, engine, pullquote, questions, scale }: Asked,
  fault: Fault,
  whose: 'data' | 'manager',
  isQuick: boolean,
): Promise<Measured> {
  // What is asked again and again is known by then, and all is compiled.
  const right = new Map<string, string>();
  for (let nth = 0; nth < 2; nth += 1) {
    for (const text of questions) right.set(text, await answerAtLast(pullquote, text));
  }
  const node = await nodeThat(whose, cluster, engine);
  const outcomes: { readonly kind: string; readonly ms: number }[] = [];
  const ask = async (text: string): Promise<void> => {
    const since = performance.now();
    const kind = await kindOf(pullquote, text, right.get(text));
    outcomes.push({ kind, ms: performance.now() - since });
  };
  const over = new AbortController();
  const sinceMs = performance.now();
  const settled = during(fault, node, scale, over);
  const pending: Promise<void>[] = [];
  for (let nth = 0; !over.signal.aborted; nth += 1) {
    pending.push(ask(questions[nth % questions.length] ?? ''));
    await delay(1_000 / scale.aSecond);
  }
  await settled;
  const aSecond = pending.length / ((performance.now() - sinceMs) / 1_000);
  await Promise.all(pending);
  // Whatever came of it, all is as before afterwards.
  let later = 0;
  for (const text of questions) {
    if ((await answerAtLast(pullquote, text)) !== right.get(text)) later += 1;
  }
  const many = (kind: string): number => outcomes.filter((one) => one.kind === kind).length;
  const slowestMs = Math.max(...outcomes.map(({ ms }) => ms));
  const [wrong, partial, lost] = ['wrong', 'partial', 'lost'].map(many);
  const slow = outcomes.filter(({ ms }) => ms > 500).length;
  return {
    measured: `${wrong} wrong (${later} afterwards), ${partial} partial, ${lost} lost of ${outcomes.length}, ${aSecond.toFixed(0)} of which the machine asked a second; slowest ${slowestMs.toFixed(0)} ms, ${slow} over 500 ms`,
    isMet:
      wrong === 0 &&
      later === 0 &&
      // How much is lost on a busy machine is judged by whoever reads the table.
      (isQuick || (partial === 0 && lost === 0 && slowestMs <= SLOWEST_MS)),
  };
}

/** As long as it lasts, with some time before and after. */
async function during(
  fault: Fault,
  node: ClusterNode,
  scale: Scale,
  over: AbortController,
): Promise<void> {
  try {
    await delay(1_000);
    await fault(node, scale);
    await delay(2_000);
  } finally {
    over.abort();
  }
}

async function kindOf(
  pullquote: Pullquote,
  text: string,
  right: string | undefined,
): Promise<'right' | 'wrong' | 'partial' | 'lost'> {
  try {
    return (await answerTo(pullquote, text)) === right ? 'right' : 'wrong';
  } catch (error) {
    if (!(error instanceof SearchUnavailableError)) throw error;
    return error.why === 'partial' ? 'partial' : 'lost';
  }
}

async function answerTo(pullquote: Pullquote, text: string): Promise<string> {
  const outcome = await pullquote.ask({ text });
  const quotes = excerptsOf(outcome).map(({ quote }) => quote.text);
  return JSON.stringify([outcome.kind, quotes]);
}

/** An engine that has just started is slow. */
async function answerAtLast(pullquote: Pullquote, text: string): Promise<string> {
  for (let left = 30; ; left -= 1) {
    try {
      return await answerTo(pullquote, text);
    } catch (error) {
      if (!(error instanceof SearchUnavailableError) || left === 0) throw error;
      await delay(500);
    }
  }
}

async function nodeThat(
  whose: 'data' | 'manager',
  { nodes }: Cluster,
  engine: Engine,
): Promise<ClusterNode> {
  const path = '/_nodes/_cluster_manager/http';
  const { body } = await engine.ask({ method: 'GET', path });
  const { nodes: chosen } = body as { readonly nodes: Readonly<Record<string, { name: string }>> };
  const [manager] = Object.values(chosen);
  const found = nodes.find(({ name }) => (name === manager?.name) === (whose === 'manager'));
  if (!found) throw new Error('the engine has no such node');
  return found;
}

async function withEngine(
  scale: Scale,
  work: (asked: Asked) => Promise<Measured>,
): Promise<Measured> {
  const folder = await makeFolder('engine');
  const cluster = await startCluster({ nodes: 3, isForSpeed: scale === FULL });
  try {
    const corpusDir = join(folder, 'corpus');
    await makeCorpus(corpusDir, scale.paragraphs, await readSourceTexts());
    const { articles } = await loadCorpus(corpusDir);
    const questions = (await makeQuestions(articles)).map(({ text }) => text);
    const engine = await openEngine({
      urls: cluster.urls,
      caFile: undefined,
      credentials: undefined,
      indexPrefix: 'pullquote',
      sniffs: false,
    });
    const index = 'pullquote-v1';
    await fill(engine, index, articles);
    await cluster.whenGreen();
    const version = { index };
    const archive = openEngineArchive({
      engineForQuestion: () => engine.forQuestion(),
      version: () => version,
    });
    const pullquote = pullquoteOver(archive, { weights: WEIGHTS });
    const measured = await work({
      cluster,
      engine,
      pullquote,
      questions: questions.slice(-scale.questions),
      scale,
    });
    await engine.close();
    return measured;
  } finally {
    await cluster.stop();
    await removeFolder(folder);
  }
}

const ARTICLES_AT_ONCE = 100;

async function fill(engine: Engine, index: string, articles: readonly Article[]): Promise<void> {
  const settings = { ...SETTINGS, number_of_shards: 3, number_of_replicas: 1 };
  await engine.ask({ method: 'PUT', path: `/${index}`, body: { settings, mappings: MAPPINGS } });
  const writer = openBulkWriter(engine, { schedule: scheduleTimeout, now: Date.now });
  for (let from = 0; from < articles.length; from += ARTICLES_AT_ONCE) {
    const documents = articles
      .slice(from, from + ARTICLES_AT_ONCE)
      .flatMap((article) => documentsOf(article).documents);
    await writer.write(
      documents.map(({ id, routing, body }) =>
        bulkOperation({ index: { _index: index, _id: id, routing } }, body),
      ),
    );
  }
  await engine.ask({ method: 'POST', path: `/${index}/_refresh` });
}
