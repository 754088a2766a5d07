import { termsOf } from '../text/terms.ts';

/** Words that may stand for one another in a question and in what answers it. */
const GROUPS = `
  kill murder assassinate slay die execute massacre slaughter, attack assault strike raid ambush stab,
  lead head helm direct chief command run leader, rule govern reign control,
  start begin launch commence open initiate found establish create, end stop finish cease conclude halt,
  country state nation, shelter harbor harbour host hide protect, elect vote election appoint choose win,
  call name nickname dub label term title known, slogan chant shout,
  jail prison imprison detain arrest detention prisoner, foil disrupt thwart prevent avert stop block,
  counter combat fight resist oppose confront, pay fund finance bankroll sponsor,
  law legislation bill act statute, talk negotiate negotiation discuss,
  increase rise grow skyrocket surge climb soar, decrease fall drop decline reduce shrink lower,
  buy purchase acquire, sell export, build construct erect make, live reside inhabit dwell,
  home house residence, job role position post office task, use employ leverage utilize exploit,
  help aid assist support back, war conflict battle, army military troop force soldier, big large huge great,
  small little tiny, old ancient elderly, new recent modern, danger threat risk peril,
  plan plot scheme strategy, say claim argue state declare announce assert, show reveal demonstrate disclose,
  think believe consider regard view, get receive obtain gain, give grant provide offer supply,
  need require demand necessitate, want seek desire wish, allow permit let enable,
  forbid ban prohibit outlaw bar, cause trigger provoke prompt lead result, change reform alter modify shift,
  result outcome consequence effect, reason cause motive, protest demonstration rally unrest uprising,
  people population inhabitant resident citizen, author writer journalist columnist, book novel work,
  money fund cash, price cost, job employment work, illness disease sickness, doctor physician,
  child kid youth, wife spouse husband marry, capital city town, ship vessel boat, car automobile vehicle,
  agreement treaty deal accord pact, ask request demand, answer respond reply response,
  move migrate relocate emigrate, leave depart flee exit, arrive come reach,
  meet gather assemble gathering meeting, member participant, part portion section share,
  group organization organisation body association, company firm business corporation,
  teach educate instruct train, study research, weapon arm gun bomb, police officer,
  enemy adversary foe opponent, friend ally partner, critic dissident opponent, silence suppress repress,
  spy agent operative, steal rob theft, hurt injure wound harm, destroy demolish ruin devastate raze,
  damage harm, defeat beat conquer, capture seize take occupy, refuse reject deny decline,
  accept agree approve, speak talk, language tongue, religion faith belief, church religious,
  king monarch ruler sovereign, prize award, win victory, lose defeat, poor poverty, rich wealthy,
  famous renowned known celebrated, important crucial vital significant key major, different differ distinct,
  same identical equal, near close, border frontier, area region territory zone, place site location spot,
  happen occur take, stall delay stop, sanction penalty punish, hostage kidnap abduct kidnapping,
  secret covert clandestine hidden, quiet silent, community neighbourhood neighborhood,
  worker employee labourer laborer, factory plant, farm agriculture agricultural, food crop, speech address,
  image picture, mean define stand, government policymaker authority official administration,
  nickname call dub name, slogan chant shout cry, strategy plan approach policy,
  shelter harbor harbour host protect, oppose counter fight resist confront, deal treat handle address,
  should must need ought, stall delay stop halt, oversee supervise run lead manage,
  found create establish form set, author writer, condemn criticize criticise denounce,
  support back aid assist help sponsor, own possess hold, hide conceal cover, cheat deceive mislead,
  rule reign govern, travel go visit journey, happen occur
`;

const SYNONYMS: ReadonlyMap<string, ReadonlySet<string>> = collect(GROUPS.split(','));

/** Other terms with about the same meaning; weak evidence, as words have many meanings. */
export function synonymsOf(term: string): ReadonlySet<string> {
  return SYNONYMS.get(term) ?? new Set();
}

function collect(groups: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const synonyms = new Map<string, Set<string>>();
  for (const group of groups) {
    const terms = termsOf(group).map(({ term }) => term);
    for (const term of terms) {
      const others = synonyms.get(term) ?? new Set<string>();
      for (const other of terms) if (other !== term) others.add(other);
      synonyms.set(term, others);
    }
  }
  return synonyms;
}
