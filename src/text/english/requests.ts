import {
  A_THING,
  ARE_THERE,
  ARTICLE,
  IS_THERE,
  KIND,
  MAIN,
  ONE_ARTICLE,
  POINT,
  SIDES,
  SUMMARY,
  TAGGED,
  VIEW,
  WRITTEN,
} from './asking-words.ts';

/** Whether and how articles differ. */
export const COMPARISONS: readonly string[] = [
  `^(?:(?:in what|how|where|on what) (?:do|does|did) (?:they|${SIDES})(?:'s?)?(?: ${VIEW})? differ(?: from (?:each other|one another|WHO)(?:'s?)?(?: ${VIEW})?)?|what (?:sets|divides|separates) (?:them|${SIDES})(?: apart)?|WHO (?:vs\\.?|versus|v\\.?) WHO)`,
  `^(?:(?:compare|contrast)(?: and contrast)?|(?:what (?:are|is)|what'?s|are there|is there|where are) (?:the |any )?(?:main |biggest )?(?:differences?|disagreements?) (?:between|among|in|of)) (?:them|${SIDES})(?:'s?)?(?: ${VIEW})?(?: (?:of|with|to|from|and) (?:${SIDES}|each other|one another)(?:'s?)?(?: ${VIEW})?)?`,
  `^(?:where |on what |how (?:far )?|to what extent |about what |what )?(?:do|does|did|are|is) (?:(?:the|these|those|all|both|two|your|any|of) )*(?:${ARTICLE}|authors?|writers?|they|sources?|outlets?|papers|WHO)(?: (?:all|really|ever|at all|in))* (?:of (?:one|the same|a) mind|of the same opinion|on the same page|say the same|think alike|disagree|agree|differ|contradict (?:each other|one another)|conflict|diverge|dispute|argue|agreement|disagreement|at odds|divided)(?: with (?:each other|one another|WHO))?(?: (?:about|on|over|regarding|whether|that|as to|with regard to|when it comes to|in|of|in their views? (?:of|on))\\b)? ?(?<topic>.*?)`,
  `^(?:compare )?WHO (?:vs\\.?|versus|v\\.?|against|or|compared to|compared with) WHO(?::| (?:about|on|over|regarding)) (?<topic>.+)`,
  `^(?:compare|contrast)(?: and contrast)? (?:what )?(?:(?:the|these|both|all) )*(?:${ARTICLE}|authors?|WHO|views?|opinions?|positions?|arguments?)*(?: (?:views?|opinions?|positions?|say|says?|of|by|from|between|the|${ARTICLE}|WHO))*(?: (?:about|on|of|over|regarding))? (?<topic>.+)`,
  `^(?:what (?:are|is)|what'?s|are there|is there|where are) (?:the |any )?(?:(?:different|differing|opposing|conflicting|contrary|various|diverging) ${VIEW}|disagreements?|(?:differences?|disputes?|controversy)(?= (?:between |among |in |of )(?:the |their )?(?:WHO|${VIEW}|${ARTICLE}|authors)))(?: (?:views?|opinions?|positions?|stances?|arguments?|sides?|in|of|between|among|the|their|${ARTICLE}|authors|WHO|and))*(?: (?:about|on|of|over|regarding|to))? (?<topic>.+)`,
  `^(?:who|which ${ARTICLE}|which authors?) (?:dis)?agrees?(?: with (?:each other|WHO|whom|that|this))?(?: (?:about|on|over|regarding|that|whether))? (?<topic>.+)`,
  `^(?:how|where) (?:do|does|did) (?:WHO|the ${ARTICLE}|(?:the )?authors?)(?:'s?)?(?: (?:views?|opinions?|positions?))? differ(?: from (?:each other|WHO))?(?: (?:about|on|over|in|regarding))? (?<topic>.+)`,
];

/** What the articles are about, and what may be asked. */
export const OVERVIEWS: readonly string[] = [
  `^what(?: are| is| were|'?s) (?:${KIND}(?:articles|pieces|texts|essays|columns|posts|stories|collection|corpus|archive|library)|they|these|it)(?: (?:here|you have|there|all))* (?:about|on)`,
  `^what (?:do|does) ${KIND}(?:${ARTICLE}|collection|corpus|archive) (?:talk about|cover|deal with|discuss|contain|speak of|treat|address|say|tell)(?: about)?`,
  `^(?:what|which) (?:topics?|subjects?|themes?|things?|issues?|questions?)(?: ${IS_THERE}| (?:covered|discussed|about|ask|can|i|answered|be|${ARTICLE}|cover|discuss|deal|with|to))*`,
  `^what (?:can|could|should|may) (?:i|we|one) ask(?: you| it| this bot| here)?(?: about)?`,
  `^what do you (?:know|have|cover)(?: about)?`,
  `^(?:${SUMMARY}|summari[sz]e|sum up) ?(?:of )?(?:(?:all|everything)(?: of)?(?: the| these)?(?: ${ARTICLE})?|(?:the|these|those) (?:articles|pieces|texts|collection))`,
];

