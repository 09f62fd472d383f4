/** What customers write, in five languages; of those that stop an offer as many as a busy desk may have. */
export const BENCH_TICKETS: readonly { readonly subject: string; readonly text: string }[] = [
  {
    subject: 'API limit reached',
    text: 'Hello, since Monday our nightly export is refused with the message that the API limit is reached. We have more orders than last year and will need more calls a day from now on. Which plan would carry that, and what does it cost?',
  },
  {
    subject: 'Trenger mer lagringsplass',
    text: 'Hei, vi har nesten ikke mer plass igjen til tegninger og målinger, og mengden har tredoblet seg siden i vår. Hvordan kan vi få mer lagring, og hva koster det per måned?',
  },
  {
    subject: 'Tarvitsemme lisää käyttäjiä',
    text: 'Hei, meille on tullut kolme uutta työntekijää, ja he tarvitsisivat omat tunnukset samaan työtilaan. Miten saamme lisää käyttäjiä ja yhteiset näkymät tiimille?',
  },
  {
    subject: 'Ersatzteil für die Presse',
    text: 'Guten Tag, wir brauchen einen neuen Dichtungssatz für unsere Presse. Ist das Teil lieferbar, und wann könnten wir es bekommen? Die Bestellnummer kennen wir leider nicht.',
  },
  {
    subject: 'Hur exporterar man data',
    text: 'Hej, vi vill föra över våra mätvärden till vårt eget rapportsystem varje vecka. Hur gör man det enklast, och finns det en färdig koppling som vi kan köpa till?',
  },
  {
    subject: 'Reports take minutes',
    text: 'Good morning, the monthly report takes more than ten minutes since we connected the second plant. It used to be ready in seconds. We have looked at the settings and cannot find anything that has changed on our side.',
  },
  {
    subject: 'Vi er svært misfornøyde',
    text: 'Dette er tredje gang på kort tid at vi ikke får svar fra dere. Vi er svært misfornøyde med oppfølgingen og ønsker å klage på behandlingen av saken.',
  },
  {
    subject: 'Tuotanto seisoo',
    text: 'Koko linja on pysähtynyt ja tuotanto seisoo. Tarvitsemme apua heti, asiakkaamme odottavat toimituksia tänään.',
  },
];

/** As long as a ticket with its history is: two thousand letters or so. */
export function longText(text: string, call: number): string {
  return call % 3 === 0 ? `${text}\n\n${text.split('. ').toReversed().join('. ')}\n\n`.repeat(4) : text;
}
