import type { PageLanguage } from '../page-language.ts';

export const french = {
  tag: 'fr',
  months: `janvier/janv février/févr/fév mars avril/avr mai juin juillet/juil août septembre/sept octobre/oct
    novembre/nov décembre/déc`,
  weekdays: 'lundi mardi mercredi jeudi vendredi samedi dimanche lun mar mer jeu ven sam dim',
  isDayFirst: true,
  and: 'et',
  organisations: `académie agence assemblée association banque bureau cabinet centre collectif comité
    commission conseil coordination départements direction école fédération fondation gendarmerie
    gouvernement groupe institut journal ligue mairie ministère observatoire office ong organisation
    parquet parti police préfecture presse rédaction sarl sas service société syndicat tribunal
    université`,
} satisfies PageLanguage;
