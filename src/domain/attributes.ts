import type { DatedAttribute } from './customer.js';

/**
 * Attributes held and attributes that came, as one list: one entry per name and validFrom, by name, then time (null
 * first). A new value replaces the one held; the same value keeps what was held, so that reading a file again later
 * doesn't make the company know it later.
 */
export function uniteAttributes<Kept extends DatedAttribute>(
  held: readonly Kept[],
  incoming: readonly Kept[],
): Kept[] {
  const united = new Map<string, Kept>();
  for (const attribute of [...held, ...incoming]) {
    const key = `${attribute.validFrom?.getTime() ?? ''}|${attribute.name}`;
    const before = united.get(key);
    if (before === undefined || before.value !== attribute.value) united.set(key, attribute);
  }
  return [...united.values()].sort((a, b) => compareTexts(a.name, b.name) || startOf(a) - startOf(b));
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function startOf(attribute: DatedAttribute): number {
  return attribute.validFrom?.getTime() ?? -Number.MAX_VALUE;
}
