/** How many words a text has, also in languages that write them without spaces. */
export function countWords(text: string): number {
  let count = 0;
  for (const { isWordLike } of segmenter().segment(text)) if (isWordLike) count += 1;
  return count;
}

let made: Intl.Segmenter | undefined;

function segmenter(): Intl.Segmenter {
  made ??= new Intl.Segmenter(undefined, { granularity: 'word' });
  return made;
}
