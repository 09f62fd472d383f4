import { DAY_MS } from '../../domain/time.js';

/** What patterns are mined from: tickets and purchases of many customers, as columns, because there may be millions. */
export interface PatternMaterial {
  readonly categories: readonly string[];
  /** Products, families of them, or whatever else is bought. */
  readonly items: readonly string[];
  /** Of each customer the first and the last day on which it could have bought or asked, as days since 1970. */
  readonly firstDay: Int32Array;
  readonly lastDay: Int32Array;
  /** The day from which a customer's age is counted; NaN where it isn't known. */
  readonly sinceDay: Float64Array;
  /** Tickets of customer n are those from ticketStart[n] to before ticketStart[n + 1], by category, then day. */
  readonly ticketStart: Int32Array;
  readonly ticketCategory: Uint16Array;
  readonly ticketDay: Int32Array;
  /** NaN where it isn't known. */
  readonly ticketAgeMonths: Float32Array;
  /** Purchases of item n likewise, by customer, then day. An item bought twice on a day stands once. */
  readonly purchaseStart: Int32Array;
  readonly purchaseCustomer: Int32Array;
  readonly purchaseDay: Int32Array;
}

export interface CustomerMoments {
  /** Since when it is a customer; null where that isn't known, as of those who were there before the records began. */
  readonly since: Date | null;
  /** When it left; null while it is one. */
  readonly until: Date | null;
  readonly tickets: readonly {
    readonly at: Date;
    readonly category: string;
    /** Months that what the ticket is about had been in use; null where that isn't known. */
    readonly ageMonths: number | null;
  }[];
  readonly purchases: readonly { readonly at: Date; readonly item: string }[];
}

export interface MaterialBuilder {
  add(customer: CustomerMoments): void;
  build(): PatternMaterial;
}

/**
 * Gathers what patterns are mined from, a customer at a time.
 *
 * @param recordsFrom when records begin; @param asOf when they end: nothing later may be added.
 */
export function materialBuilder(recordsFrom: Date, asOf: Date): MaterialBuilder {
  const [recordsFromDay, asOfDay] = [dayOf(recordsFrom), dayOf(asOf)];
  const categoryOf = numbering();
  const itemOf = numbering();
  const firstDay: number[] = [];
  const lastDay: number[] = [];
  const sinceDay: number[] = [];
  const ticketStart: number[] = [0];
  const ticketCategory: number[] = [];
  const ticketDay: number[] = [];
  const ticketAgeMonths: number[] = [];
  // Customers come one after the other, so that counting by item at the end leaves them in order.
  const bought = { customer: [] as number[], item: [] as number[], day: [] as number[] };
  return {
    add({ since, until, tickets, purchases }) {
      const days = [...tickets, ...purchases].map(({ at }) => dayOf(at));
      if (days.length === 0) return;
      const customer = firstDay.length;
      const sinceIs = since === null ? Number.NaN : dayOf(since);
      const earliest = Math.min(...days);
      firstDay.push(Math.min(earliest, since === null ? recordsFromDay : Math.max(sinceIs, recordsFromDay)));
      lastDay.push(Math.max(Math.max(...days), until === null ? asOfDay : Math.min(dayOf(until), asOfDay)));
      sinceDay.push(sinceIs);
      const asked = tickets
        .map(({ at, category, ageMonths }) => ({ day: dayOf(at), category: categoryOf(category), ageMonths }))
        .sort((a, b) => a.category - b.category || a.day - b.day);
      for (const { day, category, ageMonths } of asked) {
        ticketCategory.push(category);
        ticketDay.push(day);
        ticketAgeMonths.push(ageMonths ?? Number.NaN);
      }
      ticketStart.push(ticketDay.length);
      const each = purchases
        .map(({ at, item }) => ({ day: dayOf(at), item: itemOf(item) }))
        .sort((a, b) => a.item - b.item || a.day - b.day);
      each.forEach(({ day, item }, index) => {
        const before = each[index - 1];
        if (before !== undefined && before.item === item && before.day === day) return;
        bought.customer.push(customer);
        bought.item.push(item);
        bought.day.push(day);
      });
    },
    build() {
      const items = itemOf.names();
      const purchaseStart = new Int32Array(items.length + 1);
      for (const item of bought.item) purchaseStart[item + 1] = (purchaseStart[item + 1] as number) + 1;
      for (let item = 0; item < items.length; item++)
        purchaseStart[item + 1] = (purchaseStart[item + 1] as number) + (purchaseStart[item] as number);
      const next = purchaseStart.slice();
      const purchaseCustomer = new Int32Array(bought.day.length);
      const purchaseDay = new Int32Array(bought.day.length);
      bought.item.forEach((item, index) => {
        const place = next[item] as number;
        next[item] = place + 1;
        purchaseCustomer[place] = bought.customer[index] as number;
        purchaseDay[place] = bought.day[index] as number;
      });
      return {
        categories: categoryOf.names(),
        items,
        firstDay: Int32Array.from(firstDay),
        lastDay: Int32Array.from(lastDay),
        sinceDay: Float64Array.from(sinceDay),
        ticketStart: Int32Array.from(ticketStart),
        ticketCategory: Uint16Array.from(ticketCategory),
        ticketDay: Int32Array.from(ticketDay),
        ticketAgeMonths: Float32Array.from(ticketAgeMonths),
        purchaseStart,
        purchaseCustomer,
        purchaseDay,
      };
    },
  };
}

function dayOf(at: Date): number {
  return Math.floor(at.getTime() / DAY_MS);
}

function numbering(): ((name: string) => number) & { names(): string[] } {
  const numbers = new Map<string, number>();
  const numberOf = (name: string): number => {
    const known = numbers.get(name) ?? numbers.size;
    numbers.set(name, known);
    return known;
  };
  return Object.assign(numberOf, { names: () => [...numbers.keys()] });
}
