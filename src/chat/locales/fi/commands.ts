import type { commands as english } from '../en/commands.js';

export const commands = {
  'mine.title': 'Avoimet varoituksesi',
  'mine.none': 'Sinulla ei ole avoimia varoituksia. Täällä ei ole nyt tehtävää.',
  'mine.count':
    '{count, plural, one {# avoin varoitus} other {# avointa varoitusta}}, {overdue, plural, =0 {ei yhtään myöhässä} one {# myöhässä} other {# myöhässä}}.',
  'mine.countMany': 'Yli {count} avointa varoitusta; kiireellisimmät ovat tässä.',
  'mine.line': '{customer}: {points} pistettä, {due}',
  'mine.due': 'viimeistään {due}',
  'mine.late': 'määräaika oli {due}',
  'mine.undated': 'ei määräaikaa',
  'mine.undatedWhy':
    'Ei määräaikaa: se alkaa kulua, kun varoituksen kortti julkaistaan. Matalan tason varoitus ei saa korttia.',
  'mine.contacted': 'yhteys otettu',
  'mine.snoozed': 'lykätty {until} asti',
  'mine.taken': 'otettu hoidettavaksi',
  'mine.menu': 'Avaa varoitus',
  'menu.choose': 'Valitse',
  'menu.open': 'Avaa',
  'mine.option': '{level}: {customer}',
  'help.title': 'Mitä voit kysyä',
  'help.intro': 'Kirjoita komento ja sen perään asiakkaan nimi tai numero, jos se tarvitaan.',
  'help.introByMention':
    'Kirjoita ne tähän sellaisinaan; asiakkaan nimi tai numero käy. Kanavalla mainitse ensin @Varsel.',
  'help.customer': 'Miten asiakkaalla menee: pisteet syineen, arvo, uusiminen, avoin varoitus.',
  'help.mine': 'Avoimet varoituksesi, kiireellisimmät ensin, tukipyyntösi ja tehtäväsi.',
  'help.why': 'Mitä asiakkaan pisteiden takana on ja mikä laskisi niitä.',
  'help.log': 'Kirjaa yhteydenotto tai lopputulos asiakkaalle.',
  'help.help': 'Nämä esimerkit. Lisää komennon nimi, niin näet vain sen.',
  'help.example.customer': 'customer Nordlys',
  'help.example.mine': 'mine',
  'help.example.why': 'why Nordlys',
  'help.example.log': 'log Nordlys',
  'help.example.help': 'help why',
  'help.unknown': 'Komentoa ”{verb}” ei ole. Tarkoititko ”{nearest}”?',
  'help.notUnderstood': 'En ymmärtänyt: ”{text}”. Aloita vaikka näistä:',
} as const satisfies Readonly<Partial<Record<keyof typeof english, string>>>;
