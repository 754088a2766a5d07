/** A refusal of Discord's, with the status, code and words of its "JSON Error Codes". */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly status: number;
  readonly code: number;
  /** What is wrong with the payload, as `path: what is wrong`. */
  readonly faults: readonly string[];

  constructor(status: number, code: number, message: string, faults: readonly string[] = []) {
    super(message);
    this.status = status;
    this.code = code;
    this.faults = faults;
  }
}

export const apiErrors = {
  unauthorized: () => new ApiError(401, 0, '401: Unauthorized'),
  notFound: () => new ApiError(404, 0, '404: Not Found'),
  unknownChannel: () => new ApiError(404, 10_003, 'Unknown Channel'),
  unknownMessage: () => new ApiError(404, 10_008, 'Unknown Message'),
  unknownWebhook: () => new ApiError(404, 10_015, 'Unknown Webhook'),
  unknownInteraction: () => new ApiError(404, 10_062, 'Unknown interaction'),
  commandsSpent: () =>
    new ApiError(
      400,
      30_034,
      'Max number of daily application command creates has been reached (200)',
    ),
  alreadyAcknowledged: () =>
    new ApiError(400, 40_060, 'Interaction has already been acknowledged.'),
  tooLarge: () => new ApiError(413, 40_005, 'Request entity too large'),
  forumChannel: () => new ApiError(400, 40_058, 'Cannot send a message in a forum channel'),
  missingAccess: () => new ApiError(403, 50_001, 'Missing Access'),
  closedToDirectMessages: () => new ApiError(403, 50_007, 'Cannot send messages to this user'),
  missingPermissions: () => new ApiError(403, 50_013, 'Missing Permissions'),
  invalidWebhookToken: () => new ApiError(401, 50_027, 'Invalid Webhook Token'),
  invalidRecipients: () => new ApiError(400, 50_033, 'Invalid Recipient(s)'),
  rateLimited: () => new ApiError(429, 0, 'You are being rate limited.'),
  internal: () => new ApiError(500, 0, '500: Internal Server Error'),
  badGateway: () => new ApiError(502, 0, '502: Bad Gateway'),
  unavailable: () => new ApiError(503, 0, '503: Service Unavailable'),
  invalidForm: (faults: readonly string[]) =>
    new ApiError(400, 50_035, 'Invalid Form Body', faults),
} as const;
