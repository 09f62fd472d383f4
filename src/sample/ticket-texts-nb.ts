import type { TicketTexts } from './ticket-category.js';

export const ticketTextsNb: TicketTexts = {
  how_to: [
    [
      'Hvordan nullstille intervallet?',
      'God morgen, hvordan nullstiller vi vedlikeholdsintervallet etter at vi selv byttet {product}? Håndboken viser bare det gamle panelet.',
    ],
    [
      'Ny operatør',
      'Vi får en ny operatør fra mandag. Hvor gir jeg ham tilgang i Fjordvik Link, og hvilke rettigheter trenger han?',
    ],
    [
      'Innstilling av {product}',
      'Hvilken innstilling anbefaler dere for {product} når vi kjører nattskiftet på halv fart? Takk for hjelpen.',
    ],
  ],
  spare_part: [
    ['Reservedel', 'Send oss gjerne pris og leveringstid på {product}, to stykker. Samme maskin som sist.'],
    ['Har dere den på lager?', 'Har dere {product} på lager? Vår holder nok i tre uker til.'],
    [
      'Riktig delenummer',
      'Vi trenger erstatning for {product} på linjen fra 2016. Stemmer delenummeret på den gamle tegningen fortsatt?',
    ],
  ],
  defect: [
    [
      'Linjen står',
      'Linjen stoppet klokken seks i dag, feil E214 på panelet. {product} ble byttet i vår. Ring oss så fort dere kan.',
    ],
    [
      'Lekkasje',
      'Det ligger olje under enheten igjen, det ser ut til å komme fra {product}. Vi kjører videre, men vil gjerne at noen ser på det.',
    ],
    ['Rar lyd', 'Siden i går hører vi en skrapende lyd ved {product}. Er det trygt å kjøre fram til helgen?'],
  ],
  billing: [
    [
      'Faktura',
      'Siste faktura har {product} to ganger, vi fikk den én gang. Kan dere sjekke og sende en ny?',
    ],
    [
      'Bestillingsnummer mangler',
      'Regnskapet vårt trenger bestillingsnummeret på fakturaen, ellers blir den ikke betalt. Kan dere sende den på nytt?',
    ],
  ],
  performance: [
    [
      'Går saktere enn før',
      'Pressen gjør ni slag i minuttet, før gjorde den tolv. Vi har ikke endret noe. Hva kan vi sjekke?',
    ],
    [
      'Portalen er treg',
      'Fjordvik Link bruker nesten et minutt på å åpne oversikten over maskinene våre siden forrige uke.',
    ],
  ],
  integration: [
    [
      'Verdier i ERP',
      'Tellerne fra {product} kommer ikke lenger inn i ERP-systemet vårt etter oppdateringen på fredag. Testen av forbindelsen sier OK.',
    ],
    [
      'Grensesnitt',
      'Finnes det en beskrivelse av grensesnittet, slik at IT hos oss kan lese alarmene automatisk?',
    ],
  ],
  capacity: [
    [
      'På grensen',
      'Vi kjører tre skift nå, og transportbåndet er på grensen. Hva skal til for å få tjue prosent mer gjennom?',
    ],
    [
      'Alle plasser er i bruk',
      'Alle plassene våre i Fjordvik Link er i bruk, og to kolleger venter. Hvordan får vi flere?',
    ],
  ],
  missing_function: [
    [
      'Rapport per skift',
      'Vi savner en rapport per skift. I dag skriver vi tallene inn i et regneark for hånd. Er noe planlagt?',
    ],
    [
      'Alarm på telefonen',
      'Kan alarmene også gå til telefonen til den som har vakt? Vi fant det ikke noe sted.',
    ],
  ],
  data_export: [
    ['Eksport', 'Hvordan kan vi eksportere driftstimene for alle maskinene som en fil?'],
    ['Måledata som CSV', 'Vi vil gjerne ha måledataene for de siste tolv månedene som CSV til egen analyse.'],
  ],
  complaint: [
    [
      'Fortsatt ikke svar',
      'Vi skrev til dere for to uker siden om {product}, og ingen har svart. Slik kjenner vi dere ikke.',
    ],
    [
      'Tredje gang denne måneden',
      'Det er tredje gang denne måneden at teknikeren deres ikke kom som avtalt. Vi mister produksjon og tålmodighet.',
    ],
  ],
  compatibility: [
    [
      'Passer den til en annen styring?',
      'Kan {product} også brukes med et styresystem fra en annen produsent? Vi sammenligner mulighetene for neste år.',
    ],
    [
      'Kobling til annen linje',
      'Vi ser på en linje fra en annen leverandør. Hvilke av delene deres kan bli stående, og hva passer ikke lenger?',
    ],
  ],
};
