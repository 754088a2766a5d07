import {
  ABOUT,
  ADVERB,
  ANYTHING,
  ARTICLE,
  DOES,
  MAIN,
  ON,
  OWN,
  pattern,
  POINT,
  SPEECH,
  TAGGED,
  VIEW,
} from './asking-words.ts';

/** What says that an author's or outlet's words are wanted. */
export const ATTRIBUTIONS: readonly RegExp[] = [
  `(?:\\b(?:what|wat|wut|how)(?: (?:else|exactly|all|things?|the hell|the heck|tf))* )?\\b${DOES} WHO${OWN}(?: ${ARTICLE})? (?:not )?${ADVERB}(?:have |been |had )?${SPEECH}${ANYTHING}(?: WHEN)?(?: ${ON})?(?: WHEN)?\\b`,
  `\\bwhat (?:else )?(?:has|have|had) WHO (?:got )?(?:to )?${ADVERB}${SPEECH}(?: WHEN)?(?: ${ON})?\\b`,
  `\\b(?:what'?s?|wats?|what is|what are|what was) WHO(?:'s?)? ${ADVERB}(?:been )?(?:saying|writing|thinking|claiming|arguing|on about|going on about|trying to (?:say|argue|tell us)|getting at)(?: WHEN)?(?: ${ON})?\\b`,
  `(?:\\bac+ord?(?:ing?|in) to|\\bacc\\.? to|\\bas per|\\bper|\\bfollowing|\\bas (?:reported|told) by|\\bif (?:you|we) believe|\\bgoing by) (?:the |an? )?(?:${ARTICLE} (?:by|from|of|in) )?(?:the )?WHO${OWN}(?: ${ARTICLE})?(?: WHEN)?,?`,
  `\\b(?:in|from|for|by|on) WHO(?:'s?)(?: own| ${MAIN})? (?:${VIEW}|eyes|mind|reading|book|${ARTICLE})(?: WHEN)?(?: (?:on|about|of),?)?,?`,
  `\\bin the (?:views?|opinions?|eyes|words|mind|judge?ment|account|reading) of WHO(?: WHEN)?,?`,
  `(?:\\b(?:what (?:is|are|was|were)|what'?s?|tell me|give me|gimme|show me|explain|quote) )?WHO(?:'s?|s)(?: own| ${MAIN}| personal| latest| recent)* (?:${VIEW}|${ARTICLE})(?: WHEN)?(?: (?:is|are|was|were))?(?: ${SPEECH}(?= ))?(?: ${ON})?\\b`,
  `(?:\\b(?:what (?:is|are|was|were)|what'?s?) )?\\b(?:the |any )?(?:${MAIN} )?${VIEW} (?:of|by|from|held by|expressed by) WHO(?: WHEN)?(?: ${ON}\\b)?`,
  `(?:\\b(?:what|how) (?:does|do|did) |\\b(?:does|do|did|in|from|per|according to) )?\\bthe WHO(?:'s?)? ${ARTICLE}(?: WHEN)?,?(?: ${SPEECH}(?= |\\?|$))?${ANYTHING}(?: ${ON}\\b)?`,
  `(?:\\b(?:what|how) (?:does|do|did) |\\b(?:does|do|did|in|from|per|according to) )?\\b(?:the |an? |any |some )?${ARTICLE} (?:that WHO (?:has )?(?:wrote|written|published)|(?:written |published )?(?:by|from|of|in) (?:the )?WHO)(?: WHEN)?,?:?(?: ${SPEECH}(?= |\\?|$))?${ANYTHING}(?: ${ON}\\b)?`,
  `\\bwhat (?:has|have|was|were|is) (?:been )?(?:written|said|published|reported|argued|claimed) (?:about|on|of|regarding) (?<rest>.+?) WHEN(?=[\\s?.!]*$)`,
  `\\bwhat (?:has|have|was|were|is) (?:been )?(?:written|said|published|reported|argued|claimed) WHEN (?:about|on|of|regarding)\\b`,
  `(?:\\b(?:what|how) )?\\b(?:does|do|did|according to|in) (?:the |an? |any )?(?:articles?|pieces?|essays?|op-?eds?|editorials?|columns?|posts?) (?:(?:written|published) )?(?:from |of |in )?WHEN,?(?: ${SPEECH}(?= |\\?|$))?${ANYTHING}(?: ${ON}\\b)?`,
  `(?:\\b(?:what|how) (?:does|do|did|is|are) |\\b(?:in|from|of|with|according to) )?\\b(?:the |any |all )?(?:${ARTICLE}|everything|anything|something|what) (?:is |are |that are |that is )?${TAGGED}WHO["”]?,?(?: ${SPEECH}(?= |\\?|$))?${ANYTHING}(?: ${ON}\\b)?`,
  `\\bwhat(?:'s| is| was| are| has been)? (?:said|written|claimed|argued|reported|mentioned|thought) by WHO(?: ${ON})?\\b`,
  `\\bwhat (?:${POINT}|evidence|examples?|proof|statistics|numbers) (?:does|do|did|has|have) WHO (?:make|made|give|given|use|used|offer|offered|provide|provided|cite|cited|present|have|bring up|put forward|raise|raised|list)(?: ${ON})?\\b`,
  `\\bwhat about WHO(?:'s ${VIEW})?(?: ${ON}\\b)?`,
  `(?:\\bwhat )?WHO(?: ${ARTICLE})? (?:has |have |had |also |clearly |often |does not |doesn't |never )*${SPEECH}(?: what)?${ANYTHING}(?: WHEN)?(?: ${ON})?\\b`,
  `\\b(?:ask|quote|cite) WHO(?: (?:about|on|as to))?`,
  `,? ?\\b(?:by|from|per|via|as said by|as written by|says|said|asks|writes|writing in) WHO(?: WHEN)?(?=[\\s?.!]*$)`,
  `,? ?\\bin (?:the )?OUTLET(?: WHEN)?(?=[\\s?.!]*$)`,
  `^(?:in|from) (?:the )?OUTLET(?: WHEN)?[,:]?`,
  `^(?:by|from|for) AUTHOR(?: WHEN)?[,:]`,
  `^@?WHO(?:'s?)?(?: WHEN)?(?: (?:on|about|re|abt|bout|regarding)\\b|:| –| —| -|,)`,
].map(pattern);

