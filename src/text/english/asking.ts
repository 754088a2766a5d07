import { asking, type AskingRules } from '../asking-rules.ts';

const pattern = asking('and|or|as well as');

const ARTICLE =
  '(?:articles?|pieces?|essays?|op-?eds?|editorials?|columns?|texts?|posts?|stor(?:y|ies)|reports?|letters?|papers?|interviews?|reviews?)';
const OWN = "(?:'s?|s)?";
const ADVERB =
  '(?:(?:really|actually|ever|also|even|generally|exactly|specifically|else|all|clearly|still|himself|herself|themselves) )*';

/** What is said of somebody's words; it tells nothing of what they are about. */
const SPEECH =
  '(?:say|says|said|saying|write|writes|wrote|written|writing|think|thinks|thought|thinking|argue|argues|argued|arguing|claim|claims|claimed|claiming|believe|believes|believed|feel|feels|felt|report|reports|reported|state|states|stated|mention|mentions|mentioned|tell(?: us)?|tells(?: us)?|told(?: us)?|hold|holds|held|note|notes|noted|observe|observes|observed|remark|remarks|remarked|comment|comments|commented|suggest|suggests|suggested|explain|explains|explained|describe|describes|described|discuss|discusses|discussed|point out|points out|pointed out|talk|talks|talked|speak|speaks|spoke|reckon|reckons|reckoned|conclude|concludes|concluded|maintain|maintains|maintained|contend|contends|contended|assert|asserts|asserted|see|sees|view|views|regard|regards|consider|considers|call|calls|called|make of|have to say|has to say|had to say|publish|published|publishes)';
const ON =
  '(?:about|abt|bout|of|on|over|re|regarding|concerning|with|as regards|with regard to|with respect to|that|to|towards?|against|for|in regard to|when it comes to)';
const ANYTHING = '(?: (?:anything|something|nothing|much|a lot|a thing|things|what))?';
const VIEW =
  '(?:views?|opinions?|takes?|stances?|positions?|thoughts?|arguments?|claims?|comments?|criticisms?|critiques?|remarks?|words|ideas?|points? of view|attitudes?|verdicts?|analys[ie]s|accounts?|case|judge?ments?|assessments?|beliefs?|perspectives?|statements?|conclusions?|reasoning|objections?|warnings?|predictions?|answers?|explanations?|proposals?|suggestions?|recommendations?|deal|problem|issue|beef|feelings?)';
const ABOUT = 'about|on|regarding|concerning|titled|called|entitled|dealing with|covering';
const DOES = '(?:does|do|did|has|have|had|would|could|can|is|are|was|were|will|might)';

const KIND = `(?:the |that |this |these |those |an? |any |some |all |all the |your |of the |latest |newest |most recent |last |first |oldest |earliest |new |recent |other |more )*`;
const SUMMARY =
  '(?:summary|gist|overview|synopsis|abstract|rundown|short version|key points?|main points?|main ideas?|takeaways?|key takeaways?|tl;?dr|outline|highlights)';
const MAIN = '(?:main|central|key|core|principal|basic|chief|overall|primary|general|essential)';
const POINT =
  '(?:arguments?|points?|ideas?|claims?|thes[ie]s|messages?|takeaways?|conclusions?|gist|themes?|topics?|subjects?|content|purpose)';
const WRITTEN =
  '(?:written|published|written and published|posted|released|printed|come out|came out|appeared|added|put out)';
const IS_THERE =
  '(?:are|is|were|do|does|did|have|has|there|you|we|it|this|the|bot|server|here|in|total|altogether|all|got|know|hold|contain|collection|corpus|archive|library|available|now|so far|been|indexed|of)';
const ARE_THERE = `(?: ${IS_THERE})*`;

const TAGGED =
  '(?:tagged|labelled|labeled|filed|(?:with|under|has|have) (?:the )?(?:tag|label))(?: (?:as|under|with))? ["“]?';