/** How many there are. */
export const COUNTS: readonly string[] = [
  `^how many ${KIND}${ARTICLE}(?: ${IS_THERE}| (?:has |have |did )?WHO (?:written|write|wrote|published|publish)| (?:by|from|in) WHO| ${WRITTEN}|(?: from| in)? WHEN)*`,
  `^(?:what is|what's)? ?(?:the )?(?:number|size) of (?:the )?(?:${ARTICLE}|collection|corpus|archive)(?: (?:here|by WHO|there are|you have))*`,
];

/** The latest, and when it appeared. */
export const NEWEST: readonly string[] = [
  `^(?:(?:what|which)(?: (?:is|are|was|were|one is)|'?s)?|show(?: me)?|give me|gimme|list|read me|who wrote)? ?(?:the |your |WHO's? )*(?:very )?(?:latest|newest|most recent|last|most recently published|most current)(?: (?:published|written|and|one|${ARTICLE}|thing|publication|of|the|all|these))*(?:(?: (?:by|from|in|of) WHO)|(?: (?:that )?WHO (?:has )?(?:wrote|written|published))|(?: (?:you have|here|there is|published|written|added)))*`,
  `^(?:what|which ${ARTICLE})(?: has| was| were| came| did WHO)?(?: been)? (?:${WRITTEN}|publish|write|out) (?:last|most recently|latest)`,
  `^when (?:was|were|is) (?:the )?(?:latest|newest|last|most recent) (?:one|${ARTICLE})(?: (?:by|from|in) WHO)? (?:first )?(?:${WRITTEN})`,
  `^(?:what is|what's|anything) new`,
];

/** Likewise the first. */
export const OLDEST: readonly string[] = [
  `^(?:(?:what|which)(?: (?:is|are|was|were|one is)|'s)?|show(?: me)?|give me|list|who wrote)? ?(?:the |your |WHO's? )*(?:very )?(?:oldest|first|earliest)(?: (?:published|written|one|${ARTICLE}|thing|publication|of|the|all|these))*(?:(?: (?:by|from|in|of) WHO)|(?: (?:that )?WHO (?:has )?(?:wrote|written|published))|(?: (?:you have|here|there is|published|written)))*`,
  `^when (?:was|were|is) (?:the )?(?:first|oldest|earliest) (?:one|${ARTICLE})(?: (?:by|from|in) WHO)? (?:first )?(?:${WRITTEN})`,
];

/** All by somebody, from somewhere, of a time or with a tag; and who writes them. */
export const LISTS: readonly string[] = [
  `^what (?:else |other ${ARTICLE} |things )?(?:did|has|have|does|do) WHO (?:also )?(?:ever )?(?:write|written|publish|published|wrote|author|authored)(?: (?:WHEN|here|so far|for WHO|in WHO))*`,
  `^(?:(?:is there|are there|do you have|have you got|got|show me|list|gimme|give me|what|what'?s|what is) )?(?:any |something|anything|everything|all|what|more|stuff)?(?: ?(?:else|other|more|is|you have|there is))*(?: ${ARTICLE})? ?\\b(?:by|from|written by) WHO(?: WHEN)?`,
  `^(?:what'?s|what is|what was) (?:published |written |all )?in (?:the )?OUTLET(?: WHEN)?`,
  `^(?:(?:list|show|give|find)(?: me| us)? |gimme )?(?:all )?(?:the )?WHO(?:'s?|s)? (?:articles|pieces|essays|columns|texts|posts|stories|writings|stuff|other (?:articles|pieces|work))`,
  `^what(?:'s| is| has| have| was| were)?(?: been| there| new)* (?:${WRITTEN})?(?: (?:by|in|from) WHO)*(?: WHEN)(?: (?:by|in|from) WHO)*`,
  `^(?:which|what) ${KIND}${ARTICLE}(?: (?:are|is|were|was|do|did|does|have|has|there|you|that|which|been))*(?: ${WRITTEN})?(?:(?: (?:by|from|in) WHO)|(?: WHEN)|(?: WHO (?:has |have )?(?:write|written|wrote|published|publish|author|authored)))+`,
  `^(?:(?:list|show|give|find|display)(?: me| us)?|what are|which are) ${KIND}${ARTICLE}(?:(?: (?:by|from|in|written by|published|published in|that are there|there are|you have|here) ?(?:WHO)?)|(?: WHEN))*`,
  `^(?:(?:which|what) )?(?:other |more |all |all the |the )*${ARTICLE} (?:(?:written |published )?(?:by|from|in) WHO(?: WHEN)?|WHEN)`,
  `^(?:(?:which|what|list|show|give|find|are there|is there|do you have|have you|any)(?: (?:me|us|all|any|is|are|the|there))* )?(?:${KIND}${ARTICLE}|everything|anything|something)?(?: (?:that|which|is|are|there|was|were|has|have|been))* ?${TAGGED}WHO["”]?(?: WHEN)?`,
  `^(?:which|what) ${KIND}${ARTICLE}(?: (?:have|has|that))? (?:appeared|appear|came out|come out|ran)(?:(?: (?:by|from|in) (?:the )?WHO)|(?: WHEN))+`,
  `^(?:which|what) ${ARTICLE}${ARE_THERE}`,
  `^(?:(?:is|are) there|do you have|have you(?: got)?|got)?(?: ?(?:any|anything|something|what))(?:thing)?(?: (?:new|here|${ARTICLE}|written|published|is there|are there|do you have))* WHEN`,
  `^(?:who (?:all )?(?:writes?|wrote|writing|publish(?:es|ed)?|contributes|contributed)(?: (?:here|for you|for us|for this (?:collection|archive|server)|in this (?:collection|archive))| (?:the|these|those|your|all the) (?:articles|pieces|texts|essays))|(?:who|which|what|how many|list|show|name)(?: (?:are|were|me|us))?(?: (?:the|all|your|these))* (?:authors|writers|contributors|columnists|journalists)(?: (?:here|of|in|the|these|those|articles|collection|corpus|archive|do you have|are there|you have|have you got))*)`,
];

