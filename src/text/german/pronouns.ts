import type { Pronouns } from '../asking-rules.ts';

/** What German leans on something said before with; capitals tell "Sie" apart, which is whoever is asked. */
export const PRONOUNS: Pronouns = {
  person:
    /(?<!\p{L})(?:er|sie|ihm|(?<=(?:von|bei|nach|laut)\s)ihr|(?:de[rmn]|die|diese[rmn]?)\s(?:Autor(?:in|en)?|Verfasser(?:in)?|Journalist(?:in|en)?|Kolumnist(?:in|en)?))(?!\p{L})/giu,
  any: /(?<!\p{L})(?:[Ww]ie\s\p{L}+\s\p{Ll}+\s)?(?<!\p{L})(?:er|sie(?!\s(?:schreiben|sagen|meinen|denken|berichten|behaupten)(?!\p{L}))|ihn|ihm|ihnen|(?<!(?:gibt|gab|geht|ging|handelt|lohnt|hei(?:ß|ss)t|braucht|kommt)\s)es(?!\s(?:sich|gibt|geht|m(?:ö|oe)glich|n(?:ö|oe)tig|erlaubt|verboten|wahr|richtig|sinnvoll|wichtig|gut|schlecht)(?!\p{L}))(?![^?]*,?\s(?:dass|daß|zu|wenn|ob)\s)|da(?:f(?:ü|ue)r|von|zu|r(?:ü|ue)ber|mit|ran|gegen|bei|durch|runter|hinter)(?=\s*[?.!]*$)|(?<=[Ww]ie\s?viele\s)davon|(?:das|dies)(?=\s*[?.!]*$|\s(?:ist|war|wird|hat|hei(?:ß|ss)t|bedeutet|kostet|passiert|geschieht|so|genau|alles|gemacht|gebaut|geschehen|passiert)(?!\p{L})))(?!\p{L})/gu,
  possessive:
    /(?:(?<!\p{L})[Ww]ie\s\p{L}+\s(?:ist|war|sind|waren)\s)?(?<!\p{L})(?:(?<!(?:habt|seid|k(?:ö|oe)nnt|wollt|macht|kennt|wisst|was|wie)\s)(?:ihr|sein)(?=\s(?:\p{Ll}+\s)?\p{Lu}|\s\p{L}+[\s?.!]*$)|(?:ihr|sein)e[mnrs]?(?=\s\p{L})|(?<!,\s)(?:dessen|deren)(?=\s\p{L}))(?!\p{L})/gu,
};
