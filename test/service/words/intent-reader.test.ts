import { describe, expect, it } from 'vitest';
import { readMeant, readWordsAlone } from '../../support/text-reader.js';

const readIntent = readWordsAlone;

const STOPS = [
  [
    'en',
    'complaint',
    'This is the third time your technician has not shown up and nobody called. Unacceptable.',
  ],
  [
    'en',
    'cancellation',
    'Please cancel our subscription at the end of the month, we have moved to another provider.',
  ],
  ['en', 'emergency', 'Our whole production is down and a man is trapped in the press, send somebody now!'],
  [
    'en',
    'distress',
    'My husband passed away last week and I do not know how I shall keep the business going.',
  ],
  ['en', 'opt_out', 'Please do not send me any more offers, I only want help with my question.'],
  ['nb', 'complaint', 'Dette er tredje gang teknikeren ikke kommer, og ingen ringer. Helt uakseptabelt.'],
  ['nb', 'cancellation', 'Vi ønsker å si opp abonnementet ved månedsskiftet, vi har byttet leverandør.'],
  ['nb', 'emergency', 'Hele produksjonen står og en mann sitter fast i pressa, send noen nå!'],
  [
    'nb',
    'distress',
    'Mannen min gikk bort forrige uke, og jeg vet ikke hvordan jeg skal holde firmaet i gang.',
  ],
  ['nb', 'opt_out', 'Ikke send meg flere tilbud, jeg vil bare ha hjelp med spørsmålet mitt.'],
  [
    'fi',
    'complaint',
    'Jo kolmas kerta kun asentaja ei tullut eikä kukaan soittanut. Tämä ei ole hyväksyttävää.',
  ],
  ['fi', 'cancellation', 'Haluamme irtisanoa tilauksen kuun lopussa, olemme vaihtaneet toimittajaa.'],
  ['fi', 'emergency', 'Koko tuotanto seisoo ja mies on jäänyt puristimen väliin, lähettäkää joku heti!'],
  ['fi', 'distress', 'Mieheni kuoli viime viikolla enkä tiedä, miten jatkan yritystä.'],
  ['fi', 'opt_out', 'Älkää lähettäkö minulle enää tarjouksia, haluan vain apua kysymykseeni.'],
  [
    'de',
    'complaint',
    'Das ist jetzt das dritte Mal, dass Ihr Techniker nicht kommt und niemand anruft. Eine Frechheit.',
  ],
  ['de', 'cancellation', 'Wir möchten unser Abo zum Monatsende kündigen, wir haben den Anbieter gewechselt.'],
  [
    'de',
    'emergency',
    'Die ganze Produktion steht und ein Mann ist in der Presse eingeklemmt, schicken Sie jemanden!',
  ],
  [
    'de',
    'distress',
    'Mein Mann ist letzte Woche gestorben und ich weiß nicht, wie ich den Betrieb weiterführen soll.',
  ],
  ['de', 'opt_out', 'Bitte schicken Sie mir keine Angebote mehr, ich will nur Hilfe bei meiner Frage.'],
  [
    'sv',
    'complaint',
    'Det här är tredje gången teknikern inte dyker upp och ingen ringer. Helt oacceptabelt.',
  ],
  ['sv', 'cancellation', 'Vi vill säga upp abonnemanget vid månadsskiftet, vi har bytt leverantör.'],
  ['sv', 'emergency', 'Hela produktionen står och en man är fastklämd i pressen, skicka någon nu!'],
  ['sv', 'distress', 'Min man gick bort förra veckan och jag vet inte hur jag ska hålla igång firman.'],
  ['sv', 'opt_out', 'Skicka inte fler erbjudanden till mig, jag vill bara ha hjälp med min fråga.'],
] as const;

const HARMLESS = [
  ['en', 'Could you tell me the price of five more licences for our new office?'],
  ['en', 'How do I cancel a print job that is stuck in the queue?'],
  ['nb', 'Hva koster fem lisenser til på det nye kontoret vårt?'],
  ['nb', 'Hvordan avbryter jeg en utskrift som står i kø?'],
  ['fi', 'Voisitteko lähettää hinnan viidestä lisälisenssistä uuteen toimistoomme?'],
  ['fi', 'Onko nauhan suodattimia varastossa ja mikä on toimitusaika?'],
  ['de', 'Können Sie mir den Preis für fünf weitere Lizenzen für unser neues Büro nennen?'],
  ['de', 'Wie breche ich einen Druckauftrag in der Warteschlange ab?'],
  ['sv', 'Kan ni skicka priset på fem licenser till vårt nya kontor?'],
  ['sv', 'Hur avbryter jag en utskrift som ligger i kö?'],
] as const;

