import { z } from 'zod';

/** What is known of an article beside its page. */
const knownFields = z.strictObject({
  title: z.string().optional(),
  authors: z.array(z.string()).readonly().optional(),
  authorType: z.enum(['person', 'organisation']).optional(),
  publication: z.string().optional(),
  published: z.string().optional(),
  language: z.string().optional(),
  tags: z.array(z.string()).readonly().optional(),
  url: z.string().optional(),
  /** A line on what may be done with it. */
  licence: z.string().optional(),
  linkOnly: z.boolean().optional(),
});

export type KnownFields = Readonly<z.infer<typeof knownFields>>;

/** Who put it there from Discord. */
const addedBy = z.strictObject({
  serverId: z.string(),
  userId: z.string(),
  /** In milliseconds since 1970. */
  atMs: z.number(),
});

const webAddress = z.url({ protocol: /^https?$/ });

/** What stands on top of a fetched article's file. Of what nobody knows there is nothing. */
export const fetchedHead = z.strictObject({
  /** The address of the source that named it; its own, if it stands for itself. */
  source: z.string().optional(),
  /** Where its bytes came from, after all redirects. */
  address: webAddress.optional(),
  /** What it is known by, which is the article's `url`. */
  canonical: webAddress.optional(),
  /** What its file was called that somebody attached: the ending tells its format. */
  fileName: z.string().optional(),
  /** In milliseconds since 1970. */
  fetchedAtMs: z.number(),
  validators: z
    .strictObject({ etag: z.string().optional(), lastModified: z.string().optional() })
    .readonly(),
  /** SHA-256 of its bytes, hexadecimal. */
  revision: z.string().regex(/^[0-9a-f]{64}$/),
  /** How many bytes there are. */
  length: z.int().nonnegative(),
  /** Without parameters, in lower case. */
  mediaType: z.string().optional(),
  /** As its server says. */
  charset: z.string().optional(),
  /** What the source says of it: it fills in what the article doesn't say itself. */
  told: knownFields.readonly(),
  /** What the operator's own references say of it: it wins over all else. */
  given: knownFields.readonly(),
  /** CSS selectors of what is on its page and belongs to no article. */
  leaveOut: z.array(z.string()).readonly(),
  addedBy: addedBy.readonly().optional(),
});

export type FetchedHead = Readonly<z.infer<typeof fetchedHead>>;

/** What whoever writes such a file knows; all else comes of the bytes. */
export type KnownOfFetched = Omit<FetchedHead, 'revision' | 'length'>;
