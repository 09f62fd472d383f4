import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { customerDirectory } from '../../../src/chat/names/customer-directory.js';
import { namesOnly } from './customer-names.js';

const DAY = new Date('2026-11-23T08:00:00Z');

function directoryOf(names: readonly string[]) {
  const customers = names.map((name, index) => ({
    id: `ERP:A${100 + index}`,
    name,
    mergedIntoId: null,
    updatedAt: DAY,
  }));
  return customerDirectory({
    customers: namesOnly(customers),
    now: () => DAY,
    pause: async () => {},
    onRefreshError: (error) => {
      throw error;
    },
  });
}

const NAMES = [
  'Nordlys Maskin AS',
  'Nordea Finans ASA',
  'Nordecon Rakennus Oy',
  'Ålesund Mekaniske Verksted A/S',
  'Mäkinen & Pojat Oy',
  'Pöytä ja Tuoli Oyj',
  'Brückner Werkzeuge GmbH & Co. KG',
  'Müller Söhne GmbH',
  'Østfold Energi AS',
  'Færder Båtbyggeri AS',
  'Société Générale de Pompes S.A.R.L.',
  'Officine Rossi S.p.A.',
  'Van der Berg Bloemen B.V.',
  'O’Brien & Sons Ltd',
  'Acme International, Inc.',
  'AB Volvoverken',
  'Oy Karl Karhu Ab',
  'Hansen og Sønn Bygg AS',
  'Jensen Maskinfabrik ApS',
  'Alfa Laval Drift AS',
  'Alta Kraftlag SA',
  'Plant 12 Ltd',
  'Plant 21 Ltd',
  'Škoda Transport s.r.o.',
  'Łódź Tekstylia Sp. z o.o.',
  'Rolf Bakke Norge AS avd. Tromsø',
  'Knut Hamre Eiendom ANS',
  'IKM Subsea AS',
  '3D Print Nordic AB',
  'Straße & Söhne KG',
] as const;

type Known = (typeof NAMES)[number];

