import type { Reader } from '../reader.js';

/** How a deal is called in a line: its name with its customer, as far as both are known. */
export function dealLabel(
  {
    dealId,
    name,
    customerId,
  }: { readonly dealId: string; readonly name: string | null; readonly customerId: string | null },
  customerNameOf: (customerId: string) => string,
  { words }: Reader,
): string {
  const own = name ?? words.text('dealAlert.unnamed', { id: dealId.slice(dealId.indexOf(':') + 1) });
  return customerId === null
    ? own
    : words.text('deal.label', { deal: own, customer: customerNameOf(customerId) });
}
