import { describe, expect, it } from 'vitest';
import { offerFor } from '../../../src/service/offers/offer-for.js';
import { readAhead, readIntent, readWordsAlone } from '../../support/text-reader.js';
import { CUSTOMER, offerWorld } from '../offers/offer-world.js';
import { CANDIDATE } from './calm-situation.js';

/** What customers write when nothing may be offered, by what it is, and a need into which something may. */
const TEXTS: Readonly<
  Record<
    string,
    Readonly<Record<'complaint' | 'cancellation' | 'emergency' | 'distress' | 'opt_out' | 'need', string>>
  >
> = {
  en: {
    complaint: 'I want to make a formal complaint about how we were treated last week.',
    cancellation: 'We want to cancel our contract at the end of the month.',
    emergency: 'Production has stopped completely and nothing runs any more, we need help now!',
    distress: 'Our managing director has died and we do not know how to go on.',
    opt_out: 'Please stop trying to sell us things, we want no more offers from you.',
    need: 'Our storage is nearly full. How can we get more storage for our account?',
  },
  nb: {
    complaint: 'Jeg vil klage formelt på hvordan vi ble behandlet i forrige uke.',
    cancellation: 'Vi ønsker å si opp avtalen vår ved utgangen av måneden.',
    emergency: 'Produksjonen har stoppet helt og ingenting går lenger, vi trenger hjelp nå!',
    distress: 'Daglig leder hos oss er død og vi vet ikke hvordan vi skal gå videre.',
    opt_out: 'Vennligst slutt å prøve å selge oss ting, vi vil ikke ha flere tilbud fra dere.',
    need: 'Lagringsplassen vår er nesten full. Hvordan kan vi få mer lagringsplass på kontoen?',
  },
  fi: {
    complaint: 'Haluan tehdä virallisen valituksen siitä, miten meitä kohdeltiin viime viikolla.',
    cancellation: 'Haluamme irtisanoa sopimuksemme kuun lopussa.',
    emergency: 'Tuotanto on pysähtynyt kokonaan eikä mikään toimi enää, tarvitsemme apua heti!',
    distress: 'Toimitusjohtajamme on kuollut, emmekä tiedä miten jatkaisimme.',
    opt_out: 'Lopettakaa meille myyminen, emme halua enää mitään tarjouksia teiltä.',
    need: 'Tallennustilamme on melkein täynnä. Miten saamme lisää tallennustilaa tilillemme?',
  },
  de: {
    complaint: 'Ich möchte mich förmlich darüber beschweren, wie wir letzte Woche behandelt wurden.',
    cancellation: 'Wir möchten unseren Vertrag zum Ende des Monats kündigen.',
    emergency: 'Die Produktion steht komplett still und nichts läuft mehr, wir brauchen sofort Hilfe!',
    distress: 'Unser Geschäftsführer ist gestorben und wir wissen nicht, wie es weitergehen soll.',
    opt_out: 'Bitte hören Sie auf, uns etwas verkaufen zu wollen, wir möchten keine Angebote mehr von Ihnen.',
    need: 'Unser Speicher ist fast voll. Wie können wir mehr Speicherplatz für unser Konto bekommen?',
  },
  sv: {
    complaint: 'Jag vill lämna ett formellt klagomål om hur vi blev behandlade förra veckan.',
    cancellation: 'Vi vill säga upp vårt avtal vid månadens slut.',
    emergency: 'Produktionen har stannat helt och ingenting fungerar längre, vi behöver hjälp nu!',
    distress: 'Vår vd har avlidit och vi vet inte hur vi ska gå vidare.',
    opt_out: 'Sluta försöka sälja saker till oss, vi vill inte ha fler erbjudanden från er.',
    need: 'Vi har nått gränsen för vårt lagringsutrymme. Hur kan vi utöka det?',
  },
};

/** As the product reads, and as it does where the encoder fails. */
const READERS = {
  'by words and by what is meant': { readIntent, readAhead },
  'by words alone': { readIntent: readWordsAlone, readAhead: async () => undefined },
} as const;

async function rulesInto(text: string, by: keyof typeof READERS): Promise<readonly string[]> {
  const reader = READERS[by];
  const world = await offerWorld({}, reader.readIntent, reader.readAhead);
  // As a source would bring it that names no category and reads no text: the words have to tell.
  const interaction = await world.openTicket('1', { category: 'other', subject: '', text });
  const asked = { customerId: CUSTOMER, interaction, to: { ownerId: null, targets: [] } };
  const offered = await offerFor(asked, async () => [CANDIDATE], world.dependencies());
  return 'refusals' in offered ? offered.refusals.map(({ rule }) => rule) : [offered.kind];
}

const CASES = Object.entries(TEXTS).flatMap(([language, texts]) =>
  (Object.keys(READERS) as (keyof typeof READERS)[]).map((by) => [language, by, texts] as const),
);

describe.each(CASES)('into a ticket in "%s", read %s', (_, by, texts) => {
  it.each(['complaint', 'cancellation', 'emergency', 'distress', 'opt_out'] as const)(
    'nothing is offered: %s',
    async (name) => {
      expect(await rulesInto(texts[name], by)).toContain('words_stop');
    },
  );

  it('something is offered with the answer to a need', async () => {
    expect(await rulesInto(texts.need, by)).toEqual(['offer']);
  });
});

describe('into a ticket that nobody can judge', () => {
  it.each([
    [
      'another language',
      'Nasza przestrzeń dyskowa jest prawie pełna, jak możemy uzyskać więcej miejsca na koncie firmowym?',
    ],
    ['hardly a word', 'Hi'],
    ['nothing', ''],
    [
      'letters that look like others',
      'We want to сancel оur соntract with you at the end of this month, please confirm.',
    ],
  ])('nothing is offered: %s', async (_, text) => {
    expect(
      (await rulesInto(text, 'by words and by what is meant')).filter(
        (rule) => rule === 'words_unread' || rule === 'words_stop',
      ),
    ).not.toEqual([]);
  });
});
