import type { AnswerPatterns } from './question-rules.ts';

/** What answers look like in any language, as far as figures, capitals and quotation marks tell. */
export const GENERAL_ANSWERS: AnswerPatterns = {
  time: /(?<!\p{N})(?:1\d{3}|20\d{2})(?!\p{N})/gu,
  money:
    /[$£€¥₹₺₽]\s?\d[\d.,]{0,20}|(?<![\p{N}.,])\d[\d.,]{0,20}\s?(?:[$£€¥₹₺₽]|(?:USD|EUR|GBP|CHF)\b)/gu,
  share: /(?<![\p{N}.,])[\p{N}][\p{N}.,٫]{0,20}\s?[%٪％]|[%٪]\s?\p{N}/gu,
  number: /(?<![\p{N}.,])\p{N}[\p{N}.,٫٬]{0,20}/gu,
  year: /^(?:1[5-9]|20)\d\d\W*$/u,
  fullName:
    /\p{Lu}(?<!(?:[.!?]\s|\p{L})\p{Lu})[\p{Ll}’'-]+(?:\p{Lu}\p{L}*)?(?:\s+(?:(?:de|van|von|al|bin|ibn|da|du|la|del)\s+)?\p{Lu}[\p{L}’'.-]*)+/gu,
  named:
    /(?<=[\p{Ll}\p{N},;:]["'”’)]?\s["'“‘«„(]?)\p{Lu}[\p{L}\p{N}&’'.-]*(?:\s\p{Lu}[\p{L}\p{N}&’'.-]*)*/gu,
  quoted: /[“"«„「『](?<words>[^”"»“」』]{2,200})[”"»“」』]?/gu,
};