/** What says that an article's words are wanted. */
export const INSIDE: readonly RegExp[] = [
  `\\b(?:in|from|according to|per|on) (?:the |an )?(?:article|piece|essay|column|story|text|op-?ed|editorial)? ?(?:titled |called |entitled |headed )?[“"«„](?<title>[^“”"«»„]{2,150})[”"»“],?`,
  `\\b(?:what |how )?(?:does|do|did) (?:the )?(?:article |piece |essay |column |story )?(?:titled |called |entitled )?[“"«„](?<title>[^“”"«»„]{2,150})[”"»“] ${SPEECH}(?: ${ON})?\\b`,
  `^(?:in|from|according to) (?<title>[^,?:]{6,120})[,:]`,
  `\\b(?:in|from|according to|per) (?<of>(?:the|this|that|WHO's) (?:(?!(?:which|what|who|how|why|when|where|is|are|was|does|do|did|in|on|of)\\b)[^ ,?:]+ ){0,3}${ARTICLE}(?: by WHO| (?:${ABOUT}) [^,?:]{2,100})?)[,:]`,
  `\\b(?:in|from|according to|per) (?<of>(?:the|this|that|WHO's) (?:(?!(?:which|what|who|how|why|when|where|is|are|was|does|do|did|in|on|of)\\b)[^ ,?:]+ ){0,3}${ARTICLE}(?: by WHO| (?:${ABOUT}) [^,?:]{2,100})?)(?=[\\s?.!]*$)`,
  `\\b(?:what |how )?(?:does|do|did) (?<of>(?:the|this|that|WHO's) (?:(?!(?:which|what|who|how|why|when|where|is|are|was|does|do|did|in|on|of)\\b)[^ ,?:]+ ){0,3}${ARTICLE}(?: by WHO)?(?: (?:${ABOUT}) [^,?:]{2,100}?)?) (?:have to |also |really )?${SPEECH}${ANYTHING}(?: ${ON}\\b| (?=\\S))`,
  // Elsewhere, a leader is somebody.
  `^(?:in|according to) (?<of>the leader)[,:]`,
  `(?:\\b(?:what |how )?(?:does|do|did) |\\b(?:in|from|according to|per) )?(?<of>\\b(?:the|that) (?:editorial|op-?ed|leading article))(?:'s)?(?: (?:${VIEW}|${SPEECH}))?(?: ${ON})?\\b`,
].map(pattern);