/** What stands before a thing that somebody asks about, and before few titles. */
const A_THING = '(?:the|an?|this|that|these|those|my|our|your|his|her|its|their)';

/** Who or what is compared. */
const SIDES = `(?:(?:the|these|those|both|all|two|their) )*(?:WHO|${VIEW}|${ARTICLE}|authors?|writers?)`;

const ONE_ARTICLE =
  '(?:article|piece|essay|op-?ed|editorial|column|text|post|story|report|letter|paper|interview|review)';

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
  pronouns: {
    person:
      /\b(?:he|she|they|him|her|them|(?:the|this|that|same) (?:same )?(?:author|writer|journalist|columnist)s?)\b/giu,
    any: /\b(?:it(?!\s+(?:that|matters?\s+(?:that|whether|if)|(?:(?:mean|take|cost|feel|feel\s+like|like|require|need|pay|help|hurt|make\s+sense)\s+)to)\b)|he|she|they(?!\s+(?:also\s+)?(?:say|write|think|argue|claim|report|mention|believe|tell|have to say|publish)\b)|him|her|them|(?:this|that|these|those)(?=\s*[?.!]*$|\s+(?:is|was|are|were|means?|happens?|happened|works?|does|did|will|would|can)\b))(?!['’]s? possible)\b/giu,
    possessive: /(?:\bhow\s+\w+\s+(?:is|was|are|were)\s+)?\b(?:its|his|her|their)\b/giu,
  },
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
  inside: [
    `\\b(?:in|from|according to|per|on) (?:the |an )?(?:article|piece|essay|column|story|text|op-?ed|editorial)? ?(?:titled |called |entitled |headed )?[“"«„](?<title>[^“”"«»„]{2,150})[”"»“],?`,
    `\\b(?:what |how )?(?:does|do|did) (?:the )?(?:article |piece |essay |column |story )?(?:titled |called |entitled )?[“"«„](?<title>[^“”"«»„]{2,150})[”"»“] ${SPEECH}(?: ${ON})?\\b`,
    `^(?:in|from|according to) (?<title>[^,?:]{6,120})[,:]`,
    `\\b(?:in|from|according to|per) (?<of>(?:the|this|that|WHO's) (?:(?!(?:which|what|who|how|why|when|where|is|are|was|does|do|did|in|on|of)\\b)[^ ,?:]+ ){0,3}${ARTICLE}(?: by WHO| (?:${ABOUT}) [^,?:]{2,100})?)[,:]`,
    `\\b(?:in|from|according to|per) (?<of>(?:the|this|that|WHO's) (?:(?!(?:which|what|who|how|why|when|where|is|are|was|does|do|did|in|on|of)\\b)[^ ,?:]+ ){0,3}${ARTICLE}(?: by WHO| (?:${ABOUT}) [^,?:]{2,100})?)(?=[\\s?.!]*$)`,
    `\\b(?:what |how )?(?:does|do|did) (?<of>(?:the|this|that|WHO's) (?:(?!(?:which|what|who|how|why|when|where|is|are|was|does|do|did|in|on|of)\\b)[^ ,?:]+ ){0,3}${ARTICLE}(?: by WHO)?(?: (?:${ABOUT}) [^,?:]{2,100}?)?) (?:have to |also |really )?${SPEECH}${ANYTHING}(?: ${ON}\\b| (?=\\S))`,
    // Elsewhere, a leader is somebody.
    `^(?:in|according to) (?<of>the leader)[,:]`,
    `(?:\\b(?:what |how )?(?:does|do|did) |\\b(?:in|from|according to|per) )?(?<of>\\b(?:the|that) (?:editorial|op-?ed|leading article))(?:'s)?(?: (?:${VIEW}|${SPEECH}))?(?: ${ON})?\\b`,
  ].map(pattern),
  except:
    /\b(?:(?:everybody|everyone|anybody|anyone|somebody|someone|nobody|no one|others?|all|who) but|except(?: for| by)?|excluding|besides|other than|apart from|aside from|neither|nor)\s(?:the )?$/iu,
  determiner:
    /\b(?:the|an?|this|that|these|those|any|some|every|each|no|my|your|his|her|its|our|their|which|what)\s$/iu,
  onTopic: pattern(
    `^(?:(?:(?:which|what|any|all|more|(?:are|is) there(?: any)?|do you have(?: any)?|have you(?: got)?(?: any)?|(?:list|show|give|find)(?: me| us)?(?: all| the)*|gimme) )?(?:all |any |some |more )*(?:articles|pieces|essays|op-?eds|editorials|columns|texts|posts|stories|reports)|(?:which|what|any) ${ONE_ARTICLE}|(?:(?:is there|do you have|have you got|(?:list|show|give|find)(?: me| us)?) )?(?:anything|everything|something))(?: (?:is there|are there|do you have|have you got|you have|that|which|are|is|here))* (?:about|on|regarding|concerning|covering|cover|covers|(?:deal|deals|dealing) with|(?:talk|talks) about|discuss|discusses) (?<topic>.+?)[\\s?.!…]*$`,
  ),
  attributions: [
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
  ].map(pattern),
  requests: (
    [
      [
        'comparison',
        `^(?:(?:in what|how|where|on what) (?:do|does|did) (?:they|${SIDES})(?:'s?)?(?: ${VIEW})? differ(?: from (?:each other|one another|WHO)(?:'s?)?(?: ${VIEW})?)?|what (?:sets|divides|separates) (?:them|${SIDES})(?: apart)?|WHO (?:vs\\.?|versus|v\\.?) WHO)`,
      ],
      [
        'comparison',
        `^(?:(?:compare|contrast)(?: and contrast)?|(?:what (?:are|is)|what'?s|are there|is there|where are) (?:the |any )?(?:main |biggest )?(?:differences?|disagreements?) (?:between|among|in|of)) (?:them|${SIDES})(?:'s?)?(?: ${VIEW})?(?: (?:of|with|to|from|and) (?:${SIDES}|each other|one another)(?:'s?)?(?: ${VIEW})?)?`,
      ],
      [
        'comparison',
        `^(?:where |on what |how (?:far )?|to what extent |about what |what )?(?:do|does|did|are|is) (?:(?:the|these|those|all|both|two|your|any|of) )*(?:${ARTICLE}|authors?|writers?|they|sources?|outlets?|papers|WHO)(?: (?:all|really|ever|at all|in))* (?:of (?:one|the same|a) mind|of the same opinion|on the same page|say the same|think alike|disagree|agree|differ|contradict (?:each other|one another)|conflict|diverge|dispute|argue|agreement|disagreement|at odds|divided)(?: with (?:each other|one another|WHO))?(?: (?:about|on|over|regarding|whether|that|as to|with regard to|when it comes to|in|of|in their views? (?:of|on))\\b)? ?(?<topic>.*?)`,
      ],
      [
        'comparison',
        `^(?:compare )?WHO (?:vs\\.?|versus|v\\.?|against|or|compared to|compared with) WHO(?::| (?:about|on|over|regarding)) (?<topic>.+)`,
      ],
      [
        'comparison',
        `^(?:compare|contrast)(?: and contrast)? (?:what )?(?:(?:the|these|both|all) )*(?:${ARTICLE}|authors?|WHO|views?|opinions?|positions?|arguments?)*(?: (?:views?|opinions?|positions?|say|says?|of|by|from|between|the|${ARTICLE}|WHO))*(?: (?:about|on|of|over|regarding))? (?<topic>.+)`,
      ],
      [
        'comparison',
        `^(?:what (?:are|is)|what'?s|are there|is there|where are) (?:the |any )?(?:(?:different|differing|opposing|conflicting|contrary|various|diverging) ${VIEW}|disagreements?|(?:differences?|disputes?|controversy)(?= (?:between |among |in |of )(?:the |their )?(?:WHO|${VIEW}|${ARTICLE}|authors)))(?: (?:views?|opinions?|positions?|stances?|arguments?|sides?|in|of|between|among|the|their|${ARTICLE}|authors|WHO|and))*(?: (?:about|on|of|over|regarding|to))? (?<topic>.+)`,
      ],
      [
        'comparison',
        `^(?:who|which ${ARTICLE}|which authors?) (?:dis)?agrees?(?: with (?:each other|WHO|whom|that|this))?(?: (?:about|on|over|regarding|that|whether))? (?<topic>.+)`,
      ],
      [
        'comparison',
        `^(?:how|where) (?:do|does|did) (?:WHO|the ${ARTICLE}|(?:the )?authors?)(?:'s?)?(?: (?:views?|opinions?|positions?))? differ(?: from (?:each other|WHO))?(?: (?:about|on|over|in|regarding))? (?<topic>.+)`,
      ],
      [
        'summary',
        `^what (?:does|did) (?<of>(?:the|this|that) (?:(?:latest|newest|most recent|last|first|oldest|earliest) )?${ONE_ARTICLE}(?: (?:by|from|in) WHO)?) (?:say|argue|claim|conclude|tell(?: us)?)(?: overall| in short| in brief)?`,
      ],
      [
        'overview',
        `^what(?: are| is| were|'?s) (?:${KIND}(?:articles|pieces|texts|essays|columns|posts|stories|collection|corpus|archive|library)|they|these|it)(?: (?:here|you have|there|all))* (?:about|on)`,
      ],
      [
        'overview',
        `^what (?:do|does) ${KIND}(?:${ARTICLE}|collection|corpus|archive) (?:talk about|cover|deal with|discuss|contain|speak of|treat|address|say|tell)(?: about)?`,
      ],
      [
        'overview',
        `^(?:what|which) (?:topics?|subjects?|themes?|things?|issues?|questions?)(?: ${IS_THERE}| (?:covered|discussed|about|ask|can|i|answered|be|${ARTICLE}|cover|discuss|deal|with|to))*`,
      ],
      [
        'overview',
        `^what (?:can|could|should|may) (?:i|we|one) ask(?: you| it| this bot| here)?(?: about)?`,
      ],
      ['overview', `^what do you (?:know|have|cover)(?: about)?`],
      [
        'overview',
        `^(?:${SUMMARY}|summari[sz]e|sum up) ?(?:of )?(?:(?:all|everything)(?: of)?(?: the| these)?(?: ${ARTICLE})?|(?:the|these|those) (?:articles|pieces|texts|collection))`,
      ],
      [
        'count',
        `^how many ${KIND}${ARTICLE}(?: ${IS_THERE}| (?:has |have |did )?WHO (?:written|write|wrote|published|publish)| (?:by|from|in) WHO| ${WRITTEN}|(?: from| in)? WHEN)*`,
      ],
      [
        'count',
        `^(?:what is|what's)? ?(?:the )?(?:number|size) of (?:the )?(?:${ARTICLE}|collection|corpus|archive)(?: (?:here|by WHO|there are|you have))*`,
      ],
      [
        'newest',
        `^(?:(?:what|which)(?: (?:is|are|was|were|one is)|'?s)?|show(?: me)?|give me|gimme|list|read me|who wrote)? ?(?:the |your |WHO's? )*(?:very )?(?:latest|newest|most recent|last|most recently published|most current)(?: (?:published|written|and|one|${ARTICLE}|thing|publication|of|the|all|these))*(?:(?: (?:by|from|in|of) WHO)|(?: (?:that )?WHO (?:has )?(?:wrote|written|published))|(?: (?:you have|here|there is|published|written|added)))*`,
      ],
      [
        'newest',
        `^(?:what|which ${ARTICLE})(?: has| was| were| came| did WHO)?(?: been)? (?:${WRITTEN}|publish|write|out) (?:last|most recently|latest)`,
      ],
      [
        'newest',
        `^when (?:was|were|is) (?:the )?(?:latest|newest|last|most recent) (?:one|${ARTICLE})(?: (?:by|from|in) WHO)? (?:first )?(?:${WRITTEN})`,
      ],
      ['newest', `^(?:what is|what's|anything) new`],
      [
        'oldest',
        `^(?:(?:what|which)(?: (?:is|are|was|were|one is)|'s)?|show(?: me)?|give me|list|who wrote)? ?(?:the |your |WHO's? )*(?:very )?(?:oldest|first|earliest)(?: (?:published|written|one|${ARTICLE}|thing|publication|of|the|all|these))*(?:(?: (?:by|from|in|of) WHO)|(?: (?:that )?WHO (?:has )?(?:wrote|written|published))|(?: (?:you have|here|there is|published|written)))*`,
      ],
      [
        'oldest',
        `^when (?:was|were|is) (?:the )?(?:first|oldest|earliest) (?:one|${ARTICLE})(?: (?:by|from|in) WHO)? (?:first )?(?:${WRITTEN})`,
      ],
      [
        'list',
        `^what (?:else |other ${ARTICLE} |things )?(?:did|has|have|does|do) WHO (?:also )?(?:ever )?(?:write|written|publish|published|wrote|author|authored)(?: (?:WHEN|here|so far|for WHO|in WHO))*`,
      ],
      [
        'list',
        `^(?:(?:is there|are there|do you have|have you got|got|show me|list|gimme|give me|what|what'?s|what is) )?(?:any |something|anything|everything|all|what|more|stuff)?(?: ?(?:else|other|more|is|you have|there is))*(?: ${ARTICLE})? ?\\b(?:by|from|written by) WHO(?: WHEN)?`,
      ],
      [
        'list',
        `^(?:what'?s|what is|what was) (?:published |written |all )?in (?:the )?OUTLET(?: WHEN)?`,
      ],
      [
        'list',
        `^(?:(?:list|show|give|find)(?: me| us)? |gimme )?(?:all )?(?:the )?WHO(?:'s?|s)? (?:articles|pieces|essays|columns|texts|posts|stories|writings|stuff|other (?:articles|pieces|work))`,
      ],
      [
        'list',
        `^what(?:'s| is| has| have| was| were)?(?: been| there| new)* (?:${WRITTEN})?(?: (?:by|in|from) WHO)*(?: WHEN)(?: (?:by|in|from) WHO)*`,
      ],
      [
        'list',
        `^(?:which|what) ${KIND}${ARTICLE}(?: (?:are|is|were|was|do|did|does|have|has|there|you|that|which|been))*(?: ${WRITTEN})?(?:(?: (?:by|from|in) WHO)|(?: WHEN)|(?: WHO (?:has |have )?(?:write|written|wrote|published|publish|author|authored)))+`,
      ],
      [
        'list',
        `^(?:(?:list|show|give|find|display)(?: me| us)?|what are|which are) ${KIND}${ARTICLE}(?:(?: (?:by|from|in|written by|published|published in|that are there|there are|you have|here) ?(?:WHO)?)|(?: WHEN))*`,
      ],
      [
        'list',
        `^(?:(?:which|what) )?(?:other |more |all |all the |the )*${ARTICLE} (?:(?:written |published )?(?:by|from|in) WHO(?: WHEN)?|WHEN)`,
      ],
      [
        'list',
        `^(?:(?:which|what|list|show|give|find|are there|is there|do you have|have you|any)(?: (?:me|us|all|any|is|are|the|there))* )?(?:${KIND}${ARTICLE}|everything|anything|something)?(?: (?:that|which|is|are|there|was|were|has|have|been))* ?${TAGGED}WHO["”]?(?: WHEN)?`,
      ],
      [
        'list',
        `^(?:which|what) ${KIND}${ARTICLE}(?: (?:have|has|that))? (?:appeared|appear|came out|come out|ran)(?:(?: (?:by|from|in) (?:the )?WHO)|(?: WHEN))+`,
      ],
      ['list', `^(?:which|what) ${ARTICLE}${ARE_THERE}`],
      [
        'list',
        `^(?:(?:is|are) there|do you have|have you(?: got)?|got)?(?: ?(?:any|anything|something|what))(?:thing)?(?: (?:new|here|${ARTICLE}|written|published|is there|are there|do you have))* WHEN`,
      ],
      [
        'list',
        `^(?:who (?:all )?(?:writes?|wrote|writing|publish(?:es|ed)?|contributes|contributed)(?: (?:here|for you|for us|for this (?:collection|archive|server)|in this (?:collection|archive))| (?:the|these|those|your|all the) (?:articles|pieces|texts|essays))|(?:who|which|what|how many|list|show|name)(?: (?:are|were|me|us))?(?: (?:the|all|your|these))* (?:authors|writers|contributors|columnists|journalists)(?: (?:here|of|in|the|these|those|articles|collection|corpus|archive|do you have|are there|you have|have you got))*)`,
      ],
      [
        'author',
        `^who(?:'?s| is| are| was| the (?:hell|heck) is| tf is| dis| even is) (?:this |that |the )?(?:person |man |woman )?(?:called |named )?WHO(?: (?:anyway|again|guy|person|dude|woman|lady|even|really))*`,
      ],
      ['author', `^(?:is|are) (?:there )?(?:an? )?(?:author |writer )(?:called |named )?WHO`],
      [
        'summary',
        `^(?:please )?(?:summari[sz]e|sum up|recap|condense|boil down|tl;?dr(?: of| for|:)?|give (?:me )?tl;?dr of|(?:(?:give|show|write|get|make)(?: me| us)? |gimme |i(?: would|'d)? (?:want|need|like) |can (?:i|you) (?:have|get|give me|make|write) |what(?: is|'?s| are) )?(?:an? |the |some )?(?:short |brief |quick |concise |main )*${SUMMARY} (?:of|from|for|on|in))(?<of>.*)`,
      ],
      [
        'summary',
        `^(?:what (?:is|are|was|were) |what'?s? )?(?:the )?(?:${MAIN} )?${POINT} (?:of|in|from|made (?:in|by)|behind|put forward (?:in|by)) (?<of>${KIND}${ARTICLE}.*?|(?:the )?WHO(?:'s?)? ${ARTICLE}.*?|it|this)`,
      ],
      [
        'summary',
        `^(?:what (?:is|are|was|were) |what'?s? )?(?:the )?${MAIN} (?:arguments?|points?|ideas?|claims?|thes[ie]s|messages?|takeaways?|gist) (?:of|in|from|made (?:in|by)|behind) (?<of>(?!${A_THING} ).+?)`,
      ],
      [
        'summary',
        `^(?:what (?:is|are|was|were)|what'?s?) (?<of>WHO(?:'s?|s))(?: ${MAIN})? ${POINT}`,
      ],
      [
        'summary',
        `^what(?: is| was|'?s) (?<of>(?:the|this|that) (?:[^?]{1,60} )?${ARTICLE}(?!\\s+\\d).*?|WHO(?:'s?|s) ${ARTICLE}.*?) (?:all )?about`,
      ],
      [
        'summary',
        `^what (?:does|do|did) (?<of>(?:the|this|that) ${ARTICLE}(?: (?:by|from|in) WHO| (?:on|about) .+)?) (?:say|argue|claim|conclude)(?: overall| in short| in brief)?`,
      ],
      [
        'summary',
        `^(?:what|how) (?:does|do|did) (?<of>WHO) (?:say|argue|claim|conclude|think|write|mean|believe)(?: overall| in short| in brief| in general)?`,
      ],
      ['summary', `^(?<of>.*?),? ?\\btl;?dr`],
      ['summary', `^(?:tl;?dr|summary|summari[sz]e|sum up)(?<of>)`],
    ] as const
  ).map(([request, source]) => [request, pattern(`${source}[\\s?.!…]*$`)] as const),
};
