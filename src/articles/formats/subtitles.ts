import type { VTTCue, VTTNode } from 'media-captions';
import { CorpusError } from '../corpus-error.ts';
import { decode } from '../decode.ts';
import { endsSentence, hasWords, onOneLine } from '../block.ts';
import type { Format, Reading } from '../format.ts';
import type { PositionMark } from '../position.ts';
import { layOut, type WrittenBlock } from '../reading-text.ts';

/** What is said in a film or a talk, as SubRip and WebVTT have it, with the time at which it is. */
export const subtitles = {
  endings: ['.srt', '.vtt'],
  mediaTypes: ['text/vtt', 'application/x-subrip'],
  maxBytes: 5_000_000,
  isBegunBy: (head) => FIRST_TIME.test(head),
  read: (bytes, file, sent) => readSubtitles(decode(file, bytes, sent), file),
} satisfies Format;

/** A cue's times, below its number, if there are no other lines above it than WebVTT's. */
const FIRST_TIME =
  /^(?:\uFEFF?WEBVTT(?:[ \t][^\r\n]*)?(?:\r?\n|$)|\s*(?:\d{1,6}\s*\n\s*)?(?:\d{1,2}:)?\d{1,2}:\d{2}[,.]\d{1,3}[ \t]*-->)/u;

/** What one person says at a time. */
interface Utterance {
  readonly words: string;
  /** When it begins and ends. */
  readonly from: number;
  readonly to: number;
  /** Somebody else speaks than before. */
  readonly isAnswer: boolean;
}

/** A speaker who pauses so long begins a new paragraph, if the sentence is at its end. */
const PAUSE_SECONDS = 3;

/** In characters. Where nobody pauses, paragraphs are as long as a reader likes them. */
const LONG_PARAGRAPH = 600;

/** Automatic subtitles have no sentences that end. */
const LONGEST_PARAGRAPH = 1500;

async function readSubtitles(source: string, file: string): Promise<Reading> {
  const isWebVtt = source.startsWith('WEBVTT');
  const { parseTextStream, tokenizeVTTCue } = await import('media-captions');
  // The parser's time grows with the square of the blank lines.
  const parted = source.replaceAll(/(?:\r?\n){3,}/gu, '\n\n');
  // A line at a time: of lines that wait in a stream, each takes the longer to come out the more there are.
  const lines = ReadableStream.from(parted.split(LINE_BREAK));
  const { cues, metadata } = await parseTextStream(lines, { type: isWebVtt ? 'vtt' : 'srt' });
  const linesOf = (cue: VTTCue): readonly string[] =>
    (isWebVtt ? seen(tokenizeVTTCue(cue)) : cue.text.replaceAll(MARKS, ''))
      .split('\n')
      .map(onOneLine)
      .filter(hasWords);
  const { text, blocks, positions } = layOut(paragraphsOf(utterancesOf(cues, linesOf)));
  if (blocks.length === 0) throw nothingSaid(file);
  const title = /^WEBVTT[ \t]+(?:-[ \t]*)?(?<title>.*)/u.exec(source)?.groups?.['title']?.trim();
  const { Language: language } = metadata;
  return {
    fields: { ...(title && { title }), ...(language !== undefined && { language }) },
    text,
    blocks,
    ...(positions && { positions }),
  };
}

const LINE_BREAK = /\r?\n|\r/u;

/** SubRip's marks: HTML's, and those of another format that players take for its own. */
const MARKS = /<\/?[a-z][^<>]{0,200}>|\{\\[^{}]{0,200}\}/giu;

function seen(nodes: readonly VTTNode[]): string {
  return nodes.map((node) => ('children' in node ? seen(node.children) : node.data)).join('');
}

/** Says who speaks next, in subtitles for two: "- Who paid?". */
const DASH = /^[-–—]\s*(?=\p{L}|["“«¿¡])/u;

function utterancesOf(
  cues: readonly VTTCue[],
  linesOf: (cue: VTTCue) => readonly string[],
): readonly Utterance[] {
  const shown = cues.map(linesOf);
  const said = isRolling(shown) ? withoutRepeated(shown) : shown;
  const utterances: Utterance[] = [];
  let voice: string | undefined;
  for (const [nth, cue] of cues.entries()) {
    const from = cue.startTime;
    const speaker = /<v(?:\.[^\s>]*)?\s+([^>]+)>/u.exec(cue.text)?.[1];
    let isAnswer = speaker !== voice;
    for (const line of said[nth] ?? []) {
      const dash = DASH.exec(line)?.[0] ?? '';
      const last = utterances.at(-1);
      isAnswer ||= dash !== '';
      if (last && last.from === from && !isAnswer) {
        utterances[utterances.length - 1] = { ...last, words: `${last.words} ${line}` };
      } else {
        utterances.push({ words: line.slice(dash.length), from, to: cue.endTime, isAnswer });
      }
      isAnswer = false;
    }
    voice = speaker;
  }
  return utterances;
}

/** A few people say the same twice; this share of all cues does only where it is shown twice. */
const MIN_SHARE_ROLLING = 0.4;

/** Automatic subtitles roll: a cue begins with the lines that the one before ended with. */
function isRolling(shown: readonly (readonly string[])[]): boolean {
  const filled = shown.filter((lines) => lines.length > 0);
  const rolled = filled.filter((lines, nth) => countRepeated(filled[nth - 1] ?? [], lines) > 0);
  const distinct = new Set(filled.flat());
  return rolled.length >= filled.length * MIN_SHARE_ROLLING && distinct.size > 1;
}

function withoutRepeated(shown: readonly (readonly string[])[]): readonly (readonly string[])[] {
  let before: readonly string[] = [];
  return shown.map((lines) => {
    const fresh = lines.slice(countRepeated(before, lines));
    if (lines.length > 0) before = lines;
    return fresh;
  });
}

function countRepeated(before: readonly string[], lines: readonly string[]): number {
  for (let count = Math.min(before.length, lines.length); count > 0; count -= 1) {
    if (before.slice(-count).every((line, nth) => line === lines[nth])) return count;
  }
  return 0;
}

function paragraphsOf(utterances: readonly Utterance[]): readonly WrittenBlock[] {
  const blocks: WrittenBlock[] = [];
  let words = '';
  let times: PositionMark[] = [];
  const end = (): void => {
    const [{ position } = {}, ...positionsInside] = times;
    if (position) blocks.push({ kind: 'prose', parts: [words], position, positionsInside });
    words = '';
    times = [];
  };
  for (const [nth, utterance] of utterances.entries()) {
    const before = utterances[nth - 1];
    if (before && beginsParagraph(utterance, before, words)) end();
    const start = words === '' ? 0 : words.length + 1;
    times.push({ start, position: { kind: 'time', seconds: Math.floor(utterance.from) } });
    words += `${words === '' ? '' : ' '}${utterance.words}`;
  }
  end();
  return blocks;
}

function beginsParagraph({ from, isAnswer }: Utterance, before: Utterance, words: string): boolean {
  if (isAnswer || words.length >= LONGEST_PARAGRAPH) return true;
  const isAtEnd = endsSentence(words);
  return isAtEnd && (from - before.to >= PAUSE_SECONDS || words.length >= LONG_PARAGRAPH);
}

function nothingSaid(file: string): CorpusError {
  return new CorpusError({
    file,
    message: 'nothing is said in these subtitles',
    remedy: 'Check that it is SubRip (.srt) or WebVTT (.vtt), with a line of times over each cue.',
  });
}
