import type { Random } from '../domain/random.js';
import { pick } from './distributions.js';
import type { Country } from './tables.js';

const given: Readonly<Record<Country, readonly string[]>> = {
  NO: ['Kari', 'Ola', 'Silje', 'Øystein', 'Marit', 'Håkon', 'Trine', 'Geir', 'Åse', 'Jon'],
  SE: ['Karin', 'Göran', 'Åsa', 'Björn', 'Lena', 'Nils', 'Ylva', 'Per', 'Maja', 'Rolf'],
  FI: ['Sari', 'Jukka', 'Päivi', 'Timo', 'Minna', 'Väinö', 'Outi', 'Kari', 'Sanna', 'Esa'],
  DE: ['Ute', 'Jörg', 'Heike', 'Stefan', 'Birgit', 'Günter', 'Silke', 'Uwe', 'Lena', 'Ralf'],
  UK: ['Sarah', 'Alan', 'Megan', 'Ian', 'Ruth', 'Colin', 'Zoë', 'Graham', 'Nia', 'Keith'],
};

const family: Readonly<Record<Country, readonly string[]>> = {
  NO: ['Nilsen', 'Bakke', 'Haugen', 'Lie', 'Dahl', 'Strøm', 'Moen', 'Aas', 'Vik', 'Solberg'],
  SE: ['Lind', 'Åkesson', 'Nyström', 'Holm', 'Sandberg', 'Öberg', 'Ek', 'Norling', 'Dahl', 'Roos'],
  FI: ['Niemi', 'Heikkilä', 'Laine', 'Mäki', 'Rantala', 'Öhman', 'Korpi', 'Salonen', 'Aho', 'Pelto'],
  DE: ['Schulz', 'Roth', 'Große', 'Kühn', 'Busch', 'Franke', 'Lang', 'Pohl', 'Sommer', 'Beck'],
  UK: ['Carter', "O'Neill", 'Shaw', 'Price', 'Reid', 'Walsh', 'Doyle', 'Marsh', 'Pugh', 'Grant'],
};

/** Someone other than those named already. */
export function personName(random: Random, country: Country, others: readonly string[]): string {
  for (;;) {
    const name = `${pick(random, given[country])} ${pick(random, family[country])}`;
    if (!others.includes(name)) return name;
  }
}
