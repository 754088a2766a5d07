import { parentPort, workerData } from 'node:worker_threads';
import { type PackedArticle, unpackLater } from '../articles/packed-article.ts';
import { sharedBytes } from '../articles/shared-bytes.ts';
import { analyse, type Analysis, type AnalysisProgress } from './analysis.ts';
import { shareAnalysis } from './share-analysis.ts';

export type AnalysisMessage =
  | { readonly progress: AnalysisProgress }
  | { readonly analysis: Analysis };

// What runs in a thread that reads articles: it says how far it is, then what it found out, and ends.

/** Sending a message takes about as long as reading a few passages. */
const PASSAGES_A_MESSAGE = 500;

const articles = (workerData as readonly PackedArticle[]).map(unpackLater);
const analysis = analyse(articles, (progress) => {
  if (progress.done % PASSAGES_A_MESSAGE === 0) send({ progress });
});
send({ analysis: shareAnalysis(analysis, sharedBytes()) });

function send(message: AnalysisMessage): void {
  parentPort?.postMessage(message, []);
}
