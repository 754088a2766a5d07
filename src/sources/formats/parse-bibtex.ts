import { MAX_ITEMS } from './collect-items.ts';

/** An entry of a file in BibTeX; names of fields in lower case, values in LaTeX with macros put in. */
export interface BibtexEntry {
  /** In lower case: "article". */
  readonly type: string;
  readonly key: string;
  readonly fields: ReadonlyMap<string, string>;
}

/** Macros that are always there: `jan`, `feb`, … */
const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** The entries of a file, or as many as are read; one with a fault ends where the next begins, and has the fields before the fault. */
export function parseBibtex(text: string): readonly BibtexEntry[] {
  const macros = new Map(MONTHS.map((name) => [name.slice(0, 3).toLowerCase(), name]));
  const entries: BibtexEntry[] = [];
  const reader = new BibtexReader(text, macros);
  for (;;) {
    const entry = reader.next();
    if (entry === undefined || entries.length > MAX_ITEMS) return entries;
    if (entry.type === 'string') for (const [name, value] of entry.fields) macros.set(name, value);
    else if (entry.type !== 'comment' && entry.type !== 'preamble') entries.push(entry);
  }
}

const BEGIN = /@\s{0,9}(?<type>[a-z]{1,40})\s{0,9}(?<bracket>[{(])/giu;
const KEY = /\s*(?<key>[^\s,{}()=]{0,300})\s*(?:,|(?=[})]))/uy;
const NAME = /[\s,]*(?<name>[^\s,{}()="#@]{1,100})\s*=\s*/uy;
const BARE = /[^\s,{}()="#]{1,1000}/uy;
const JOINT = /\s*#\s*/uy;
const SPACE = /\s*/uy;
const REST = /\s*,?/uy;

class BibtexReader {
  readonly #text: string;
  readonly #macros: ReadonlyMap<string, string>;
  #at = 0;

  constructor(text: string, macros: ReadonlyMap<string, string>) {
    this.#text = text;
    this.#macros = macros;
  }

  next(): BibtexEntry | undefined {
    BEGIN.lastIndex = this.#at;
    const begin = BEGIN.exec(this.#text);
    if (!begin) return undefined;
    this.#at = begin.index + begin[0].length;
    const type = begin.groups?.['type']?.toLowerCase() ?? '';
    const fields = new Map<string, string>();
    const isKeyed = !['string', 'comment', 'preamble'].includes(type);
    const key = isKeyed ? (this.#take(KEY)?.groups?.['key'] ?? '') : '';
    if (type !== 'comment' && type !== 'preamble') this.#readFields(fields);
    return { type, key, fields };
  }

  #readFields(fields: Map<string, string>): void {
    for (;;) {
      const name = this.#take(NAME)?.groups?.['name']?.toLowerCase();
      const value = name === undefined ? undefined : this.#value();
      if (name === undefined || value === undefined) return;
      if (!fields.has(name)) fields.set(name, value);
      this.#take(REST);
    }
  }

  /** Parts that are joined by `#`. Undefined at a fault. */
  #value(): string | undefined {
    let value = '';
    do {
      const part = this.#part();
      if (part === undefined) return undefined;
      value += part;
    } while (this.#take(JOINT));
    return value;
  }

  #part(): string | undefined {
    this.#take(SPACE);
    const sign = this.#text.charAt(this.#at);
    if (sign === '{') return this.#balanced('}');
    if (sign === '"') return this.#balanced('"');
    const bare = this.#take(BARE)?.[0];
    return bare === undefined ? undefined : (this.#macros.get(bare.toLowerCase()) ?? bare);
  }

  /** What stands up to a closing sign that is in no braces. An entry that begins on a line ends what isn't closed. */
  #balanced(close: '}' | '"'): string | undefined {
    const begin = this.#at + 1;
    let depth = 0;
    for (let at = begin; at < this.#text.length; at += 1) {
      const sign = this.#text[at];
      if (sign === '\\') at += 1;
      else if (sign === close && depth === 0) {
        this.#at = at + 1;
        return this.#text.slice(begin, at);
      } else if (sign === '{') depth += 1;
      else if (sign === '}') depth -= 1;
      else if (sign === '@' && this.#isEntryAt(at)) return undefined;
      if (depth < 0) return undefined;
    }
    return undefined;
  }

  #isEntryAt(at: number): boolean {
    return (
      this.#text[at - 1] === '\n' &&
      /^@[a-z]{3,20}\s?\{[^\s,{}]{1,200},\s*\n/iu.test(this.#text.slice(at, at + 300))
    );
  }

  #take(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.#at;
    const match = pattern.exec(this.#text);
    if (!match) return undefined;
    this.#at = pattern.lastIndex;
    return match;
  }
}
