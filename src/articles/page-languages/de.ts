import type { PageLanguage } from '../page-language.ts';

export const german = {
  tag: 'de',
  months: `januar/jänner/jan/jän februar/feber/feb märz/mrz april/apr mai juni/juno/jun juli/julei/jul
    august/aug september/sept/sep oktober/okt november/nov dezember/dez`,
  weekdays:
    'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so',
  isDayFirst: true,
  and: 'und',
  organisations: `ag akademie amt behörde bundes* bündnis *agentur *amt *behörde für fraktion
    *genossenschaft genossenschaft gesellschaft *gesellschaft gewerkschaft *gewerkschaft gmbh hochschule
    institut *institut *kammer kanzlei klinikum kommission *kommission landes* landkreis ministerium
    *ministerium nachrichten* partei polizei polizei* *präsidium presse pressestelle pressedienst presseamt
    redaktion *redaktion regierung *regierung rundfunk* senat stadtrat gemeinderat bundesrat verwaltung
    *verwaltung stiftung *stiftung universität *universität verband *verband verbraucherzentrale verein
    *verein e.v zeitung *zeitung zentrale`,
} satisfies PageLanguage;
