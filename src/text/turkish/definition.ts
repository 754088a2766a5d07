import type { DefinitionRules } from '../definition.ts';

export const DEFINITION: DefinitionRules = {
  asked: /^["'“]?(?<name>[^?]{2,60}?)["'”]?\s+(?:nedir|ne\s+demek(?:tir)?|kimdir|kimdi)[\s?.!]*$/iu,
  subject: /(?:^|[.;:—–]\s?)\P{L}*$/u,
  is: /^["”]?(?:\s?\([^()]{1,60}\))?,?\s[^.;]{0,160}(?<!\p{L})(?:bir|biri)(?!\p{L})[^.;]{0,80}(?:d[ıiuü]r|t[ıiuü]r|yd[ıiuü]|[dt][ıiuü])[.!]?\s*$/u,
  apposition: /^["”]?(?:\s?\([^()]{1,60}\))?(?:,\sbir\s|\sad(?:l[ıi]|[ıi]ndaki)\s)/u,
};
