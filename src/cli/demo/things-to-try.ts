import { customerDirectory } from '../../chat/names/customer-directory.js';
import { type Alert, alertsOfKind } from '../../domain/alert.js';
import { LEVELS } from '../../domain/level.js';
import { plain } from '../preview-text.js';
import type { CliApp } from '../verb.js';
import { DEMO_CHANNELS } from './company.js';
import { dealToFall } from './deal-falls.js';

/** So many of the most urgent are looked at for a name that is found although it is misspelt. */
const NAMES_TRIED = 10;

/** Where to look and what to do there, with names from the data at hand. */
export async function thingsToTry(app: CliApp, address: string, now: () => Date): Promise<string> {
  const alerts = await mostUrgent(app);
  const channel = alerts[0]?.targets[0]?.id ?? DEMO_CHANNELS['nordics-alerts'];
  const channelName = Object.entries(DEMO_CHANNELS).find(([, id]) => id === channel)?.[0] ?? channel;
  return `
Open  ${address}/archives/${channel}

Things to try:
  1. In #${channelName}, press "On it" on a card, then "Contact made…", then "Outcome…"; each press can be undone.
  2. Type  /varsel customer ${await misspeltName(app, alerts, now)}   (misspelt on purpose)
  3. Type  /varsel mine   and open an alert from the menu; "Why?" shows what it is made of.
${await salesToTry(app)}
Everything runs on this machine. Stop with Ctrl-C.
`;
}

/** Whoever sells asks of deals, whoever leads of where they come from. */
async function salesToTry({ stores }: Pick<CliApp, 'stores'>): Promise<string> {
  const deal = await dealToFall({ stores }, 'S01');
  if (deal === null) return '';
  const manager = (await stores.staff.all()).find(({ role }) => role === 'manager');
  const asManager = manager === undefined ? 'a manager' : plain(manager.name);
  return `  4. Type  /varsel deal ${deal.id.slice(deal.id.indexOf(':') + 1)}   and  /varsel pipeline ; "Log what happened" on the deal changes its chance.
  5. Act as ${asManager} and type  /varsel pipeline all effort ,  /varsel sources   and  /varsel patterns
`;
}

async function mostUrgent(app: CliApp): Promise<Alert[]> {
  const carded: Alert[] = [];
  for await (const alerts of app.stores.alerts.allOpen(500)) {
    carded.push(...alertsOfKind(alerts, 'churn').filter(({ placement }) => placement === 'carded'));
  }
  return carded.sort((a, b) => urgency(b) - urgency(a)).slice(0, NAMES_TRIED);
}

/** Of the most urgent customer that is found by it alone. */
async function misspeltName(app: CliApp, alerts: readonly Alert[], now: () => Date): Promise<string> {
  const { customers } = app.stores;
  const found = new Map(
    (await customers.findMany(alerts.map(({ subjectId }) => subjectId))).map((each) => [each.id, each]),
  );
  const names = alerts.flatMap(({ subjectId }) => found.get(subjectId)?.name ?? []).map(plain);
  const { find } = customerDirectory({
    customers,
    now,
    pause: async () => undefined,
    onRefreshError: (error) => {
      throw error;
    },
  });
  for (const name of names) {
    const match = await find(misspelt(name));
    if (match.kind === 'found' && plain(match.customer.name) === name) return misspelt(name);
  }
  return names[0] ?? 'a customer';
}

function urgency({ level, evidence, targets }: Alert): number {
  const isInFirst = targets.some(({ id }) => id === DEMO_CHANNELS['nordics-alerts']);
  return (isInFirst ? 1000 : 0) + LEVELS.indexOf(level) * 100 + evidence.risk;
}

/** The name without its legal form and with one letter within a word gone, as somebody in a hurry types it. */
function misspelt(name: string): string {
  const words = name.split(' ');
  const core = words.length > 1 ? words.slice(0, -1).join(' ') : name;
  const middle = Math.floor(core.length / 2);
  const at = core.slice(middle).search(/(?<=\p{L})\p{L}/u);
  return at < 0 ? core : core.slice(0, middle + at) + core.slice(middle + at + 1);
}
