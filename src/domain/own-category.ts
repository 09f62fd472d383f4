/** Before a company's own name of a category, so that it is never taken for one of ours. */
const PREFIX = 'own:';
const LONGEST_NAME = 60;

/** The name in "own:Warranty"; null where it is no such, or too long for a name. */
export function ownCategoryIn(text: string): string | null {
  if (!text.toLowerCase().startsWith(PREFIX)) return null;
  const name = text.slice(PREFIX.length).trim();
  return name === '' || name.length > LONGEST_NAME ? null : name;
}

export function ownCategoryLabel(name: string): string {
  return `${PREFIX}${name}`;
}

/** What a ticket is sorted under, as it is told: "defect", or "own:Warranty". */
export function ticketLabel({
  category,
  ownCategory,
}: {
  readonly category: string;
  readonly ownCategory?: string;
}) {
  return ownCategory === undefined ? category : ownCategoryLabel(ownCategory);
}

/** Whether two people who write it mean the same one. */
export function isSameOwnCategory(name: string, other: string): boolean {
  return name.toLowerCase() === other.toLowerCase();
}

export const OWN_CATEGORY_FORM = `a category of your own is written as ${PREFIX}warranty, with a name of at most ${LONGEST_NAME} letters`;
