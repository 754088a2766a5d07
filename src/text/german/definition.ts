import type { DefinitionRules } from '../definition.ts';

export const DEFINITION: DefinitionRules = {
  asked:
    /^(?:und\s+)?(?:was|wer)\s+(?:ist|sind|war|waren|bedeutet|hei(?:ß|ss)t)\s+(?:(?:denn|eigentlich|eine?|der|die|das)\s+)*["'„“‚]?(?<name>[^?]{2,60}?)["'“”‘]?[\s?.!]*$/iu,
  subject: /(?:^|[.;:—–]\s?)\P{L}*(?:(?:[Dd]er|[Dd]ie|[Dd]as|[Ee]ine?)\s)?$/u,
  is: /^["“”]?(?:\s?\([^()]{1,60}\))?\s(?:(?:ist|sind|war|waren|bezeichnet|meint)\s(?:eine?|einer|eines|der|die|das|jene?|alle)\s)/u,
  // "der" may open a clause of its own as well.
  apposition:
    /^["“”]?(?:\s?\([^()]{1,60}\))?(?:,\s(?:(?:auch|kurz)\s)?(?:eine?|einer|eines|genannt|bekannt\sals)\s|\s[–—]\seine?\s)/u,
  called: /(?<!\p{L})(?:bekannt\sals|genannt|namens)\s(?:(?:der|die|das)\s)?["„»]?$/u,
};
