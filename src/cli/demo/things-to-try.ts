import type { Alert } from '../../domain/alert.js';
import { LEVELS } from '../../domain/level.js';
import { plain } from '../preview-text.js';
import type { CliApp } from '../verb.js';
import { DEMO_CHANNELS } from './company.js';

/** Where to look and three things to do there, with names from the data at hand. */
export async function thingsToTry(app: CliApp, address: string): Promise<string> {
  const alert = await mostUrgentInFirstChannel(app);
  const customer = alert === null ? null : await app.stores.customers.find(alert.subjectId);
  const channel = alert?.targets[0]?.id ?? DEMO_CHANNELS['nordics-alerts'];
  const channelName = Object.entries(DEMO_CHANNELS).find(([, id]) => id === channel)?.[0] ?? channel;
  const name = customer === null ? 'a customer' : plain(customer.name);
  return `
Open  ${address}/archives/${channel}

Three things to try:
  1. In #${channelName}, press "On it" on a card, then "Contact made", then "Outcome…"; each press can be undone.
  2. Type  /varsel customer ${misspelt(name)}   (misspelt on purpose)
  3. Type  /varsel mine   and open an alert from the menu; "Why?" shows what it is made of.

Everything runs on this machine. Stop with Ctrl-C.
`;
}

async function mostUrgentInFirstChannel(app: CliApp): Promise<Alert | null> {
  let found: Alert | null = null;
  for await (const alerts of app.stores.alerts.allOpen(500)) {
    for (const alert of alerts) {
      if (alert.placement !== 'carded') continue;
      if (found === null || urgency(alert) > urgency(found)) found = alert;
    }
  }
  return found;
}

function urgency({ level, evidence, targets }: Alert): number {
  const isInFirst = targets.some(({ id }) => id === DEMO_CHANNELS['nordics-alerts']);
  return (isInFirst ? 1000 : 0) + LEVELS.indexOf(level) * 100 + evidence.risk;
}

/** The name without its legal form and with one letter gone, as somebody in a hurry types it. */
function misspelt(name: string): string {
  const words = name.split(' ');
  const core = words.length > 1 ? words.slice(0, -1).join(' ') : name;
  const middle = Math.floor(core.length / 2);
  const at = [...core].findIndex((letter, index) => index >= middle && /\p{L}/u.test(letter));
  return at < 0 ? core : core.slice(0, at) + core.slice(at + 1);
}
