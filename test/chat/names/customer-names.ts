import fc from 'fast-check';
import type { CustomerName, CustomerStore } from '../../../src/stores/customers.js';

const FIRST = [
  'Nordlys',
  'Mäkinen',
  'Østfold',
  'Brückner',
  'Hansen',
  'Virtanen',
  'Åkerlund',
  'Kowalski',
  'Berg',
];
const FIRST_MORE = [
  'Solberg',
  'Järvi',
  'Linde',
  'Vestre',
  'Aurora',
  'Polar',
  'Baltic',
  'Fjell',
  'Tammer',
  'Rhein',
];
const SECOND = [
  'Maskin',
  'Konepaja',
  'Werkzeuge',
  'Logistikk',
  'Data',
  'Systems',
  'Energi',
  'Teknikk',
  'Foods',
];
const SECOND_MORE = [
  'Partners',
  'Marine',
  'Elektro',
  'Bygg',
  'Pumps',
  'Optics',
  'Kemi',
  'Papier',
  'Robotics',
];
const FORMS = ['AS', 'Oy', 'GmbH', 'A/S', 'AB', 'Ltd', 'GmbH & Co. KG', 'Inc.', ''];

/** `count` different company names, the same at every call. */
export function companyNames(count: number): string[] {
  const firsts = [...FIRST, ...FIRST_MORE];
  const seconds = [...SECOND, ...SECOND_MORE];
  const names = new Set<string>();
  for (let index = 0; names.size < count; index++) {
    const first = firsts[index % firsts.length] ?? '';
    const second = seconds[Math.floor(index / firsts.length) % seconds.length] ?? '';
    const form = FORMS[index % FORMS.length] ?? '';
    const round = Math.floor(index / (firsts.length * seconds.length));
    const place = round === 0 ? '' : ` ${syllables(round)}`;
    names.add(`${first} ${second}${place} ${form}`.trim());
  }
  return [...names];
}

function syllables(number: number): string {
  const parts = ['ka', 'lo', 'mi', 'ne', 'ru', 'ta', 'vo', 'si', 'pe', 'do', 'gra', 'stu'];
  let text = '';
  for (let rest = number; rest > 0; rest = Math.floor(rest / parts.length))
    text += parts[rest % parts.length] ?? '';
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A store that knows only names. */
export function namesOnly(customers: readonly CustomerName[]): Pick<
  CustomerStore,
  'names' | 'findByExternalId'
> & {
  add(customer: CustomerName): void;
  /** The next reading fails after so many batches. */
  breakAfter(batches: number): void;
} {
  const held = new Map(customers.map((customer) => [customer.id, customer]));
  let batchesLeft: number | null = null;
  return {
    breakAfter: (batches) => {
      batchesLeft = batches;
    },
    add: (customer) => void held.set(customer.id, customer),
    async *names(changedAfter, batchSize) {
      const changed = [...held.values()]
        .filter(({ updatedAt }) => changedAfter === null || updatedAt > changedAfter)
        .sort((a, b) => a.updatedAt.getTime() - b.updatedAt.getTime());
      for (let start = 0; start < changed.length; start += batchSize) {
        yield changed.slice(start, start + batchSize);
        if (batchesLeft !== null && --batchesLeft === 0) {
          batchesLeft = null;
          throw new Error('no connection');
        }
      }
    },
    findByExternalId: async () => [],
  };
}

export type Typo = (text: string) => string;

/** One character lost, doubled, replaced, or swapped with its neighbour. */
export function anyTypo(): fc.Arbitrary<Typo> {
  return fc
    .record({
      kind: fc.constantFrom('lost', 'doubled', 'replaced', 'swapped'),
      where: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
    })
    .map(({ kind, where }) => (text) => {
      const place = Math.floor(where * (text.length - 1));
      const [head, letter, next] = [text.slice(0, place), text.charAt(place), text.charAt(place + 1)];
      if (kind === 'lost') return head + text.slice(place + 1);
      if (kind === 'doubled') return head + letter + letter + text.slice(place + 1);
      if (kind === 'replaced') return `${head}x${text.slice(place + 1)}`;
      return head + next + letter + text.slice(place + 2);
    });
}
