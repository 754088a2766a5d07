import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import type { ModelInFolder } from '../model.ts';
import type { LoadFault } from './inference-messages.ts';
import { type ModelInput, type WordPieces, wordPiecesOf } from './word-pieces.ts';

/** A model that can be run. */
export interface OpenModel {
  readonly pieces: WordPieces;
  /** @returns the numbers of each of its outputs. */
  readonly run: (input: ModelInput) => Promise<ModelOutputs>;
}

export type ModelOutputs = Readonly<Partial<Record<OutputName, Float32Array>>>;

const OUTPUT_NAMES = ['last_hidden_state', 'logits', 'relevance', 'span'] as const;
type OutputName = (typeof OUTPUT_NAMES)[number];

/** A model can't be loaded, whoever tries. */
export class LoadError extends Error {
  readonly fault: LoadFault;

  constructor(fault: LoadFault, cause?: unknown) {
    super(fault.kind, { cause });
    this.fault = fault;
  }
}

/**
 * @param threads How many it may run on.
 * @throws LoadError
 */
export async function openModel(model: ModelInFolder, threads: number): Promise<OpenModel> {
  const runtime = await loadRuntime();
  try {
    return await openWith(runtime, model, threads);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : 'it can’t be read';
    throw new LoadError({ kind: 'unusable-model', model: model.model.name, reason }, cause);
  }
}

type Runtime = Awaited<ReturnType<typeof loadRuntime>>;

async function loadRuntime() {
  try {
    const { InferenceSession, Tensor } = await import('onnxruntime-node');
    const { Tokenizer } = await import('@huggingface/tokenizers');
    return { InferenceSession, Tensor, Tokenizer };
  } catch (cause) {
    throw new LoadError({ kind: 'not-installed' }, cause);
  }
}

async function openWith(
  { InferenceSession, Tensor, Tokenizer }: Runtime,
  { model, modelFile, tokenizerFile, hash }: ModelInFolder,
  threads: number,
): Promise<OpenModel> {
  if ((await hashFile(modelFile)) !== hash) throw new Error('its file has changed');
  const tokenizer = JSON.parse(await readFile(tokenizerFile, 'utf8')) as object;
  const pieces = wordPiecesOf(new Tokenizer(tokenizer, {}));
  const session = await InferenceSession.create(modelFile, {
    intraOpNumThreads: threads,
    interOpNumThreads: 1,
    // Patterns are kept for each length of text: of long ones, 50 MB for no gain in speed.
    enableMemPattern: false,
    logSeverityLevel: 4,
  });
  const tensor = (numbers: readonly number[]) =>
    new Tensor('int64', BigInt64Array.from(numbers, BigInt), [1, numbers.length]);
  const hasTypes = session.inputNames.includes('token_type_ids');
  const open: OpenModel = {
    pieces,
    run: async ({ ids, types }) => {
      const outputs = await session.run({
        input_ids: tensor(ids),
        attention_mask: tensor(ids.map(() => 1)),
        ...(hasTypes && { token_type_ids: tensor(types) }),
      });
      return Object.fromEntries(
        OUTPUT_NAMES.flatMap((name) => {
          const data = outputs[name]?.data;
          return data instanceof Float32Array ? [[name, data]] : [];
        }),
      );
    },
  };
  await tryOut(model.kind, open);
  return open;
}

async function hashFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}

/** What it gives tells what it can do; and who asks first doesn't wait for what is done once. */
async function tryOut(kind: ModelInFolder['model']['kind'], { pieces, run }: OpenModel) {
  const words = pieces.split('A few words.', 10);
  const given = await run(
    kind === 'embedder' ? pieces.frame(words) : pieces.framePair(words, words),
  );
  const isKnown = kind === 'embedder' ? given.last_hidden_state : (given.relevance ?? given.logits);
  if (!isKnown) throw new Error(`it is no ${kind} of a known shape`);
}