describe('a customer’s name', () => {
  const directory = directoryOf(NAMES);
  beforeAll(() => directory.refresh());
  const foundBy = async (text: string) => {
    const match = await directory.find(text);
    return match.kind === 'found' ? match.customer.name : match.kind;
  };

  it.each<[typed: string, meant: Known]>([
    // Case.
    ['NORDLYS MASKIN AS', 'Nordlys Maskin AS'],
    ['nordlys maskin', 'Nordlys Maskin AS'],
    // Accents left out, or written as two letters.
    ['alesund mekaniske', 'Ålesund Mekaniske Verksted A/S'],
    ['Aalesund Mekaniske', 'Ålesund Mekaniske Verksted A/S'],
    ['AALESUND', 'Ålesund Mekaniske Verksted A/S'],
    ['makinen pojat', 'Mäkinen & Pojat Oy'],
    ['Maekinen', 'Mäkinen & Pojat Oy'],
    ['poyta', 'Pöytä ja Tuoli Oyj'],
    ['Poeytae ja Tuoli', 'Pöytä ja Tuoli Oyj'],
    ['Brueckner Werkzeuge', 'Brückner Werkzeuge GmbH & Co. KG'],
    ['bruckner', 'Brückner Werkzeuge GmbH & Co. KG'],
    ['Mueller Soehne', 'Müller Söhne GmbH'],
    ['Oestfold Energi', 'Østfold Energi AS'],
    ['ostfold', 'Østfold Energi AS'],
    ['Faerder Baatbyggeri', 'Færder Båtbyggeri AS'],
    ['farder batbyggeri', 'Færder Båtbyggeri AS'],
    ['societe generale', 'Société Générale de Pompes S.A.R.L.'],
    ['skoda', 'Škoda Transport s.r.o.'],
    ['lodz tekstylia', 'Łódź Tekstylia Sp. z o.o.'],
    ['strasse sohne', 'Straße & Söhne KG'],
    // The legal form missing, another one, or in another place.
    ['Nordlys Maskin ASA', 'Nordlys Maskin AS'],
    ['AS Nordlys Maskin', 'Nordlys Maskin AS'],
    ['Nordlys AS Maskin', 'Nordlys Maskin AS'],
    ['Ålesund Mekaniske Verksted AS', 'Ålesund Mekaniske Verksted A/S'],
    ['Brückner Werkzeuge GmbH', 'Brückner Werkzeuge GmbH & Co. KG'],
    ['Brückner Werkzeuge', 'Brückner Werkzeuge GmbH & Co. KG'],
    ['SARL Société Générale de Pompes', 'Société Générale de Pompes S.A.R.L.'],
    ['officine rossi spa', 'Officine Rossi S.p.A.'],
    ['Officine Rossi Srl', 'Officine Rossi S.p.A.'],
    ['van der berg bloemen bv', 'Van der Berg Bloemen B.V.'],
    ['acme international', 'Acme International, Inc.'],
    ['Acme International Ltd.', 'Acme International, Inc.'],
    ['Volvoverken', 'AB Volvoverken'],
    ['volvoverken ab', 'AB Volvoverken'],
    ['karl karhu', 'Oy Karl Karhu Ab'],
    ['Jensen Maskinfabrik A/S', 'Jensen Maskinfabrik ApS'],
    ['Rolf Bakke Norge avd Tromsø', 'Rolf Bakke Norge AS avd. Tromsø'],
    ['Lodz Tekstylia Sp z oo', 'Łódź Tekstylia Sp. z o.o.'],
    // Typing mistakes.
    ['nordlsy maskin', 'Nordlys Maskin AS'],
    ['nordlys maksin', 'Nordlys Maskin AS'],
    ['norlys', 'Nordlys Maskin AS'],
    ['nordllys', 'Nordlys Maskin AS'],
    ['Bruckner Werkzuege', 'Brückner Werkzeuge GmbH & Co. KG'],
    ['jensen maskinfabrk', 'Jensen Maskinfabrik ApS'],
    ['ofiicine rossi', 'Officine Rossi S.p.A.'],
    // The order of words.
    ['maskin nordlys', 'Nordlys Maskin AS'],
    ['maskin nordlsy', 'Nordlys Maskin AS'],
    ['energi østfold', 'Østfold Energi AS'],
    // Parts, and words begun.
    ['verksted', 'Ålesund Mekaniske Verksted A/S'],
    ['nordl', 'Nordlys Maskin AS'],
    ['nord mask', 'Nordlys Maskin AS'],
    ['hamre', 'Knut Hamre Eiendom ANS'],
    // Written together or apart.
    ['nord lys maskin', 'Nordlys Maskin AS'],
    ['nordlysmaskin', 'Nordlys Maskin AS'],
    ['volvo verken', 'AB Volvoverken'],
    // "&", "og", "ja", "und".
    ['Hansen & Sønn', 'Hansen og Sønn Bygg AS'],
    ['hansen sønn bygg', 'Hansen og Sønn Bygg AS'],
    ['Mäkinen ja Pojat', 'Mäkinen & Pojat Oy'],
    ['Strasse und Soehne', 'Straße & Söhne KG'],
    // Apostrophes, initials and abbreviations.
    ['obrien', 'O’Brien & Sons Ltd'],
    ["o'brien and sons", 'O’Brien & Sons Ltd'],
    ['OE', 'Østfold Energi AS'],
    ['KHE', 'Knut Hamre Eiendom ANS'],
    ['IKM', 'IKM Subsea AS'],
    ['N. Maskin', 'Nordlys Maskin AS'],
    ['acme intl', 'Acme International, Inc.'],
    ['3d print', '3D Print Nordic AB'],
    // Quotation marks and numbers.
    ['"Nordlys Maskin AS"', 'Nordlys Maskin AS'],
    ['«Nordlys»', 'Nordlys Maskin AS'],
    ['”nordlys maskin”', 'Nordlys Maskin AS'],
    ['A100', 'Nordlys Maskin AS'],
    ['a100', 'Nordlys Maskin AS'],
    ['erp:a100', 'Nordlys Maskin AS'],
    ['#A100', 'Nordlys Maskin AS'],
    ['nr. A100', 'Nordlys Maskin AS'],
    ['No A100', 'Nordlys Maskin AS'],
    ['Nordlys Maskin AS (A100)', 'Nordlys Maskin AS'],
    ['plant 12', 'Plant 12 Ltd'],
  ])('is found by “%s”', async (typed, meant) => {
    expect(await foundBy(typed)).toBe(meant);
  });

  it.each([
    // A short name with another letter is another name.
    ['alfb laval'],
    ['alda'],
    ['ikn'],
    // Another number is another plant.
    ['plant 13'],
    ['plant 11'],
    // One word of several is far off.
    ['nordlys marin'],
    ['nordlys maskin oslo'],
    ['jensen møbler'],
    // Begun alike, gone on otherwise.
    ['nordea rakennus'],
    ['nordmark'],
    // Words of two different customers.
    ['müller werkzeuge'],
    ['alfa kraftlag'],
    // A number in brackets that belongs to somebody else.
    ['Nordlys Maskin AS (A101)'],
    // Nothing like it.
    ['zzzzzz'],
    ['as'],
    ['gmbh'],
    ['?!'],
  ])('is not taken for another by “%s”', async (typed) => {
    const match = await directory.find(typed);
    expect(match.kind).not.toBe('found');
  });

  it('keeps apart names that differ only by an accent or a doubled vowel, where they are typed so', async () => {
    const apart = directoryOf(['Saari Oy', 'Sari Oy', 'Bøe AS', 'Bo AS']);
    expect(await apart.find('saari')).toMatchObject({ kind: 'found', customer: { name: 'Saari Oy' } });
    expect(await apart.find('sari')).toMatchObject({ kind: 'found', customer: { name: 'Sari Oy' } });
    expect(await apart.find('bøe')).toMatchObject({ kind: 'found', customer: { name: 'Bøe AS' } });
  });

  it('offers all whose initials they are, and only where nothing begins so', async () => {
    const some = directoryOf(['Nordlys Maskin AS', 'Norsk Mekanikk AS', 'Berg Kemi AS', 'Bkx Data AS']);
    expect(await some.find('nm')).toMatchObject({ kind: 'several', total: 2 });
    expect(await some.find('bk')).toMatchObject({ kind: 'found', customer: { name: 'Bkx Data AS' } });
  });
});

