import type { Alert } from '../domain/alert.js';
import type { Delivery, DeliveryContent, Platform } from '../domain/delivery.js';
import type { Level } from '../domain/level.js';
import type { Stores } from '../stores/stores.js';
import type { Inline } from './card.js';
import { alertCard } from './cards/alert-card.js';
import { deliveryNoteCard } from './cards/delivery-note-card.js';
import { firstRunCard, type OwnerShare } from './cards/first-run-card.js';
import type { RenderDelivery, Rendered } from './delivery/render.js';
import { mentionOf, type People } from './people.js';
import { viewOf } from './read-alert.js';
import { type Reader, readerFor } from './reader.js';
import type { ChatSettings } from './settings.js';

export interface RenderDependencies {
  readonly stores: Pick<Stores, 'alerts' | 'customers' | 'deliveries' | 'runs' | 'scores' | 'staff'>;
  readonly settings: ChatSettings;
  readonly now: () => Date;
}

type ContentOf<Kind extends DeliveryContent['kind']> = Extract<DeliveryContent, { kind: Kind }>;

/** Says what a delivery's message is right now, from today's state, in the company's language. */
export function renderDelivery(dependencies: RenderDependencies): RenderDelivery {
  return async ({ content, target }) => {
    switch (content.kind) {
      case 'alert_card':
        return renderAlertCard(content, target.platform, dependencies);
      case 'alert_reply':
        return renderReply(content, target.platform, dependencies);
      case 'first_run_summary':
        return renderFirstRun(content, target.platform, dependencies);
      case 'delivery_note':
        return renderNote(content, target, dependencies);
    }
  };
}

async function renderAlertCard(
  { alertId }: ContentOf<'alert_card'>,
  platform: Platform,
  { stores, settings, now }: RenderDependencies,
): Promise<Rendered> {
  const alert = await stores.alerts.find(alertId);
  if (alert === null) return drop(`alert ${alertId} is gone`);
  const people = await peopleAround(alert, stores);
  const view = await viewOf(
    alert,
    { stores, settings, now, people: async () => people },
    { platform, isPrivate: false },
  );
  if (view === null) return drop(`customer ${alert.subjectId} is gone`);
  return {
    kind: 'card',
    card: alertCard(view, ownersReader(alert, people, settings)),
    alertVersion: alert.version,
  };
}

async function renderReply(
  { alertId, staffId, about, level, risk }: ContentOf<'alert_reply'>,
  platform: Platform,
  { stores, settings }: RenderDependencies,
): Promise<Rendered> {
  const [alert, staff] = await Promise.all([stores.alerts.find(alertId), stores.staff.find(staffId)]);
  if (alert === null) return drop(`alert ${alertId} is gone`);
  if (staff === null) return drop(`staff member ${staffId} is gone`);
  const customer = await stores.customers.find(alert.subjectId);
  if (customer === null) return drop(`customer ${alert.subjectId} is gone`);
  const reader = ownersReader({ ownerId: staffId }, new Map([[staffId, staff]]), settings);
  const person = mentionOf(staff, platform, settings.people);
  const text = replyText({ about, level, risk, person, customer: customer.name, dueAt: alert.dueAt }, reader);
  return { kind: 'reply', text };
}

interface Reply {
  readonly about: ContentOf<'alert_reply'>['about'];
  readonly level: Level;
  readonly risk: number;
  readonly person: Inline;
  readonly customer: string;
  readonly dueAt: Date | null;
}

function replyText({ about, level, risk, person, customer, dueAt }: Reply, { words, formats }: Reader) {
  switch (about) {
    case 'raised':
      return words.rich('reply.raised', {
        person,
        customer,
        level: words.text(`level.${level}`).toLocaleLowerCase(words.language),
        points: risk,
      });
    case 'fell':
      return words.rich('reply.fell', { person, customer, points: risk });
    case 'handed_over':
      return dueAt === null
        ? words.rich('reply.handedOver', { person, customer })
        : words.rich('reply.handedOver.due', { person, customer, due: formats.dueWithZone(dueAt) });
  }
}

const ALERTS_AT_A_TIME = 1000;

async function renderFirstRun(
  { runId, staffId }: ContentOf<'first_run_summary'>,
  platform: Platform,
  { stores, settings }: RenderDependencies,
): Promise<Rendered> {
  const [run, staff] = await Promise.all([stores.runs.find(runId), stores.staff.all()]);
  const levels = { high: 0, medium: 0, low: 0 };
  const owners = new Map<string | null, OwnerShare>();
  for await (const batch of stores.alerts.allOpen(ALERTS_AT_A_TIME)) {
    for (const { ownerId, level, placement } of batch) {
      if (staffId !== null && ownerId !== staffId) continue;
      levels[level] += 1;
      const share = owners.get(ownerId) ?? { ownerId, carded: 0, listed: 0 };
      owners.set(ownerId, { ...share, [placement]: share[placement] + 1 });
    }
  }
  const card = firstRunCard(
    {
      levels,
      owners: [...owners.values()],
      readiness: run?.context?.readiness ?? null,
      people: new Map(staff.map((person) => [person.id, person])),
      platform,
    },
    readerFor(settings.company.language, settings.company.timezone),
  );
  return { kind: 'card', card, alertVersion: 0 };
}

async function renderNote(
  { deliveryId, problem, targetId }: ContentOf<'delivery_note'>,
  { platform }: Delivery['target'],
  { stores, settings }: RenderDependencies,
): Promise<Rendered> {
  const delivery = await stores.deliveries.find(deliveryId);
  const alert = delivery?.alertId ? await stores.alerts.find(delivery.alertId) : null;
  const customer = alert === null ? null : await stores.customers.find(alert.subjectId);
  const view = { problem, targetId, customerName: customer?.name ?? null, platform };
  const reader = readerFor(settings.company.language, settings.company.timezone);
  return { kind: 'card', card: deliveryNoteCard(view, reader), alertVersion: 0 };
}

/** Everybody whose name may stand on the card. */
async function peopleAround(alert: Alert, { staff }: Pick<Stores, 'staff'>): Promise<People> {
  const ids = new Set<string>();
  for (const id of [alert.ownerId, alert.deputyId, alert.leaderId]) if (id !== null) ids.add(id);
  for (const { byId, details } of alert.log) {
    if (byId !== null) ids.add(byId);
    if (details.to) ids.add(details.to);
  }
  const found = await staff.findMany([...ids]);
  return new Map(found.map((person) => [person.id, person]));
}

/** The company's language in the owner's zone, in which the time that something is due was reckoned. */
function ownersReader(
  { ownerId }: Pick<Alert, 'ownerId'>,
  people: People,
  { company }: ChatSettings,
): Reader {
  const owner = ownerId === null ? undefined : people.get(ownerId);
  return readerFor(company.language, owner?.timezone ?? company.timezone);
}

function drop(reason: string): Rendered {
  return { kind: 'drop', reason };
}
