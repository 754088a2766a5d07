import type { DefinitionRules } from '../definition.ts';

export const DEFINITION: DefinitionRules = {
  asked:
    /^(?:et\s+)?(?:qu['’]est-ce\s+qu(?:e\s+|['’])(?:c['’]est\s+qu(?:e\s+|['’]))?|c['’]est\s+quoi\s*,?\s+|qui\s+(?:est|sont|[ée]tait|[ée]taient)\s+|que\s+(?:signifie|veut\s+dire|d[ée]signe)\s+)(?:(?:une?|les?|la|des)\s+|l['’])?["'«“]?\s?(?<name>[^?]{2,60}?)\s?["'»”]?[\s?.!]*$/iu,
  subject: /(?:^|[.;:—–]\s?)\P{L}*(?:(?:[Ll]es?|[Ll]a|[Uu]ne?|[Dd]es)\s|[Ll]['’])?$/u,
  is: /^\s?[»”]?(?:\s?\([^()]{1,60}\))?\s(?:est|sont|[ée]tait|[ée]taient|d[ée]signe)\s(?:(?:une?|les?|la|des|ce)\s|l['’])/u,
  apposition:
    /^\s?[»”]?(?:\s?\([^()]{1,60}\))?(?:,\s(?:une?\s|l['’]une?\s|connue?\ssous\s|dit[es]?\s)|\s[–—]\s(?:une?|des)\s)/u,
  called:
    /(?<!\p{L})(?:connue?s?\ssous\sle\snom\sd(?:e\s|['’])|appel[ée]e?s?\s|nomm[ée]e?s?\s)(?:les?\s|la\s|l['’])?["«]?\s?$/u,
};
