import type { AskingRules, Request } from '../asking-rules.ts';
import {
  pattern,
  ARTICLE,
  VIEW,
  SUMMARY,
  MAIN,
  POINT,
  WRITTEN,
  ONE_ARTICLE,
} from './asking-words.ts';
import { PRONOUNS } from './pronouns.ts';
import {
  AUTHORS,
  COMPARISONS,
  COUNTS,
  LISTS,
  NEWEST,
  OLDEST,
  OVERVIEWS,
  SAYS_WHAT,
  SUMMARIES,
} from './requests.ts';
import { ATTRIBUTIONS, INSIDE } from './whose-words.ts';

/** What English asks articles with. */
export const ASKING: AskingRules = {
  // A possessive's apostrophe is often left out.
  nameEndings: /^s$/u,
  hint: new RegExp(
    String.raw`\b(?:${ARTICLE}|${SUMMARY}|${MAIN}|${POINT}|${VIEW}|${WRITTEN}|authors?|writers?|contributors?|columnists?|journalists?|writes?|wrote|collection|corpus|archive|library|summari[sz]e|sum up|recap|condense|boil|agree\w*|disagree\w*|differ\w*|divides?|apart|contradict\w*|conflict\w*|diverge|dispute|odds|divided|mind|alike|same|compare\w*|contrast|about|versus|vs|different|opposing|contrary|various|controversy|new|newest|latest|last|first|oldest|earliest|recent|ask|know|cover|have|anything|something|everything|leaders?|tagged|tag|label\w*|filed)\b|[“"«„]`,
    'iu',
  ),
  frills: [
    /^(?:(?:so|and|but|ok|okay|hey|hi|hello|yo|lol|hmm+|um+|please|pls|plz|well|now|also|then|bot|@?pullquote)[\s,!:]+)+/iu,
    /^(?:(?:can|could|would|will) (?:you|u|ya) (?:please |pls )?(?:tell me|tell us|say|explain(?: to me)?|show me|show us|find out|give me)|(?:please )?tell (?:me|us)|do you know|i(?: would|['’]d)? (?:like|want|need) to know|i wonder|remind me|any idea)\b[\s,:]*/iu,
    /^(?:can|could|would|will) (?:you|u|ya) (?:please |pls )?(?=(?:tl;?dr|recap|gimme|give|summari[sz]e|sum|list|show|give|compare|recap)\b)/iu,
    /[\s,]+(?:please|pls|plz|thanks|thank you|thx|for me|to me)[\s.!?]*$/iu,
  ],
  tagged:
    /\b(?:tagged|labelled|labeled|filed|(?:with|under|has|have) (?:the )?(?:tag|label))\s+(?:as\s+|under\s+|with\s+)?["“'‘]?/iu,
  pronouns: PRONOUNS,
  opening:
    /^[\s\p{P}]*(?:(?:and|also|but|so|then)\s+)?(?:(?:in|at|on|by|from|for|to|of|with)\s+)?(?:who|whom|whose|what|what['’]?s|which|when|where|why|how|is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|may|might)\b/iu,
  between:
    /\?+\s+(?:(?:and|also|but|then)\s+)?(?=\S)|,?\s+(?:and|also|and also|but)\s+(?=(?:who|whom|whose|what|which|when|where|why|how)\b)/giu,
  howMany:
    /^(?:(?:and|also|but|so)\s+)?how many(?:\s+of\s+(?:them|those|these))?(?:\s+(?:(?:of\s+(?:them|those|these)|(?:are|is)\s+there|are\s+they|do\s+you\s+have|have\s+you(?:\s+got)?|in\s+(?:all|total)|altogether|here))\b)*[\s?.!]*$/iu,
  articles: new RegExp(
    String.raw`\b(?:(?:the|that|this|these|those|an?|all|any|each|every|your|of|latest|newest|most recent|last|first|oldest|other|whole|entire|full)\s+)*${ARTICLE}\b(?!\s+\d)|^(?:it|this|that|them|these|those|everything|all)(?: one)?$|\b(?:the|this|that|all)\s+(?:one|archive|collection|corpus)\b`,
    'giu',
  ),
  ends: [
    ['newest', /\b(?:latest|newest|most recent|last)\b/iu],
    ['oldest', /\b(?:first|oldest|earliest)\b/iu],
  ],
  about:
    /^(?:\s*(?:that\s+(?:is|are|was)\s+)?(?:about|on|of|regarding|concerning|titled|called|entitled|named|from|in|which\s+(?:is|are)|dealing\s+with|covering)\s+)/iu,
  editorial: /\b(?:editorial|leader|leading article|op-?ed)\b/iu,
  inside: INSIDE,
  except:
    /\b(?:(?:everybody|everyone|anybody|anyone|somebody|someone|nobody|no one|others?|all|who) but|except(?: for| by)?|excluding|besides|other than|apart from|aside from|neither|nor)\s(?:the )?$/iu,
  determiner:
    /\b(?:the|an?|this|that|these|those|any|some|every|each|no|my|your|his|her|its|our|their|which|what)\s$/iu,
  onTopic: pattern(
    `^(?:(?:(?:which|what|any|all|more|(?:are|is) there(?: any)?|do you have(?: any)?|have you(?: got)?(?: any)?|(?:list|show|give|find)(?: me| us)?(?: all| the)*|gimme) )?(?:all |any |some |more )*(?:articles|pieces|essays|op-?eds|editorials|columns|texts|posts|stories|reports)|(?:which|what|any) ${ONE_ARTICLE}|(?:(?:is there|do you have|have you got|(?:list|show|give|find)(?: me| us)?) )?(?:anything|everything|something))(?: (?:is there|are there|do you have|have you got|you have|that|which|are|is|here))* (?:about|on|regarding|concerning|covering|cover|covers|(?:deal|deals|dealing) with|(?:talk|talks) about|discuss|discusses) (?<topic>.+?)[\\s?.!…]*$`,
  ),
  attributions: ATTRIBUTIONS,
  requests: [
    ...asks('comparison', COMPARISONS),
    ...asks('summary', SAYS_WHAT),
    ...asks('overview', OVERVIEWS),
    ...asks('count', COUNTS),
    ...asks('newest', NEWEST),
    ...asks('oldest', OLDEST),
    ...asks('list', LISTS),
    ...asks('author', AUTHORS),
    ...asks('summary', SUMMARIES),
  ],
};

function asks(request: Request, sources: readonly string[]): AskingRules['requests'] {
  return sources.map((source) => [request, pattern(`${source}[\\s?.!…]*$`)]);
}
