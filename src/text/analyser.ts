import type { PeriodWords } from './period-words.ts';
import type { QuestionRules } from './question-rules.ts';
import type { SentenceShape } from './sentence-shape.ts';
import type { WordRules } from './word-rules.ts';

/** What is known of a language where its texts are read and searched; each has its file in `languages/`. */
export interface Analyser {
  readonly sentences: SentenceRules;
  readonly words: WordRules;
  readonly questions: QuestionRules;
  readonly shape: SentenceShape;
  /** Absent where its dates can't be read. */
  readonly periods?: PeriodWords;
  readonly letters: Letters;
  /** Words that articles are asked for with, of which the language tells where a question has few others. */
  readonly asksWith?: RegExp;
}

/** What tells a language by its letters. */
export interface Letters {
  /** A letter of the script that it is written in. */
  readonly script: RegExp;
  /** A letter that hardly any other language of the script has. */
  readonly own?: RegExp;
}

/**
 * How a language's sentences end. A form stands without its last full stop: one in lower case means any
 * case, one with a capital only itself, and `z.b` means `z. B.` too.
 */
export interface SentenceRules {
  /** Never end a sentence: what follows belongs to them. */
  readonly titles: ReadonlySet<string>;
  /** End no sentence before a number. */
  readonly numbered: ReadonlySet<string>;
  /** End a sentence only before a word that opens one. */
  readonly abbreviations: ReadonlySet<string>;
  /** Behind a number they end a sentence before any capital, elsewhere they are titles: "1998 г.", "г. Тула". */
  readonly measures: ReadonlySet<string>;
  /** End a sentence before any capital, whatever their parts would do alone, as written: "и т. д." */
  readonly closing: ReadonlySet<string>;
  /** Longer words may end like this before a number, as streets do: `str` in "Hafenstr. 5". */
  readonly suffixes: readonly string[];
  /** Words that open a sentence far more often than they follow an abbreviation inside one. */
  readonly openers: ReadonlySet<string>;
  /** "12." before them is a day. */
  readonly months: ReadonlySet<string>;
  /** "12." may mean the twelfth; it then ends a sentence only before an opener. */
  readonly hasOrdinals: boolean;
  /** Where numbers are no ordinals, "12." behind these is one nevertheless: "im 19. Jahrhundert". */
  readonly ordinalsBehind: ReadonlySet<string>;
  /** A number behind them says which one it is, and no ordinal: "Seite 12." */
  readonly counted: ReadonlySet<string>;
  /** All of the short forms. */
  readonly known: ReadonlySet<string>;
  /** The longest of them, in UTF-16 code units. */
  readonly longest: number;
}

/** The same as written down: words between spaces. What a language doesn't have is absent. */
export interface WrittenRules {
  readonly titles?: string;
  readonly numbered?: string;
  readonly abbreviations?: string;
  readonly measures?: string;
  readonly closing?: string;
  readonly suffixes?: string;
  readonly openers?: string;
  readonly months?: string;
  readonly hasOrdinals?: boolean;
  readonly ordinalsBehind?: string;
  readonly counted?: string;
}

export function sentenceRules(written: WrittenRules): SentenceRules {
  const forms = {
    titles: wordSet(written.titles),
    numbered: wordSet(written.numbered),
    abbreviations: wordSet(written.abbreviations),
    measures: wordSet(written.measures),
    closing: wordSet(written.closing),
  };
  const known = new Set(Object.values(forms).flatMap((all) => Array.from(all)));
  return {
    ...forms,
    suffixes: [...wordSet(written.suffixes)],
    openers: wordSet(written.openers),
    months: wordSet(written.months),
    hasOrdinals: written.hasOrdinals ?? false,
    ordinalsBehind: wordSet(written.ordinalsBehind),
    counted: wordSet(written.counted),
    known,
    longest: Math.max(0, ...Array.from(known, ({ length }) => length)),
  };
}

function wordSet(words = ''): ReadonlySet<string> {
  return new Set(words.split(/\s+/u).filter((word) => word !== ''));
}
