/** An open deal by its worth, in minor units of the company's currency; null where it can't be compared. */
export interface OpenValue {
  readonly ownerId: string | null;
  readonly valueMinor: number | null;
}

/** Whether a fall of a deal is worth telling. */
export type DealMatters = (deal: OpenValue) => boolean;

/**
 * Which deals matter: those in the upper half of their owner's open value, and all from a configured amount on. The upper
 * half are an owner's largest deals, taken one after the other until they make up half of the owner's open value; the one
 * that reaches the half belongs to it, and so do all of its size. So an owner's only deal matters, and of many equal ones
 * all. A deal without an amount that can be compared doesn't; of an owner without any open deal on record every other does.
 *
 * @param matterFromMinor null where no amount is configured.
 */
export function dealsThatMatter(open: Iterable<OpenValue>, matterFromMinor: number | null): DealMatters {
  const borders = halfValueBorders(open);
  return ({ ownerId, valueMinor }) => {
    if (valueMinor === null) return false;
    if (matterFromMinor !== null && valueMinor >= matterFromMinor) return true;
    return valueMinor >= (borders.get(ownerId) ?? 0);
  };
}

/** The smallest value that still belongs to the upper half, by owner. */
function halfValueBorders(open: Iterable<OpenValue>): Map<string | null, number> {
  const valuesByOwner = new Map<string | null, number[]>();
  for (const { ownerId, valueMinor } of open) {
    if (valueMinor === null) continue;
    const values = valuesByOwner.get(ownerId);
    if (values === undefined) valuesByOwner.set(ownerId, [valueMinor]);
    else values.push(valueMinor);
  }
  return new Map([...valuesByOwner].map(([ownerId, values]) => [ownerId, halfValueBorder(values)]));
}

function halfValueBorder(values: number[]): number {
  const descending = values.sort((a, b) => b - a);
  const half = descending.reduce((sum, value) => sum + value, 0) / 2;
  let reached = 0;
  for (const value of descending) {
    reached += value;
    if (reached >= half) return value;
  }
  return 0;
}
