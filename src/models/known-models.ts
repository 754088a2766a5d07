import type { KnownModel, ModelFile } from './model.ts';

/** The models that can be fetched by name. A new one is an entry here. */
export const KNOWN_MODELS: readonly KnownModel[] = [
  {
    kind: 'embedder',
    name: 'e5-small-v2',
    languages: ['en'],
    maxTokens: 512,
    pooling: 'mean',
    prefixes: { question: 'query: ', passage: 'passage: ' },
    origin: {
      repository: 'Xenova/e5-small-v2',
      revision: '02af79985278377e65c724a76275707cb0333c70',
      licence: 'MIT',
      files: [
        modelFile(34_014_367, '7d9092cb25f2bd1c023b7e8d2aa459044a02030ac880e5a59fdaf27af69f1ded'),
        tokenizerFile(711_396, 'd241a60d5e8f04cc1b2b3e9ef7a4921b27bf526d9f6050ab90f9267a1f9e5c66'),
      ],
      isMeasured: true,
    },
  },
  {
    kind: 'embedder',
    name: 'multilingual-e5-small',
    // As its card lists them: https://huggingface.co/intfloat/multilingual-e5-small
    languages: (
      'af am ar as az be bg bn br bs ca cs cy da de el en eo es et eu fa fi fr fy ga gd gl gu ha he ' +
      'hi hr hu hy id is it ja jv ka kk km kn ko ku ky la lo lt lv mg mk ml mn mr ms my ne nl no om ' +
      'or pa pl ps pt ro ru sa sd si sk sl so sq sr su sv sw ta te th tl tr ug uk ur uz vi xh yi zh'
    ).split(' '),
    maxTokens: 512,
    pooling: 'mean',
    prefixes: { question: 'query: ', passage: 'passage: ' },
    origin: {
      repository: 'Xenova/multilingual-e5-small',
      revision: '761b726dd34fb83930e26aab4e9ac3899aa1fa78',
      licence: 'MIT',
      files: [
        modelFile(118_308_185, 'f80102d3f2a1229f387d3c81909990d8945513e347b0eab049f7de3c6f98c193'),
        tokenizerFile(
          17_082_730,
          '0b44a9d7b51c3c62626640cda0e2c2f70fdacdc25bbbd68038369d14ebdf4c39',
        ),
      ],
      isMeasured: false,
    },
  },
  {
    kind: 'reranker',
    name: 'ms-marco-MiniLM-L-6-v2',
    languages: ['en'],
    maxTokens: 512,
    origin: {
      repository: 'Xenova/ms-marco-MiniLM-L-6-v2',
      revision: 'a09144355adeed5f58c8ed011d209bf8ee5a1fec',
      licence: 'Apache-2.0',
      files: [
        modelFile(23_143_499, 'e9d8ebf845c413e981c175bfe49a3bfa9b3dcce2a3ba54875ee5df5a58639fbe'),
        tokenizerFile(711_396, 'd241a60d5e8f04cc1b2b3e9ef7a4921b27bf526d9f6050ab90f9267a1f9e5c66'),
      ],
      isMeasured: false,
    },
  },
];

/** How many bytes some of a model's files have. */
export function bytesOf(files: readonly ModelFile[]): number {
  return files.reduce((sum, { bytes }) => sum + bytes, 0);
}

/** The weights as eight-bit numbers, which a processor multiplies fastest. */
function modelFile(bytes: number, sha256: string): ModelFile {
  return { path: 'onnx/model_quantized.onnx', name: 'model.onnx', bytes, sha256 };
}

function tokenizerFile(bytes: number, sha256: string): ModelFile {
  return { path: 'tokenizer.json', name: 'tokenizer.json', bytes, sha256 };
}
