import type { DrawWeeks } from '../../src/chat/digest-charts.js';
import { digestCardFor } from '../../src/chat/read-digest.js';
import { readerFor } from '../../src/chat/reader.js';
import { weekReader } from '../../src/digest/week-reader.js';
import type { ChurnAlert } from '../../src/domain/alert.js';
import type { Platform } from '../../src/domain/delivery.js';
import type { Language } from '../../src/domain/staff.js';
import type { Shown } from '../chat/every-card/everything-shown.js';
import { exampleMove } from '../contracts/stores/example-values.js';
import { MONDAY, resolved, weekAlert, weekCompany } from '../digest/week-company.js';
import { someCustomer, somePerson } from '../support/alerts.js';
import { loss } from '../support/figures-company.js';
import { plausibleTexts } from './plausible-texts.js';

/** Weeks enough for charts, which the company with something of everything has not: of all, of a team, of oneself, and a quiet one. */
export async function digestsShown(
  language: Language,
  draw: DrawWeeks,
  platform: Platform,
): Promise<Shown[]> {
  const stores = await weekCompany({ alerts: eightWeeks() });
  await stores.staff.upsert(
    OWNERS.map((id) => somePerson(id, { team: 'nordics', leaderId: 'S03', name: `Owner ${id}` })),
  );
  await stores.customers.upsert(
    Array.from({ length: 40 }, (_, index) =>
      someCustomer(`erp:${index + 1}`, {
        name: plausibleTexts(`customer erp:${index + 1}`),
        ownerId: OWNERS[index % OWNERS.length] ?? null,
        yearlyValueMinor: (index + 1) * 10_000_00,
      }),
    ),
  );
  await stores.outcomes.add([loss(7, '2026-03-10')]);
  await stores.tierMoves.add([
    exampleMove('up', { customerId: 'erp:1', from: 'standard', to: 'vip', at: day(2) }),
    exampleMove('down', { customerId: 'erp:2', from: 'premium', to: 'standard', at: day(3) }),
  ]);
  const readWeek = weekReader(stores, { timezone: 'Europe/Oslo', companyCurrency: 'EUR' });
  const reader = readerFor(language, 'Europe/Oslo');
  const digests: Shown[] = [];
  for (const [of, staffId] of Object.entries(READERS)) {
    const person = await stores.staff.find(staffId);
    if (person === null) throw new Error(`no ${staffId} reads the digest ${of}`);
    const card = await digestCardFor(person, MONDAY, { readWeek, draw, platform }, reader);
    digests.push({ of, kind: 'card', card });
  }
  return digests;
}

const READERS = {
  'digest of all': 'S08',
  'digest of a team': 'S03',
  'digest of oneself': 'S01',
  'quiet digest': 'S04',
} as const;
const OWNERS = ['S01', 'S02', 'S11', 'S12', 'S13'] as const;
const DAY_MS = 86_400_000;
/** How many alerts opened in each of the weeks, the oldest first. */
const OPENED = [3, 5, 2, 6, 4, 7, 3, 5];

function day(daysBefore: number): Date {
  return new Date(MONDAY.getTime() - daysBefore * DAY_MS);
}

/** Answered within their time, but for one a week; older ones came to an end. */
function eightWeeks(): ChurnAlert[] {
  let number = 0;
  return OPENED.flatMap((count, week) =>
    Array.from({ length: count }, (_, index) => {
      number += 1;
      const opened = day(7 * (OPENED.length - week) - 1);
      const isLate = index === 0 && week % 2 === 1;
      const isOld = week < OPENED.length - 2;
      return weekAlert(
        number,
        text(opened),
        isLate ? [] : [['contacted', text(new Date(opened.getTime() + DAY_MS))]],
        {
          ownerId: OWNERS[number % OWNERS.length] ?? null,
          dueAt: new Date(opened.getTime() + 2 * DAY_MS),
          ...(isOld
            ? resolved(index === 1 ? 'lost' : 'saved', text(new Date(opened.getTime() + 20 * DAY_MS)))
            : {}),
        },
      );
    }),
  );
}

/** As the week's company writes moments. */
function text(at: Date): string {
  return at.toISOString().slice(0, 16);
}