describe.each([
  ['by words and by what is meant', readMeant],
  ['by words alone', async (subject: string, text: string) => readWordsAlone(subject, text)],
])('reading what a text wants, %s', (_, read) => {
  it.each(STOPS)('stops at a %s %s', async (language, stop, text) => {
    const intent = await read('', text);
    expect(intent.stops.map((found) => found.class)).toContain(stop);
    expect(intent.language).toBe(language);
  });

  it.each(HARMLESS)('lets a harmless %s question through: %s', async (language, text) => {
    expect(await read('', text)).toMatchObject({ language, isJudged: true, stops: [] });
  });

  it('says the words that decided, as they stand in the text', async () => {
    const text = 'Hello. We hereby terminate our contract and ask for a written confirmation.';
    const [first] = (await read('', text)).stops;
    expect(first?.class).toBe('cancellation');
    expect(first?.words.length).toBeGreaterThan(0);
    for (const words of first?.words ?? []) expect(text).toContain(words);
  });

  it('reads the subject as well', async () => {
    const { stops } = await read(
      'Cancellation of our contract',
      'Please see the attached letter. Kind regards, Ann',
    );
    expect(stops.map((found) => found.class)).toContain('cancellation');
  });

  it('finds the one sentence in a long friendly text', async () => {
    const friendly = 'Thank you for the new filters, they fit well. Could you send us the manual as a PDF? ';
    const text = `${friendly.repeat(6)}By the way, we want to cancel our service contract at the end of the year. ${friendly.repeat(6)}`;
    expect((await read('', text)).stops.map((found) => found.class)).toContain('cancellation');
    expect((await read('', friendly.repeat(12))).stops).toEqual([]);
  });

  it('reads a word that is spelled out', async () => {
    const { stops } = await read('', 'We want to c a n c e l our contract with you at the end of the year.');
    expect(stops.map((found) => found.class)).toContain('cancellation');
  });
});

describe('what can not be judged', () => {
  it.each([
    ['too short', 'Ok.', 'too_short'],
    [
      'in a language of its own',
      'Bonjour, nous aimerions recevoir la liste des pièces pour notre machine, merci beaucoup.',
      'unknown_language',
    ],
    [
      'in other letters',
      'Здравствуйте, пришлите пожалуйста список запасных частей для нашей машины.',
      'unknown_language',
    ],
    [
      'hidden in letters of two alphabets',
      'Please cаncel our contract at the end of this year, thank you.',
      'mixed_scripts',
    ],
    ['longer than is read', 'Could you send us the manual? '.repeat(800), 'too_long'],
  ])('does not judge what is %s', (_, text, whyNot) => {
    expect(readIntent('', text)).toMatchObject({ isJudged: false, whyNot });
  });
});

describe('signs that somebody might buy', () => {
  it.each([
    ['price', 'How much would the larger package cost us?'],
    ['availability', 'Is the new loader in stock and what is the lead time?'],
    ['licence', 'We need three more licences for the workshop.'],
    ['spare_part', 'We need a spare part for the press, part number 4711.'],
    ['function', 'Does the app support signatures on a tablet?'],
    ['price', 'Hva koster den største pakken for oss?'],
    ['licence', 'Wir brauchen drei weitere Lizenzen für die Werkstatt.'],
    ['availability', 'Är den nya lastaren i lager och vad är leveranstiden?'],
    ['spare_part', 'Tarvitsemme varaosan puristimeen, osanumero 4711.'],
  ] as const)('finds %s in "%s"', (signal, text) => {
    expect(readIntent('', text).buying).toContain(signal);
  });

  it.each([
    ['need', 'How do I export the list of customers to Excel?'],
    ['need', 'We have run out of storage, is there a bigger plan?'],
    ['need', 'Vi trenger tre lisenser til verkstedet.'],
    ['problem', 'Since the update the pages load very slowly.'],
    ['problem', 'Die Pumpe ist defekt und läuft nicht mehr.'],
    ['neither', 'Our new address is 12 Mill Lane from Monday on.'],
  ] as const)('takes for a %s: %s', (matter, text) => {
    expect(readIntent('', text).matter).toBe(matter);
  });

  it('tells someone frustrated with a limit from someone angry', () => {
    expect(
      readIntent('', 'It is a pity, we have reached the limit of our plan again and the storage is full.')
        .mood,
    ).toBe('limited');
    expect(readIntent('', 'This is outrageous, your service is terrible and I am furious.').mood).toBe(
      'angry',
    );
    expect(readIntent('', 'Thank you so much, that was excellent help and works perfectly!').mood).toBe(
      'thankful',
    );
    expect(readIntent('', 'Which oil does the gearbox need?').mood).toBe('calm');
  });
});
