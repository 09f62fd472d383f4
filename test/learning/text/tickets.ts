import { randomStream } from '../../../src/domain/random.js';

export interface Tickets {
  readonly texts: readonly string[];
  readonly labels: readonly string[];
}

const WORDS: Readonly<Record<string, readonly string[]>> = {
  access: ['login', 'password', 'locked', 'two-factor', 'Anmeldung', 'Passwort'],
  billing: ['invoice', 'refund', 'charged', 'VAT', 'Rechnung', 'Rückerstattung'],
  delivery: ['parcel', 'shipment', 'arrived', 'courier', 'Paket', 'Lieferung'],
};
const FILLERS = ['please', 'the', 'our', 'not', 'again', 'today', 'wir', 'bitte', 'yesterday', 'customer'];

/** Made-up tickets of three classes; a share of the labels, from 0 to 1, is drawn anew and says nothing. */
export function tickets(count: number, noise: number, purpose: string): Tickets {
  const random = randomStream(3, purpose);
  const pick = (choices: readonly string[]): string =>
    choices[Math.floor(random() * choices.length)] as string;
  const names = Object.keys(WORDS);
  const rows = Array.from({ length: count }, () => {
    const name = pick(names);
    const words = Array.from({ length: 7 }, (_, at) =>
      at % 3 === 1 ? pick(WORDS[name] ?? []) : pick(FILLERS),
    );
    return { text: `${words.join(' ')}.`, label: random() < noise ? pick(names) : name };
  });
  return { texts: rows.map(({ text }) => text), labels: rows.map(({ label }) => label) };
}
