import type { Language } from '../tables.js';

export type NoteTopic =
  | 'neutral'
  | 'slow_answers'
  | 'decision_maker'
  | 'postponement'
  | 'budget'
  | 'competitor';

/** What sellers write down after a talk, in their customer's language. */
export const dealNotes: Readonly<Record<Language, Readonly<Record<NoteTopic, readonly string[]>>>> = {
  en: {
    neutral: [
      'Went through the drawings and the time line with the plant manager.',
      'Sent the technical description and the service terms they asked for.',
      'They want to see a reference installation first.',
      'Talked about delivery times and the space in the hall.',
    ],
    slow_answers: [
      'Hard to reach, the third reminder is out.',
      'No answer again, will try by phone next week.',
    ],
    decision_maker: [
      'The managing director joined us and asked good questions.',
      'Met the one who decides; she wants this solved before summer.',
    ],
    postponement: [
      'They are pushing the project back, other investments come first.',
      'Start postponed, the shutdown of the line has been moved.',
    ],
    budget: ['The budget is approved for this year.', 'Finance has confirmed the money.'],
    competitor: [
      'They have asked another supplier for an offer as well.',
      'A competitor is in with a lower price, they will compare.',
    ],
  },
  nb: {
    neutral: [
      'Gikk gjennom tegninger og fremdriftsplan med fabrikksjefen.',
      'Sendte teknisk beskrivelse og servicevilkårene de ba om.',
      'De vil se et referanseanlegg først.',
      'Snakket om leveringstid og plassen i hallen.',
    ],
    slow_answers: [
      'Vanskelig å få tak i, tredje påminnelse er sendt.',
      'Fortsatt ikke noe svar, ringer neste uke.',
    ],
    decision_maker: [
      'Daglig leder var med og stilte gode spørsmål.',
      'Møtte den som bestemmer; hun vil ha dette løst før sommeren.',
    ],
    postponement: [
      'De skyver på prosjektet, andre investeringer kommer først.',
      'Oppstart utsatt, stansen av linjen er flyttet.',
    ],
    budget: ['Budsjettet er godkjent for i år.', 'Økonomi har bekreftet midlene.'],
    competitor: [
      'De har bedt om tilbud fra en annen leverandør også.',
      'En konkurrent er inne med lavere pris, de vil sammenligne.',
    ],
  },
  fi: {
    neutral: [
      'Käytiin piirustukset ja aikataulu läpi tehtaanjohtajan kanssa.',
      'Lähetettiin tekninen kuvaus ja pyydetyt huoltoehdot.',
      'He haluavat nähdä ensin referenssikohteen.',
      'Puhuttiin toimitusajasta ja hallin tilasta.',
    ],
    slow_answers: [
      'Vaikea tavoittaa, kolmas muistutus on lähetetty.',
      'Ei vieläkään vastausta, soitan ensi viikolla.',
    ],
    decision_maker: [
      'Toimitusjohtaja oli mukana ja kysyi hyviä kysymyksiä.',
      'Tapasin päättäjän; hän haluaa asian kuntoon ennen kesää.',
    ],
    postponement: [
      'He siirtävät hanketta, muut investoinnit menevät edelle.',
      'Aloitus lykkääntyi, linjan seisokki on siirretty.',
    ],
    budget: ['Budjetti on hyväksytty tälle vuodelle.', 'Talousosasto on vahvistanut rahoituksen.'],
    competitor: [
      'He ovat pyytäneet tarjouksen myös toiselta toimittajalta.',
      'Kilpailija tarjoaa halvemmalla, he aikovat verrata.',
    ],
  },
};
