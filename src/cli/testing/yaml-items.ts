import { isNode, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Items } from './placed.ts';

/** The items of a list in YAML, each with the line on which it begins. */
export function itemsOfYaml(source: string): Items {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, logLevel: 'error' });
  const { contents, errors } = document;
  const [error] = errors;
  if (error) return faulty(error.linePos?.[0].line ?? 1, error.message);
  if (contents === null) return { items: [], faults: [] };
  if (!isSeq(contents)) {
    const message = 'it is no list: begin each question with “- ”';
    return { items: [], faults: [{ line: 1, value: message }] };
  }
  try {
    const items = contents.items.map((item) => ({
      line: isNode(item) && item.range ? lines.linePos(item.range[0]).line : 1,
      value: isNode(item) ? (item.toJS(document) as unknown) : undefined,
    }));
    return { items, faults: [] };
  } catch (cause) {
    // It would grow without end.
    return faulty(1, cause instanceof Error ? cause.message : String(cause));
  }
}

function faulty(line: number, message: string): Items {
  const [told = ''] = message.split(/ at line|\n/u);
  return { items: [], faults: [{ line, value: `it is not YAML: ${told}` }] };
}
