import { isoDate, nextWorkingDay } from './calendar.js';
import { chance, integer } from './distributions.js';
import { type Life, rowId } from './life.js';
import type { ConsentRow } from './tables.js';

const shares: readonly (readonly [ConsentRow['purpose'], ConsentRow['basis'], number])[] = [
  ['newsletter', 'consent', 0.6],
  ['product_tips', 'legitimate_interest', 0.7],
  ['events', 'consent', 0.45],
];
const objectingShare = 0.04;

/** What customers agreed to be written about, and who said no since. */
export function consentRows(life: Life): ConsentRow[] {
  const { account, window } = life;
  const random = life.stream('consents');
  const rows: ConsentRow[] = [];
  for (const [purpose, basis, share] of shares) {
    const day = nextWorkingDay(integer(random, [life.from, Math.max(life.from, window.end - 60)]));
    const objectsOn = nextWorkingDay(day + integer(random, [20, 400]));
    const isObjecting = chance(random, objectingShare);
    const isGiven = chance(random, share);
    if (!isGiven || day >= life.until) continue;
    const add = (of: ConsentRow['basis'], on: number): void => {
      rows.push({
        id: rowId('G', account, rows.length + 1),
        customer_id: account.id,
        purpose,
        basis: of,
        date: isoDate(on),
        until: '',
      });
    };
    add(basis, day);
    if (isObjecting && objectsOn < life.until && objectsOn <= window.end) add('objection', objectsOn);
  }
  return rows;
}
