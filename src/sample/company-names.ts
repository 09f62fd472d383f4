import { randomStream } from '../domain/random.js';
import { shuffled } from './distributions.js';
import type { Country } from './tables.js';

interface NameParts {
  readonly stems: readonly string[];
  readonly trades: readonly string[];
  /** Used up only by samples far larger than the usual one. */
  readonly towns: readonly string[];
  readonly legalForm: string;
  /** Given first: what a careless page, chat message or spreadsheet would stumble over. */
  readonly awkward: readonly string[];
}

const parts: Readonly<Record<Country, NameParts>> = {
  NO: {
    stems: list(
      'Nordlys Fjelltopp Sjøbris Bjørkelund Tindved Havgap Elvebakk Granli Furuheim Skarstein Vestavind Solbakken Storvik Lyngmo Ramberg Kvernhus Brattli Isfjell Kobbvåg Myrland Østhavn Åsgard Rødberg Trollvik Hammernes Sandøy Bekkelia Kaldfoss Langnes Ulvhaug Stormyr Grønnvik',
    ),
    trades: list(
      'Maskin Mekaniske Industri Verft Sagbruk Havbruk Entreprenør Bergverk Trevare Transport Energi Emballasje Sveis',
    ),
    towns: list('Ålesund Bodø Narvik Tromsø Skien Molde Hamar Florø Alta Larvik'),
    legalForm: 'AS',
    awkward: ['<Bolt> & "Nut" AS', '<!channel> Ørsta Sønner & Co AS'],
  },
  SE: {
    stems: list(
      'Älvdal Mälaräng Norrsken Skogsbo Bergvik Vänersby Östanå Tallmo Björkede Ekeby Hällefors Åsarp Lövnäs Granudden Kvarnsjö Storfors Sörgärde Rönnskär',
    ),
    trades: list('Verkstad Mekaniska Industri Plåt Sågverk Gruvteknik Transport Kraft Smide Gjuteri'),
    towns: list('Luleå Gävle Borås Växjö Kalmar Umeå Falun Örebro'),
    legalForm: 'AB',
    awkward: [],
  },
  FI: {
    stems: list(
      'Järvi Koivu Pohjola Kallio Saari Metsä Lumi Harju Virta Kuusi Ranta Tunturi Kivi Salmi Pyhä Hämeen Ylämaan Länsirannan Kymin Vesi',
    ),
    trades: list('Konepaja Metalli Teräs Automaatio Saha Puu Voima Rakennus Hydrauliikka Kuljetus'),
    towns: list('Oulu Vaasa Kuopio Lahti Joensuu Pori Kemi Jyväskylä'),
    legalForm: 'Oy',
    awkward: [],
  },
  DE: {
    stems: list(
      'Müller Schäfer Weißmann Krüger Jägerhof Böhmer Lindner Hartmann Seidel Vogtland Brandt Engelke Königsau Köhler Fröhlich Grünwald Stahlberg Rösler',
    ),
    trades: [
      ...list('Maschinenbau Präzisionstechnik Metallbau Fördertechnik Anlagenbau Werkzeuge'),
      ...list('Sägewerk Logistik Kunststofftechnik'),
      '& Söhne',
    ],
    towns: list('Aachen Bremen Kassel Siegen Ulm Würzburg Görlitz Lübeck'),
    legalForm: 'GmbH',
    awkward: [],
  },
  UK: {
    stems: list(
      "O'Brien Harrow Ashdown Fairfax Penrose Kestrel McAllister Thornbury Blackwood Carrick D'Arcy Eastgate Holloway Marlow Redfern Stonebridge Wexcombe Yardley",
    ),
    trades: [
      ...list('Engineering Tools Fabrication Quarries Marine Timber Packaging Logistics'),
      '& Sons',
      'Forge & Foundry',
    ],
    towns: list('Leeds Hull Cardiff Dundee Stirling Derby Exeter Bolton'),
    legalForm: 'Ltd',
    awkward: [],
  },
};

/** Names of a country's customers in order: each of them once, in an order of this seed. */
export function companyNames(seed: number, country: Country): Generator<string, never> {
  const { stems, trades, towns, legalForm, awkward } = parts[country];
  const random = randomStream(seed, `company names/${country}`);
  const pairs = stems.flatMap((stem) => trades.map((trade) => `${stem} ${trade}`));
  const plain = shuffled(random, pairs);
  return (function* (): Generator<string, never> {
    yield* awkward;
    yield* plain.map((pair) => `${pair} ${legalForm}`);
    for (const town of towns) yield* plain.map((pair) => `${pair} ${town} ${legalForm}`);
    for (let number = 2; ; number++) {
      yield* plain.map((pair) => `${pair} ${number} ${legalForm}`);
    }
  })();
}

/** All countries' names, for one company's customers. */
export function companyNamesByCountry(seed: number): Readonly<Record<Country, Generator<string, never>>> {
  return {
    NO: companyNames(seed, 'NO'),
    SE: companyNames(seed, 'SE'),
    FI: companyNames(seed, 'FI'),
    DE: companyNames(seed, 'DE'),
    UK: companyNames(seed, 'UK'),
  };
}

function list(words: string): string[] {
  return words.split(' ');
}
