import {
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
} from 'yaml';
import type { z } from 'zod';
import { addressOf } from '../articles/article-address.ts';
import { readFields } from '../articles/article-fields.ts';
import { CorpusError } from '../articles/corpus-error.ts';
import { withoutSecrets } from '../without-secrets.ts';
import { isEmpty } from '../articles/field-values.ts';
import {
  COMMON_SETTINGS,
  type CommonSettings,
  settingName,
  SETTINGS,
  type Settings,
} from './source-settings.ts';
import {
  DEFAULT_COLLECTION,
  DEFAULT_EVERY_MS,
  DEFAULT_KEEP,
  type Source,
  type SourceFields,
} from './source.ts';

export type ReadSources =
  | {
      readonly kind: 'read';
      /** In the order in which they stand in the file, each address once. */
      readonly sources: readonly Source[];
      /** What is wrong with others, each with its line. */
      readonly problems: readonly CorpusError[];
      /** Addresses of sources that are there and can't be used. */
      readonly faulty: readonly string[];
      /** Others are there as well, and which they are can’t be told: their addresses can’t be read. */
      readonly hasUnknown: boolean;
    }
  /** It is no YAML, or no list: nothing can be told of any source. */
  | { readonly kind: 'unreadable'; readonly problem: CorpusError };

/**
 * Reads a list of sources: addresses, or maps of settings, in a list or below `sources`, where `defaults` may say what
 * holds for all. Lines with an address each are a list as well.
 *
 * @param file For problems to name.
 */
export function readSources(text: string, file: string): ReadSources {
  const lines = new LineCounter();
  const document = parseDocument(isPlainList(text) ? asYaml(text) : text, {
    lineCounter: lines,
    logLevel: 'error',
  });
  const [fault] = document.errors;
  if (fault)
    return { kind: 'unreadable', problem: noYaml(file, fault.message, fault.linePos?.[0].line) };
  const yaml: Yaml = {
    valueOf: (node) => node.toJS(document) as unknown,
    resolved: (node) => (isAlias(node) ? node.resolve(document) : node),
    problemAt: (node, message, remedy) => {
      const line = isNode(node) && node.range ? lines.linePos(node.range[0]).line : undefined;
      return new CorpusError({ file, line, message, remedy });
    },
  };
  try {
    return readDocument(document.contents, yaml);
  } catch (cause) {
    // References that would grow without end.
    if (!(cause instanceof ReferenceError)) throw cause;
    return { kind: 'unreadable', problem: noYaml(file, cause.message) };
  }
}

/** What is read of the nodes of a document. */
interface Yaml {
  /** @throws ReferenceError if references would grow without end. */
  valueOf(node: Node): unknown;
  resolved(node: unknown): unknown;
  problemAt(node: unknown, message: string, remedy: string): CorpusError;
}

const SHAPE =
  'Write “sources:”, and below it a line such as “  - https://example.org/feed.xml” for each; “defaults:” may stand beside it.';

function readDocument(contents: unknown, yaml: Yaml): ReadSources {
  const problems: CorpusError[] = [];
  const top = isMap(contents) ? contents : undefined;
  let list = contents;
  let defaults: CommonSettings = {};
  let isListed = false;
  let misplaced: CorpusError | undefined;
  if (top) {
    list = null;
    for (const { key, value } of top.items) {
      const name = isScalar(key) ? String(key.value).toLowerCase() : '';
      if (name === 'sources') {
        list = yaml.resolved(value);
        isListed = true;
      } else if (name === 'defaults') {
        const read = readSettings(
          yaml.resolved(value),
          COMMON_SETTINGS,
          yaml,
          'Sources are used without it until it is corrected.',
        );
        problems.push(...read.problems);
        defaults = read.settings;
      } else {
        const problem = yaml.problemAt(key, `“${name}” is not known here`, SHAPE);
        if (isSeq(yaml.resolved(value))) misplaced ??= problem;
        problems.push(problem);
      }
    }
  }
  const isNothing = list === null || list === undefined || (isScalar(list) && isEmpty(list.value));
  // The list that stands below a word that isn't known may be that of all sources.
  if (!isListed && misplaced) return { kind: 'unreadable', problem: misplaced };
  if (isNothing) return { kind: 'read', sources: [], problems, faulty: [], hasUnknown: false };
  if (!isSeq(list))
    return {
      kind: 'unreadable',
      problem: yaml.problemAt(list, 'this is no list of sources', SHAPE),
    };
  const entries = list.items.map((item) => readEntry(yaml.resolved(item), yaml));
  const once = onlyFirst(entries, yaml);
  return {
    kind: 'read',
    sources: once.sources.map((settings) => withDefaults(settings, defaults)),
    problems: [...problems, ...entries.flatMap((entry) => entry.problems), ...once.problems],
    faulty: entries.flatMap(({ isFaulty, url }) => (isFaulty && url !== undefined ? [url] : [])),
    hasUnknown: entries.some(({ url }) => url === undefined),
  };
}

interface Entry {
  readonly node: unknown;
  readonly url: string | undefined;
  readonly settings: Settings;
  readonly problems: readonly CorpusError[];
  readonly isFaulty: boolean;
}

