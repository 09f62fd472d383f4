import { UNDO_MS } from '../../alerts/lifecycle.js';
import { personTargets } from '../../alerts/routing.js';
import { pendingDelivery, targetKey } from '../../domain/delivery.js';
import { type Lead, type LeadHandOver, ownerOfLead } from '../../domain/lead.js';
import type { Staff } from '../../domain/staff.js';
import { recordAudit } from '../audit.js';
import { leadLabel } from '../cards/lead-text.js';
import { messageCard } from '../cards/message-card.js';
import { customerNames } from '../customer-names.js';
import type { Desk } from '../dependencies.js';
import { personName } from '../people.js';
import { button, press } from '../press.js';
import type { Reader } from '../reader.js';
import { isOneOf, onlyFor } from '../roles.js';
import { routingOf } from '../routes/routing-of.js';
import { stepArgs, stepIn } from '../undo-step.js';
import type { ActionHandler } from './action-handler.js';

/** Gives a lead that nobody has to somebody: managers to anybody in sales, everybody else to themselves. */
export const handLead: ActionHandler = async ({ subject, args }, desk) => {
  const toId = args.to ?? '';
  const [[lead], people] = await Promise.all([desk.stores.leads.findMany([subject]), desk.people()]);
  return onlyFor('sales', async ({ staff, reader }) => {
    const { words } = reader;
    const whisper = (text: string) => ({ kind: 'whisper', card: messageCard(text) }) as const;
    if (lead === undefined || isOver(lead)) return whisper(words.text('lead.gone'));
    if (toId !== staff.id && !isOneOf(staff.role, 'managers')) return whisper(words.text('role.managers'));
    const to = people.get(toId);
    if (to?.role !== 'sales') return whisper(words.text('lead.nobodyThere'));
    const ownerId = ownerOfLead(lead);
    if (ownerId !== null)
      return whisper(words.text('lead.taken', { person: personName(people, ownerId, reader) }));
    const handed = { toId, insteadOfId: lead.ownerId, byId: staff.id, at: desk.now() };
    const isDone = await desk.stores.leads.handOver(lead.id, handed, lead.handed ?? null);
    if (!isDone) return whisper(words.text('lead.changed'));
    await recordAudit(desk, staff.id, 'lead_handed', lead.id, { to: toId });
    const isTold = toId !== staff.id && (await tell(to, lead, handed, desk));
    const said = { lead: await nameOf(lead, desk, reader), person: personName(people, toId, reader) };
    const text =
      toId === staff.id
        ? words.text('done.lead.taken', said)
        : words.text(isTold ? 'done.lead.handed' : 'done.lead.handedUntold', said);
    const undo = button(reader, 'button.undo', press('lead.undo', lead.id, stepArgs(handed.at)));
    return {
      kind: 'whisper',
      card: messageCard(text, {
        type: 'buttons',
        visible: [undo],
        more: [],
        moreLabel: words.text('button.more'),
      }),
    };
  });
};

/** Takes a lead back: by whoever gave it away, for ten minutes. */
export const undoHandLead: ActionHandler = async ({ subject, args }, desk) => {
  const [lead] = await desk.stores.leads.findMany([subject]);
  const { madeAt } = stepIn(args);
  return onlyFor('sales', async ({ staff, reader }) => {
    const { words, formats } = reader;
    const whisper = (text: string) => ({ kind: 'whisper', card: messageCard(text) }) as const;
    const handed = lead?.handed;
    // A later step of somebody's is not this one's to take back.
    if (lead === undefined || handed === undefined || handed.at.getTime() !== madeAt?.getTime())
      return whisper(words.text('lead.changed'));
    if (handed.byId !== staff.id) return whisper(words.text('refusal.logByOther'));
    if (desk.now().getTime() > handed.at.getTime() + UNDO_MS)
      return whisper(words.text('refusal.undo_too_late', { time: formats.dateTime(handed.at) }));
    const isDone = await desk.stores.leads.handOver(lead.id, null, handed);
    if (!isDone) return whisper(words.text('lead.changed'));
    await recordAudit(desk, staff.id, 'lead_handed', lead.id, { undone: '1' });
    return whisper(words.text('done.lead.undone', { lead: await nameOf(lead, desk, reader) }));
  });
};

/** Has the person told who was given a lead; false where no message reaches them. */
async function tell(
  person: Staff,
  { id }: Lead,
  { byId, at }: LeadHandOver,
  { stores, settings, routing = routingOf({ settings, stores }) }: Desk,
): Promise<boolean> {
  const targets = personTargets(person, await routing());
  await stores.deliveries.add(
    targets.map((target) =>
      pendingDelivery({
        id: `${id}|handed-${at.getTime()}|${targetKey(target)}`,
        alertId: null,
        content: { kind: 'lead_notice', leadId: id, staffId: person.id, byId },
        target,
        createdAt: at,
      }),
    ),
  );
  return targets.length > 0;
}

function isOver({ dealId, isLost }: Lead): boolean {
  return dealId !== null || isLost;
}

async function nameOf(lead: Lead, desk: Desk, reader: Reader): Promise<string> {
  const customerNameOf = await customerNames(lead.customerId === null ? [] : [lead.customerId], desk);
  return leadLabel({ lead }, customerNameOf, reader);
}