/** Who somebody is. */
export const AUTHORS: readonly string[] = [
  `^who(?:'?s| is| are| was| the (?:hell|heck) is| tf is| dis| even is) (?:this |that |the )?(?:person |man |woman )?(?:called |named )?WHO(?: (?:anyway|again|guy|person|dude|woman|lady|even|really))*`,
  `^(?:is|are) (?:there )?(?:an? )?(?:author |writer )(?:called |named )?WHO`,
];

/** What one article says, which no other request may take for itself. */
export const SAYS_WHAT: readonly string[] = [
  `^what (?:does|did) (?<of>(?:the|this|that) (?:(?:latest|newest|most recent|last|first|oldest|earliest) )?${ONE_ARTICLE}(?: (?:by|from|in) WHO)?) (?:say|argue|claim|conclude|tell(?: us)?)(?: overall| in short| in brief)?`,
];

/** What an article comes to. */
export const SUMMARIES: readonly string[] = [
  `^(?:please )?(?:summari[sz]e|sum up|recap|condense|boil down|tl;?dr(?: of| for|:)?|give (?:me )?tl;?dr of|(?:(?:give|show|write|get|make)(?: me| us)? |gimme |i(?: would|'d)? (?:want|need|like) |can (?:i|you) (?:have|get|give me|make|write) |what(?: is|'?s| are) )?(?:an? |the |some )?(?:short |brief |quick |concise |main )*${SUMMARY} (?:of|from|for|on|in))(?<of>.*)`,
  `^(?:what (?:is|are|was|were) |what'?s? )?(?:the )?(?:${MAIN} )?${POINT} (?:of|in|from|made (?:in|by)|behind|put forward (?:in|by)) (?<of>${KIND}${ARTICLE}.*?|(?:the )?WHO(?:'s?)? ${ARTICLE}.*?|it|this)`,
  `^(?:what (?:is|are|was|were) |what'?s? )?(?:the )?${MAIN} (?:arguments?|points?|ideas?|claims?|thes[ie]s|messages?|takeaways?|gist) (?:of|in|from|made (?:in|by)|behind) (?<of>(?!${A_THING} ).+?)`,
  `^(?:what (?:is|are|was|were)|what'?s?) (?<of>WHO(?:'s?|s))(?: ${MAIN})? ${POINT}`,
  `^what(?: is| was|'?s) (?<of>(?:the|this|that) (?:[^?]{1,60} )?${ARTICLE}(?!\\s+\\d).*?|WHO(?:'s?|s) ${ARTICLE}.*?) (?:all )?about`,
  `^what (?:does|do|did) (?<of>(?:the|this|that) ${ARTICLE}(?: (?:by|from|in) WHO| (?:on|about) .+)?) (?:say|argue|claim|conclude)(?: overall| in short| in brief)?`,
  `^(?:what|how) (?:does|do|did) (?<of>WHO) (?:say|argue|claim|conclude|think|write|mean|believe)(?: overall| in short| in brief| in general)?`,
  `^(?<of>.*?),? ?\\btl;?dr`,
  `^(?:tl;?dr|summary|summari[sz]e|sum up)(?<of>)`,
];
