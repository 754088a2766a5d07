/**
 * House budget: the text of all text displays in UTF-16 code units, after escaping. Discord allows
 * 4000 "characters" without saying how they are counted (discord-api-docs pull request 8562).
 */
export const MAX_TEXT_UNITS = 3800;

/**
 * House budget: UTF-8 bytes of all text displays plus {@link TEXT_DISPLAY_BYTES} for each. Discord
 * has been seen to answer with HTTP 500 above 10,170 (discord-api-docs issue 8554).
 */
export const MAX_TEXT_BYTES = 9800;
export const TEXT_DISPLAY_BYTES = 12;

/** House budget: components of a message, nested ones included. Discord allows 40 (its component reference). */
export const MAX_COMPONENTS = 38;

/** A link longer than this is left out and its host shown. A house rule: it would crowd out the words. */
export const MAX_LINK_UNITS = 500;

/** Discord's limit for an attachment where nobody has boosted it, less what goes with it (its reference). */
export const MAX_FILE_BYTES = 9_000_000;
