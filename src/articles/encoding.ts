/** What bytes most of the web was in before UTF-8. */
const WESTERN = 'windows-1252';

/**
 * How the bytes of a text are encoded, as browsers find out: by their byte order mark, else as they are
 * labelled, else they are as most of the web was before UTF-8. Bytes that are UTF-8 throughout are nothing else,
 * whatever their labels say, and a label that they contradict isn't believed.
 *
 * @param labels From the one that is to be believed first; those that no decoder knows are passed over.
 * @returns what decoders call it.
 */
export function encodingOf(
  bytes: Uint8Array,
  labels: readonly (string | undefined)[] = [],
): string {
  const marked = markedEncoding(bytes) ?? wideEncoding(bytes);
  if (marked) return marked;
  const isWide = bytes.includes(0);
  const named = labels
    .flatMap((label) => nameOf(label ?? '') ?? [])
    .filter((name) => name.startsWith('utf-16') === isWide);
  if (!isWide && !bytes.includes(ESCAPE) && decodes(bytes, 'utf-8')) return 'utf-8';
  return (
    named.find((name) => decodes(bytes, name)) ??
    named.find((name) => rings(bytes, name)) ??
    WESTERN
  );
}

/** The characters that bytes stand for, without a byte order mark; faulty ones are replaced. */
export function decodeAs(bytes: Uint8Array, encoding: string): string {
  const decoded = new TextDecoder(encoding).decode(bytes);
  return encoding === WESTERN ? withWesternMarks(decoded) : decoded;
}

/** The UTF-16 that a byte order mark on top tells, which editors of Windows write. */
export function markedEncoding([first, second]: Uint8Array): 'utf-16be' | 'utf-16le' | undefined {
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xff && second === 0xfe ? 'utf-16le' : undefined;
}

/** UTF-16 without a mark, which a page's first sign tells. */
function wideEncoding([first, second]: Uint8Array): 'utf-16be' | 'utf-16le' | undefined {
  if (first === 0 && second === LESS_THAN) return 'utf-16be';
  return first === LESS_THAN && second === 0 ? 'utf-16le' : undefined;
}

const LESS_THAN = 0x3c;

/** Japanese mails and pages of the 1990s change their letters with it. */
const ESCAPE = 0x1b;

/** The marks that windows-1252 has from 0x80 on. Node before 24 decodes them as the controls of ISO 8859-1. */
const MARKS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

function withWesternMarks(text: string): string {
  return text.replaceAll(/\p{Cc}/gu, (control) => MARKS[control.charCodeAt(0) - 0x80] ?? control);
}

function decodes(bytes: Uint8Array, encoding: string): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Whether a text has some faults only, as where an advertisement was cut off. */
function rings(bytes: Uint8Array, encoding: string): boolean {
  const text = new TextDecoder(encoding).decode(bytes);
  const faults = text.match(/\uFFFD/gu)?.length ?? 0;
  return (text.match(/[\u0080-\uFFFC]/gu)?.length ?? 0) > faults * 2;
}

/** What decoders call it; undefined if they don't know it. */
function nameOf(label: string): string | undefined {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}
