import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { hashFile, sizeOf } from './file-hash.ts';
import { ownWeights, WEIGHTS_FILE } from './fitted-weights.ts';
import type { KnownModel, Model, ModelInFolder, OwnWeights } from './model.ts';
import { ModelError } from './model-error.ts';

/** Where the model's file may lie: as Pullquote keeps it, or as it is published. */
const MODEL_FILES = ['model.onnx', 'onnx/model_quantized.onnx'] as const;

/** What `model.json` says of a model, all of it but the kind optional. */
const description = z.strictObject({
  kind: z.enum(['embedder', 'reranker'], 'is neither embedder nor reranker').optional(),
  languages: z
    .array(z.string().regex(/^[a-z]{2,3}$/u, 'is no language subtag, such as en'))
    .nonempty()
    .default(['en']),
  maxTokens: z.int().min(16).max(8192).default(512),
  pooling: z.enum(['mean', 'first'], 'is neither mean nor first').default('mean'),
  prefixes: z
    .strictObject({ question: z.string().default(''), passage: z.string().default('') })
    .default({ question: '', passage: '' }),
});

type Description = z.infer<typeof description>;

/** Models without a name to be fetched by, by the SHA-256 of their file. */
const RECOGNISED: Readonly<Record<string, z.input<typeof description>>> = {
  // A reranker of six layers that this project is developed with.
  fc05b3514c0d429265f3160bee7fb9189ca7bbddd2989d7c00d9dc681999f218: {
    kind: 'reranker',
    maxTokens: 256,
  },
};

/**
 * A model of somebody's own, in a folder of any name. One that is known by its hash is what is known of it.
 *
 * @param path As it was typed, which is also its name.
 * @throws {ModelError} if there is none that can be used.
 */
export async function readOwnModel(
  path: string,
  known: readonly KnownModel[],
): Promise<ModelInFolder> {
  const modelFile = await findModelFile(path);
  const tokenizerFile = join(path, 'tokenizer.json');
  if ((await sizeOf(tokenizerFile)) === undefined) {
    throw new ModelError({
      message: `${path} has no tokenizer.json`,
      remedy: 'Put the one that was published with the model beside it.',
    });
  }
  const hash = await hashFile(modelFile);
  const model =
    known.find(({ origin }) => origin.files.some((one) => one.sha256 === hash)) ??
    modelOf(path, await readDescription(path, RECOGNISED[hash]));
  const weights = await readWeights(path);
  return { model, folder: path, modelFile, tokenizerFile, hash, weights };
}

async function findModelFile(path: string): Promise<string> {
  for (const file of MODEL_FILES) {
    const modelFile = join(path, file);
    if ((await sizeOf(modelFile)) !== undefined) return modelFile;
  }
  throw new ModelError({
    message: `${path} has neither ${MODEL_FILES.join(' nor ')}`,
    remedy: 'Name the folder that holds the model as an ONNX file, or correct MODEL.',
  });
}

function modelOf(path: string, { kind, ...rest }: Description): Model {
  const { languages, maxTokens, pooling, prefixes } = rest;
  const common = { name: path, languages, maxTokens };
  switch (kind) {
    case 'embedder':
      return { kind, ...common, pooling, prefixes };
    case 'reranker':
      return { kind, ...common };
    case undefined:
      throw new ModelError({
        message: `nothing in ${path} tells what kind of model it is`,
        remedy: `Put a file model.json beside it that says {"kind": "embedder"}, or "reranker".`,
      });
  }
}

/** @param recognised What is known of it, where no `model.json` says something else. */
async function readDescription(
  path: string,
  recognised: z.input<typeof description> = {},
): Promise<Description> {
  const file = join(path, 'model.json');
  const read = description.safeParse((await readJson(file)) ?? recognised);
  if (!read.success) {
    const faults = read.error.issues.map(({ path: at, message }) => `${at.join('.')} ${message}`);
    throw new ModelError({
      message: `${file} can’t be used: ${faults.join('; ').trim()}`,
      remedy: 'Correct it; the README says what it may hold.',
    });
  }
  return { ...read.data, kind: read.data.kind ?? (await publishedKind(path)) };
}

/** As the `config.json` has it that models are published with; undefined where it doesn't tell. */
async function publishedKind(path: string): Promise<Model['kind'] | undefined> {
  const read = published.safeParse(await readJson(join(path, 'config.json')));
  const [architecture = ''] = read.success ? read.data.architectures : [];
  if (architecture.endsWith('ForSequenceClassification')) return 'reranker';
  return architecture.endsWith('Model') ? 'embedder' : undefined;
}

const published = z.object({ architectures: z.array(z.string()) });

/** What its judgement is worth, if somebody has fitted that. */
async function readWeights(path: string): Promise<OwnWeights | undefined> {
  const file = join(path, WEIGHTS_FILE);
  const content = await readJson(file);
  if (content === undefined) return undefined;
  const read = ownWeights.safeParse(content);
  if (read.success) return read.data;
  throw new ModelError({
    message: `${file} isn’t what npm run fit writes: ${z.prettifyError(read.error)}`,
    remedy: 'Have it written anew, or remove it.',
  });
}

/** Undefined if there is no such file. */
async function readJson(file: string): Promise<unknown> {
  if ((await sizeOf(file)) === undefined) return undefined;
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    const message = `${file} is no JSON (${cause.message})`;
    throw new ModelError({ message, remedy: 'Correct it.', cause });
  }
}
