import type { DefinitionRules } from '../definition.ts';

const SHORT = String.raw`^(?:['’]s)?["'“”‘’]?(?:\s?\([^()]{1,60}\))?`;

export const DEFINITION: DefinitionRules = {
  asked:
    /^(?:(?:so|and|ok|please|hey)[\s,]+)*(?:what(?:['’]?s|\s+(?:is|are|was|were))|who(?:['’]?s|\s+(?:is|are|was|were))|define|what\s+(?:is|are)\s+meant\s+by)\s+(?:(?:an?|the|exactly)\s+)*["'“‘]?(?<name>[^?]{2,60}?)["'”’]?[\s?.!]*$/iu,
  subject:
    /(?:^|[.;:—–]\s?|\b(?:that|and|but)\s)\P{L}*(?:(?:[Tt]he|[Aa]n?|[Ss]uch|[Mm]ost|[Aa]ll)\s)?(?:\p{Lu}\p{Ll}+\s){0,2}$/u,
  is: new RegExp(
    String.raw`${SHORT}\s(?:(?:is|are|was|were|means?|denotes?|refers?\sto|stands?\sfor)\s(?:\p{L}+ly\s)?(?:an?|the|one\sof|any|those|what|(?!(?:always|sometimes|perhaps|besides|as|this|thus|has|was|its|his|across|towards|less)\b)\p{Ll}+s)\s)`,
    'u',
  ),
  apposition: new RegExp(
    String.raw`${SHORT}(?:,\s(?:(?:also|formerly|sometimes|commonly)\s)?(?:known\sas|called|an?\s|one\sof\sthe\s|the\s[^,;]{3,80}?,\s(?!and\b|or\b)|who\s(?:is|was)\san?\s|which\s(?:is|was|are|were)\s)|\s?[—–]\s?(?!and\b|but\b|or\b|not\b|which\b|to\b|in\b|for\b)\p{Ll})`,
    'u',
  ),
  called: /\b(?:known\sas|called|named|dubbed|nicknamed)\s(?:(?:the|an?)\s)?["'“‘]?$/u,
};