function readEntry(node: unknown, yaml: Yaml): Entry {
  if (isScalar(node)) {
    const url = SETTINGS.url.safeParse(node.value);
    const problems = url.success
      ? []
      : [
          yaml.problemAt(
            node,
            `“${short(node.value)}” is no address`,
            'It must start with http:// or https://.',
          ),
        ];
    return { node, url: url.data, settings: {}, problems, isFaulty: !url.success };
  }
  if (!isMap(node)) {
    const problem = yaml.problemAt(
      node,
      'this is no source',
      'Write an address, or “url:” with an address and settings below it.',
    );
    return { node, url: undefined, settings: {}, problems: [problem], isFaulty: true };
  }
  const { settings, problems } = readSettings(node, SETTINGS, yaml);
  const { url } = settings;
  const isUrlGiven =
    url !== undefined || problems.some(({ message }) => message.startsWith('url '));
  const missing = isUrlGiven
    ? []
    : [yaml.problemAt(node, 'this source has no address', 'Add “url: https://…”.')];
  const faults = [...problems, ...missing];
  // A field less is no reason to do without the source.
  const notes = readFields(settings.fields ?? {}).notes.map(({ message }) =>
    yaml.problemAt(node, message, 'The source is used without it.'),
  );
  return { node, url, settings, problems: [...faults, ...notes], isFaulty: faults.length > 0 };
}

type Schemas = Readonly<Record<string, z.ZodType>>;

type Read<All extends Schemas> = Partial<{ [Name in keyof All]: z.output<All[Name]> }>;

/** What can't be read is left out with a problem; what is left empty is not given. */
function readSettings<All extends Schemas>(
  node: unknown,
  schemas: All,
  yaml: Yaml,
  remedy = 'The source isn’t used until it is corrected.',
) {
  const values: Record<string, unknown> = {};
  const problems: CorpusError[] = [];
  for (const { key, value } of isMap(node) ? node.items : []) {
    const written = isScalar(key) ? String(key.value) : '';
    const name = settingName(written);
    const schema = Object.hasOwn(schemas, name) ? schemas[name] : undefined;
    const given = isNode(value) ? yaml.valueOf(value) : undefined;
    if (!schema) {
      const known = Object.keys(schemas).join(', ');
      problems.push(
        yaml.problemAt(
          key,
          `“${short(written)}” is no setting of a source`,
          `Take it out, or use one of ${known}.`,
        ),
      );
      continue;
    }
    if (isEmpty(given)) continue;
    const parsed = schema.safeParse(given);
    if (parsed.success) values[name] = parsed.data;
    else
      problems.push(
        yaml.problemAt(
          key,
          `${written} ${parsed.error.issues[0]?.message ?? 'can’t be read'}`,
          remedy,
        ),
      );
  }
  return { settings: values as Read<All>, problems };
}

/** The first source of each address. */
function onlyFirst(entries: readonly Entry[], yaml: Yaml) {
  const seen = new Map<string, unknown>();
  const sources: (Settings & { readonly url: string })[] = [];
  const problems: CorpusError[] = [];
  for (const { url, settings, node, isFaulty } of entries) {
    if (url === undefined) continue;
    const address = addressOf(url) ?? url;
    if (seen.has(address))
      problems.push(
        yaml.problemAt(
          node,
          `${short(url)} is in the list twice`,
          'Take one out; the first one counts.',
        ),
      );
    else if (!isFaulty) sources.push({ ...settings, url });
    seen.set(address, node);
  }
  return { sources, problems };
}

function withDefaults(
  { every, fields, ...settings }: Settings & { readonly url: string },
  { every: usualMs, ...usual }: CommonSettings,
): Source {
  return {
    kind: 'auto',
    collection: DEFAULT_COLLECTION,
    fullText: 'page',
    leaveOut: { selectors: [], paths: [] },
    keep: DEFAULT_KEEP,
    linkOnly: false,
    whenTakenBack: 'remove',
    ...usual,
    everyMs: every ?? usualMs ?? DEFAULT_EVERY_MS,
    ...settings,
    ...(fields && { fields: sourceFields(fields) }),
  };
}

function sourceFields(given: Readonly<Record<string, unknown>>): SourceFields {
  const { title, authors, publication, published, language, tags } = readFields(given).fields;
  return { title, authors, publication, published, language, tags };
}

function short(value: unknown): string {
  const words = withoutSecrets(String(value)).replaceAll(/\s+/gu, ' ');
  return words.length > 80 ? `${words.slice(0, 79).toWellFormed()}…` : words;
}

/** Lines with an address each, beside comments. */
export function isPlainList(text: string): boolean {
  const lines = text
    .replace(/^\uFEFF/u, '')
    .split(/\r?\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
  return lines.length > 0 && lines.every((line) => /^https?:\/\/\S+(?:\s+#.*)?$/iu.test(line));
}

/** The same, with a dash before each. */
export function asYaml(text: string): string {
  return text.replace(/^\uFEFF/u, '').replaceAll(/^[^\S\n]*(?=http)/gimu, '- ');
}

function noYaml(file: string, message: string, line?: number): CorpusError {
  const [told = ''] = message.split(/ at line|\n/u);
  return new CorpusError({
    file,
    line,
    message: `it is not YAML: ${told.replace(/[.:]$/u, '')}`,
    remedy:
      'Put “- ” before each address, and quotation marks around words with a colon; the sources as they were before go on until then.',
  });
}