describe('any customer’s name', () => {
  const word = fc
    .string({ unit: fc.constantFrom(...'abcdefghijklmnoprstuvyåäöøæü'), minLength: 4, maxLength: 10 })
    .filter((text) => !/(.)\1/u.test(text))
    .map((text) => text.charAt(0).toUpperCase() + text.slice(1));
  const name = fc.array(word, { minLength: 2, maxLength: 4 });
  const others = ['Nordlys Maskin AS', 'Berg Kemi Oy'];
  const DIGRAPHS: Readonly<Record<string, string>> = { å: 'aa', ä: 'ae', æ: 'ae', ö: 'oe', ø: 'oe', ü: 'ue' };
  const listed = async (customer: string, typed: string) => {
    const match = await directoryOf([customer, ...others]).find(typed);
    if (match.kind === 'none') return [];
    return (match.kind === 'found' ? [match.customer] : match.customers).map((each) => each.name);
  };

  it.each<[how: string, retyped: (words: readonly string[]) => string]>([
    ['in another case', (words) => words.join(' ').toUpperCase()],
    ['with its words turned round', (words) => words.toReversed().join(' ')],
    [
      'with two letters for an accent',
      (words) => words.join(' ').replace(/[åäæöøü]/g, (letter) => DIGRAPHS[letter] ?? letter),
    ],
    ['without accents', (words) => words.join(' ').normalize('NFKD').replace(/\p{M}/gu, '')],
    ['written as one word', (words) => words.join('')],
    ['with another legal form', (words) => `${words.join(' ')} GmbH`],
    ['with a legal form in its midst', (words) => [words[0], 'AS', ...words.slice(1)].join(' ')],
    ['in quotation marks', (words) => `“${words.join(' ')}”`],
    ['by its first words', (words) => words.slice(0, -1).join(' ')],
  ])('is offered when it is typed %s', async (_how, retyped) => {
    await fc.assert(
      fc.asyncProperty(name, async (words) => {
        expect(await listed(`${words.join(' ')} AS`, retyped(words))).toContain(`${words.join(' ')} AS`);
      }),
      { numRuns: 40, seed: 7 },
    );
  });

  it('is never opened by a text that shares no word with it', async () => {
    await fc.assert(
      fc.asyncProperty(name, name, async (words, typed) => {
        const near = typed.some((each) =>
          words.some((other) => each.slice(0, 2).toLowerCase() === other.slice(0, 2).toLowerCase()),
        );
        fc.pre(!near);
        expect(await listed(`${words.join(' ')} AS`, typed.join(' '))).not.toContain(`${words.join(' ')} AS`);
      }),
      { numRuns: 40, seed: 7 },
    );
  });
});
