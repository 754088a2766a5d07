import type { ArticleFields } from './article-fields.ts';
import type { Block } from './block.ts';
import type { PositionMark } from './position.ts';

/** What is read out of files of one kind. */
export interface Format {
  /** What its files' names end with, in lower case; the first is the one that people are told. */
  readonly endings: readonly [`.${string}`, ...`.${string}`[]];
  /** What servers call it, in lower case and without parameters: what says no more than "text" is left out. */
  readonly mediaTypes?: readonly string[];
  /** A larger file is a mistake, or more than one article. */
  readonly maxBytes: number;
  /**
   * Up to so many bytes are read right where they are wanted: whatever they hold, that takes no second.
   * Larger files, and unless told all, are read in a thread that can be stopped.
   */
  readonly maxBytesAtOnce?: number;
  /** Whether a text that begins so is of this format, though its file is called one of plain text. */
  isBegunBy?(head: string): boolean;
  /**
   * @param bytes All of a file. They are another file's afterwards: what is kept of them is a copy.
   * @param file Its path below the corpus folder, for an error to name.
   * @param sent What is known of them that came over the web.
   * @throws CorpusError if nothing can be read out of it.
   */
  read(bytes: Uint8Array, file: string, sent?: Sent): Reading | Promise<Reading>;
}

/** What is known of bytes that came over the web, beside them. */
export interface Sent {
  readonly address?: string | undefined;
  /** As its server says: it may be mistaken. */
  readonly charset?: string | undefined;
  /** CSS selectors of what is on a page and belongs to no article. */
  readonly leaveOut?: readonly string[] | undefined;
}

/** What stands in a file: the same for all formats, whatever its bytes look like. */
export interface Reading {
  /** What it says of its article beside the article's text, as in front matter. */
  readonly fields: ArticleFields;
  /** Where they stand, as an admin calls it: "front matter"; the file's metadata unless told. */
  readonly fieldsFrom?: string;
  /** What else is known of the article: it wins over all that the file says. */
  readonly given?: ArticleFields;
  /** What its source says of it, for what the file doesn't say itself. */
  readonly told?: ArticleFields;
  /** The article's reading text, made here once for all. */
  readonly text: string;
  /** Their spans point into the text, in its order; none overlaps another, or cuts a character in two. */
  readonly blocks: readonly Block[];
  /** From where on the file's own positions go, such as its pages. */
  readonly positions?: readonly PositionMark[];
  /** What was mended or left out, for an admin to know: "the date 2024-13-01 is none, and left out". */
  readonly notes?: readonly ReadingNote[];
  /** It marks no headings: the first line is its title, even one that reads as a sentence. */
  readonly isUnmarked?: boolean;
}

export interface ReadingNote {
  /** One sentence, without its full stop. */
  readonly message: string;
  /** The words it is about, where many notes are alike but for them. */
  readonly words?: string;
  /** Counted from 1, in the file. */
  readonly line?: number;
}
