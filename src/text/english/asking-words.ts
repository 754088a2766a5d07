import { asking } from '../asking-rules.ts';

/** A pattern of questions in English. */
export const pattern = asking('and|or|as well as');

/** What people call an article. */
export const ARTICLE =
  '(?:articles?|pieces?|essays?|op-?eds?|editorials?|columns?|texts?|posts?|stor(?:y|ies)|reports?|letters?|papers?|interviews?|reviews?)';

/** A possessive. */
export const OWN = "(?:'s?|s)?";

/** What may stand between somebody and what they say. */
export const ADVERB =
  '(?:(?:really|actually|ever|also|even|generally|exactly|specifically|else|all|clearly|still|himself|herself|themselves) )*';

/** What is said of somebody's words; it tells nothing of what they are about. */
export const SPEECH =
  '(?:say|says|said|saying|write|writes|wrote|written|writing|think|thinks|thought|thinking|argue|argues|argued|arguing|claim|claims|claimed|claiming|believe|believes|believed|feel|feels|felt|report|reports|reported|state|states|stated|mention|mentions|mentioned|tell(?: us)?|tells(?: us)?|told(?: us)?|hold|holds|held|note|notes|noted|observe|observes|observed|remark|remarks|remarked|comment|comments|commented|suggest|suggests|suggested|explain|explains|explained|describe|describes|described|discuss|discusses|discussed|point out|points out|pointed out|talk|talks|talked|speak|speaks|spoke|reckon|reckons|reckoned|conclude|concludes|concluded|maintain|maintains|maintained|contend|contends|contended|assert|asserts|asserted|see|sees|view|views|regard|regards|consider|considers|call|calls|called|make of|have to say|has to say|had to say|publish|published|publishes)';

/** What stands before what it is about. */
export const ON =
  '(?:about|abt|bout|of|on|over|re|regarding|concerning|with|as regards|with regard to|with respect to|that|to|towards?|against|for|in regard to|when it comes to)';

/** What may be said instead of that. */
export const ANYTHING = '(?: (?:anything|something|nothing|much|a lot|a thing|things|what))?';

/** What somebody has of a thing. */
export const VIEW =
  '(?:views?|opinions?|takes?|stances?|positions?|thoughts?|arguments?|claims?|comments?|criticisms?|critiques?|remarks?|words|ideas?|points? of view|attitudes?|verdicts?|analys[ie]s|accounts?|case|judge?ments?|assessments?|beliefs?|perspectives?|statements?|conclusions?|reasoning|objections?|warnings?|predictions?|answers?|explanations?|proposals?|suggestions?|recommendations?|deal|problem|issue|beef|feelings?)';

/** What stands between an article and what it is about. */
export const ABOUT = 'about|on|regarding|concerning|titled|called|entitled|dealing with|covering';

/** What asks of somebody. */
export const DOES = '(?:does|do|did|has|have|had|would|could|can|is|are|was|were|will|might)';

/** Which ones. */
export const KIND = `(?:the |that |this |these |those |an? |any |some |all |all the |your |of the |latest |newest |most recent |last |first |oldest |earliest |new |recent |other |more )*`;

/** What says in short what an article says. */
export const SUMMARY =
  '(?:summary|gist|overview|synopsis|abstract|rundown|short version|key points?|main points?|main ideas?|takeaways?|key takeaways?|tl;?dr|outline|highlights)';

/** What makes a point the one that counts. */
export const MAIN =
  '(?:main|central|key|core|principal|basic|chief|overall|primary|general|essential)';

/** What an article comes to. */
export const POINT =
  '(?:arguments?|points?|ideas?|claims?|thes[ie]s|messages?|takeaways?|conclusions?|gist|themes?|topics?|subjects?|content|purpose)';

/** What becomes of articles. */
export const WRITTEN =
  '(?:written|published|written and published|posted|released|printed|come out|came out|appeared|added|put out)';

/** What may stand where it is asked what there is. */
export const IS_THERE =
  '(?:are|is|were|do|does|did|have|has|there|you|we|it|this|the|bot|server|here|in|total|altogether|all|got|know|hold|contain|collection|corpus|archive|library|available|now|so far|been|indexed|of)';

/** Any of that. */
export const ARE_THERE = `(?: ${IS_THERE})*`;

/** What says that a tag follows. */
export const TAGGED =
  '(?:tagged|labelled|labeled|filed|(?:with|under|has|have) (?:the )?(?:tag|label))(?: (?:as|under|with))? ["“]?';

/** What stands before a thing that somebody asks about, and before few titles. */
export const A_THING = '(?:the|an?|this|that|these|those|my|our|your|his|her|its|their)';

/** Who or what is compared. */
export const SIDES = `(?:(?:the|these|those|both|all|two|their) )*(?:WHO|${VIEW}|${ARTICLE}|authors?|writers?)`;

/** Likewise one alone. */
export const ONE_ARTICLE =
  '(?:article|piece|essay|op-?ed|editorial|column|text|post|story|report|letter|paper|interview|review)';
