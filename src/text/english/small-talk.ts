import { nothingBut } from '../word-pattern.ts';

/** What people say to a bot that isn't about anything. */
export const SMALL_TALK = nothingBut(
  `thanks?(?: you)?(?: so much| very much| a lot| again)?|many thanks|thx|ty|cheers|you're welcome|sorry|well done|good (?:bot|job)|nice one`,
  `hi|hello|hey|hiya|yo|howdy|greetings|good (?:morning|evening|afternoon|night|day)|welcome|bye|goodbye|see you(?: later| soon)?|there|bot|everyone|everybody|all|friends?|mate|guys|ok|okay|so|well|and|please|pls|now|today|again|lol`,
  `how are (?:you|u|things)(?: doing)?(?: today)?|how(?:'?s| is) (?:it going|life|your day|everything)|how (?:do you do|have you been)|how do you feel(?: today)?|what'?s up|sup|wassup|nice to meet you`,
  `(?:who|what) (?:exactly )?(?:are|r) (?:you|u)|who(?:'?s| is) this|what(?:'?s| is) your name|(?:do|does) you have a name|how old are you|where (?:are you from|do you live|do you come from)|who (?:made|created|built|programmed|wrote|owns|runs) you|what (?:can|do|could) you do|how do you work|what are you (?:doing|for|called)`,
  `are you (?:ok|okay|there|real|human|a human|a bot|a robot|an ai|ai|alive|a person|sentient|awake|happy|sad|busy|chatgpt)|do you (?:like|love|hate|know) me|i (?:love|like|hate) you|will you marry me`,
  `(?:(?:can|could|will|would) you )?(?:please )?(?:tell|give) (?:me|us) (?:a|an|another|some|one|one more|your best) (?:(?:funny|good|bad|dad|short|bedtime) )?(?:jokes?|riddles?|story|poem)|(?:do you )?know (?:a|any)(?: good| funny)? jokes?|make me laugh|sing (?:me |us )?(?:a|something)(?: song)?|say something(?: funny| nice)?|write me a poem`,
  `what time is it(?: now| right now| there| please)?|(?:what(?:'?s| is)|tell me) the (?:time|date|weather)(?: like)?(?: right now| today| now| tomorrow)?|do you have the time|what (?:day|date|year|month) is (?:it|today)(?: today)?|how(?:'?s| is) the weather(?: today)?|is it raining`,
);
