/**
 * The lines of a stream of UTF-8, without their ends. Only a line feed, with or without a carriage
 * return before it, ends a line: JSON may hold Unicode's other line breaks as they are, at which
 * Node's readline would part it.
 */
export async function* readLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let pending = '';
  for await (const chunk of chunks) {
    const lines = (pending + decoder.decode(chunk, { stream: true })).split('\n');
    pending = lines.pop() ?? '';
    for (const line of lines) yield line.replace(/\r$/, '');
  }
  pending += decoder.decode();
  if (pending !== '') yield pending;
}
