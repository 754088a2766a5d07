import { nothingBut } from '../word-pattern.ts';

/** What people say to a bot that isn't about anything; marks may be left out. */
export const smallTalk = (): RegExp =>
  nothingBut(
    `(?:vielen |herzlichen |besten |tausend )?dank(?:e|e dir|e schon|e schön|e sehr)?(?: dir| euch| ihnen| schon| schön| sehr)?|merci|gern geschehen|entschuldigung|sorry|gut gemacht|super|braver bot|guter bot`,
    `hallo|hi|hey|moin(?: moin)?|servus|gru(?:ß|ss) (?:dich|gott|euch)|grü(?:ß|ss) (?:dich|gott|euch)|gruezi|grüezi|guten (?:morgen|tag|abend)|gute nacht|tsch(?:u|ü|ue)(?:ss|ß)|auf wiedersehen|bis (?:bald|sp(?:a|ä|ae)ter|dann)|bot|alle|zusammen|leute|ok|okay|bitte|na|und|jetzt|heute`,
    `wie (?:geht es|geht's|gehts|geht) ?(?:dir|euch|ihnen|so)?(?: heute)?|was (?:geht(?: ab)?|machst du(?: so| gerade)?|gibt es neues|gibt's neues)|wie l(?:a|ä|ae)uft(?:'s| es)|alles (?:gut|klar)(?: bei dir)?`,
    `(?:wer|was) (?:bist du|sind sie|seid ihr)(?: eigentlich| denn)?|wie (?:hei(?:ß|ss)t du|hei(?:ß|ss)en sie|ist dein name|alt bist du|funktionierst du)|wo(?:her)? (?:kommst du(?: her)?|wohnst du)|wer hat dich (?:gemacht|erfunden|gebaut|programmiert|erschaffen)|was kannst du(?: alles)?(?: so)?|bist du (?:ein(?:e)? )?(?:echt|mensch|bot|roboter|ki|da|wach|real)|ich (?:liebe|mag|hasse) dich|liebst du mich|magst du mich`,
    `(?:bitte )?(?:erz(?:a|ä|ae)hle?|sag|kannst du|k(?:o|ö|oe)nntest du)(?: mir| uns)?(?: bitte)? (?:einen|noch einen|eine)(?: guten| lustigen| kurzen)? (?:witz|r(?:a|ä|ae)tsel|geschichte)(?: erz(?:a|ä|ae)hlen| sagen)?|kennst du (?:einen|noch einen)(?: guten| lustigen)? witz|bring mich zum lachen|sing(?:e)? (?:mir |uns )?(?:ein lied|etwas|was)|sag (?:etwas|was)(?: lustiges)?`,
    `wie ?viel uhr (?:ist es|haben wir)(?: jetzt| gerade)?|wie sp(?:a|ä|ae)t (?:ist es|haben wir es)(?: jetzt| gerade)?|welcher tag ist (?:heute|es)|welchen tag haben wir(?: heute)?|welches (?:datum|jahr) (?:ist|haben wir)(?: heute| jetzt)?|der wievielte ist heute|wie (?:ist|wird) das wetter(?: heute| morgen)?`,
  );
