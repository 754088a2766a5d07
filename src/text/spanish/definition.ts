import type { DefinitionRules } from '../definition.ts';

export const DEFINITION: DefinitionRules = {
  asked:
    /^¿?(?:y\s+)?(?:qu[ée]\s+(?:es|son|era|eran|significa)|qui[ée]n(?:es)?\s+(?:es|son|era|eran|fue|fueron))\s+(?:(?:una?|el|la|los|las)\s+)?["'«“]?(?<name>[^?]{2,60}?)["'»”]?[\s?.!]*$/iu,
  subject: /(?:^|[.;:—–]\s?)\P{L}*(?:(?:[Ee]l|[Ll]a|[Ll]os|[Ll]as|[Uu]na?)\s)?$/u,
  is: /^[»”]?(?:\s?\([^()]{1,60}\))?\s(?:es|son|era|eran|fue|designa)\s(?:una?|unos|unas|uno|el|la|los|las)\s/u,
  apposition:
    /^[»”]?(?:\s?\([^()]{1,60}\))?(?:,\s(?:una?|uno\sde|una\sde|conocid[oa]\scomo)\s|\s?[–—]\s?(?:una?|unos|unas)\s)/u,
  called: /(?<!\p{L})(?:conocid[oa]s?\scomo|llamad[oa]s?)\s(?:(?:el|la|los|las)\s)?["«“]?$/u,
};
