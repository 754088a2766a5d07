/** The lines of a text, one after the other, however they end: a hostile text may have millions. */
export function* linesIn(text: string): Generator<string> {
  const lineEnd = /\r\n|[\n\r]/gu;
  let begin = 0;
  for (let end = lineEnd.exec(text); end; end = lineEnd.exec(text)) {
    yield text.slice(begin, end.index);
    begin = lineEnd.lastIndex;
  }
  yield text.slice(begin);
}
