/**
 * Words that say nothing of what a text is about: articles, pronouns, prepositions, conjunctions,
 * auxiliaries, question words, and what is left of them without an apostrophe.
 */
export const STOP_WORDS = `a an the this that these those here there such same other another some any each every either neither both all
  i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his himself she her hers
  herself it its itself they them their theirs themselves one ones oneself someone anyone everyone somebody anybody
  everybody something anything everything thing
  who whom whose which what when where why how whoever whatever whichever whenever wherever however
  about above across after against along amid among amongst around as at before behind below beneath beside besides
  between beyond by despite down during except for from in inside into like near of off on onto out outside over past
  per since than through throughout till to toward towards under underneath until unto up upon via with within without
  and but or nor so yet if else then because although though while whereas unless whether lest
  am is are was were be been being do does did doing done have has had having can could may might must shall should
  will would ought cannot
  not no yes only just also too very more most much many few less least own quite rather again ever never always
  already still even now once
  im youre hes shes theyre weve ive youve theyve id youd hed shed wed theyd isnt arent wasnt werent dont doesnt didnt
  hasnt havent hadnt cant couldnt wont wouldnt shouldnt mustnt thats whats whos wheres whens hows theres lets aint
  please tell`;
