import type { KnownModel, ModelFile } from '../model.ts';
import { ModelError } from '../model-error.ts';
import { type ModelSource, PassingFault } from './model-source.ts';
import { describeNetworkFault } from '../../network-fault.ts';

/** As much of `fetch` as is needed. */
export type HubFetch = (
  url: string,
  init: { readonly headers: Record<string, string>; readonly signal: AbortSignal },
) => Promise<HubResponse>;

export interface HubResponse {
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  readonly body: AsyncIterable<Uint8Array> | null;
}

/** The Hugging Face hub, or what is laid out like it. */
export function hubSource(address: string, fetch: HubFetch): ModelSource {
  const open: ModelSource['open'] = async (model, file, start, signal) => {
    const { url, headers } = requestOf(address, model, file, start);
    try {
      const response = await fetch(url, { headers, signal });
      if (isRestWithheld(response, start)) return await open(model, file, 0, signal);
      checkAnswer(response, url, file);
      return { start: rangeOf(response).first, chunks: chunksOf(response.body, url, signal) };
    } catch (cause) {
      throw faultOf(cause, url, signal);
    }
  };
  return { open };
}

/** `fetch` takes no address with a name and a password in it: they go where they belong. */
function requestOf(
  address: string,
  { origin }: KnownModel,
  file: ModelFile,
  start: number,
): { readonly url: string; readonly headers: Record<string, string> } {
  const url = new URL(`${address}/${origin.repository}/resolve/${origin.revision}/${file.path}`);
  const login = [url.username, url.password].map(decodeURIComponent).join(':');
  url.username = '';
  url.password = '';
  return {
    url: url.href,
    headers: {
      // Compressed, bytes could be neither counted nor skipped.
      'accept-encoding': 'identity',
      ...(start > 0 && { range: `bytes=${start}-` }),
      ...(login !== ':' && { authorization: `Basic ${Buffer.from(login).toString('base64')}` }),
    },
  };
}

function faultOf(cause: unknown, url: string, signal: AbortSignal): unknown {
  if (signal.aborted || cause instanceof ModelError || cause instanceof PassingFault) return cause;
  const { reason, remedy } = describeNetworkFault(cause);
  const message = `${new URL(url).host} can’t be reached (${reason})`;
  if (remedy !== undefined) return new ModelError({ message, remedy, cause });
  return new PassingFault(message, 0, { cause });
}

/** Whether other bytes come than were asked for, or none, as of a file that has become shorter. */
function isRestWithheld(response: HubResponse, start: number): boolean {
  if (start === 0) return false;
  const { status } = response;
  return status === 416 || (status === 206 && rangeOf(response).first !== start);
}

function checkAnswer(response: HubResponse, url: string, file: ModelFile): void {
  if (response.status !== 200 && response.status !== 206) throw refusal(response, url);
  const { total } = rangeOf(response);
  if (total !== undefined && total !== file.bytes) throw otherFile(url, total, file);
}

/** Where the body begins, and how long the whole file is, if that is told. */
function rangeOf({ status, headers }: HubResponse): {
  readonly first: number;
  readonly total: number | undefined;
} {
  if (status === 206) {
    const [, first = '0', total] =
      /^bytes (\d+)-\d+\/(\d+)?/u.exec(headers.get('content-range') ?? '') ?? [];
    return { first: Number(first), total: total === undefined ? undefined : Number(total) };
  }
  const length = headers.get('content-encoding') === null ? headers.get('content-length') : null;
  return { first: 0, total: length === null ? undefined : Number(length) };
}

function otherFile(url: string, total: number, { bytes }: ModelFile): ModelError {
  return new ModelError({
    message: `what is at ${url} is another file: it has ${total} bytes, not ${bytes}`,
    remedy:
      'A proxy or a page to log in at may stand in between: open the address in a browser. If not, get the files from elsewhere, and name their folder in MODEL_SOURCE.',
  });
}

/** Statuses that pass: https://www.rfc-editor.org/rfc/rfc9110#section-15 */
function refusal({ status, headers }: HubResponse, url: string): Error {
  const message = `${new URL(url).host} answers with ${status}`;
  if (status >= 500 || [408, 425, 429].includes(status)) {
    const seconds = Number(headers.get('retry-after') ?? 0);
    return new PassingFault(message, Number.isFinite(seconds) ? seconds * 1000 : 0);
  }
  return new ModelError({ message: `${message} for ${url}`, remedy: remedyOf(status) });
}

function remedyOf(status: number): string {
  switch (status) {
    case 401:
    case 403:
      return 'If the server wants a name and a password, put them into MODEL_SOURCE: https://NAME:PASSWORD@… If access is barred, get the files from elsewhere, and name their folder in MODEL_SOURCE.';
    case 407:
      return 'Put the proxy’s name and password into HTTPS_PROXY: http://NAME:PASSWORD@proxy.example:3128';
    default:
      return 'Correct MODEL_SOURCE if it is set. If the file has been taken away, get it from elsewhere, and name its folder in MODEL_SOURCE.';
  }
}

async function* chunksOf(
  body: AsyncIterable<Uint8Array> | null,
  url: string,
  signal: AbortSignal,
): AsyncGenerator<Uint8Array> {
  try {
    if (body) yield* body;
  } catch (cause) {
    throw faultOf(cause, url, signal);
  }
}
