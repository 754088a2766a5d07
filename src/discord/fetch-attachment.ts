import { AttachmentError, type ReadAttachment } from './attachment.ts';

/** Where Discord keeps attachments (its reference, "CDN"). */
const HOSTS: ReadonlySet<string> = new Set(['cdn.discordapp.com', 'media.discordapp.net']);

const TIMEOUT_MS = 20_000;

/**
 * Reads attachments from Discord and from nowhere else, redirects included.
 *
 * @param fetchIt Node's own, unless a test stands in for Discord.
 */
export function attachmentsFromDiscord(fetchIt: typeof fetch = fetch): ReadAttachment {
  return async ({ url, size }, maxBytes) => {
    const address = URL.canParse(url) ? new URL(url) : undefined;
    if (address?.protocol !== 'https:' || address.port !== '' || !HOSTS.has(address.hostname)) {
      throw new AttachmentError('unavailable', 'the file is not at an address of Discord’s');
    }
    if (size > maxBytes) throw tooLarge(maxBytes);
    try {
      const signal = AbortSignal.timeout(TIMEOUT_MS);
      const response = await fetchIt(address, { redirect: 'error', signal });
      if (!response.ok) {
        throw new AttachmentError('unavailable', `Discord answered ${response.status}`);
      }
      return await readBody(response, maxBytes);
    } catch (error) {
      if (error instanceof AttachmentError) throw error;
      throw new AttachmentError('unavailable', 'the file could not be had from Discord', {
        cause: error,
      });
    }
  };
}

/** What is said of the size needn't be true: bytes are counted as they come. */
async function readBody(response: Response, maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body ?? []) {
    length += chunk.byteLength;
    if (length > maxBytes) throw tooLarge(maxBytes);
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
}

function tooLarge(maxBytes: number): AttachmentError {
  return new AttachmentError('too-large', `the file has more than ${maxBytes} bytes`);
}
