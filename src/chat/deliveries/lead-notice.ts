import { shownCustomerId } from '../../domain/customer.js';
import { ownerOfLead } from '../../domain/lead.js';
import { leadLabel } from '../cards/lead-text.js';
import { messageCard } from '../cards/message-card.js';
import { personName } from '../people.js';
import { button, press } from '../press.js';
import { readerOf } from '../reader.js';
import { type DeliveryRenderer, drop, plainCard } from './delivery-renderer.js';

/** To whom a lead was given by somebody else. */
export const renderLeadNotice: DeliveryRenderer<'lead_notice'> = async (
  { leadId, staffId, byId },
  _target,
  { stores, settings },
) => {
  const [[lead], staff, by, chosen] = await Promise.all([
    stores.leads.findMany([leadId]),
    stores.staff.find(staffId),
    stores.staff.find(byId),
    stores.personalSettings.find(staffId),
  ]);
  if (lead === undefined || lead.dealId !== null || lead.isLost) return drop(`lead ${leadId} is gone`);
  if (staff === null) return drop(`staff member ${staffId} is gone`);
  if (ownerOfLead(lead) !== staffId) return drop(`lead ${leadId} is not ${staffId}’s any more`);
  const customer = lead.customerId === null ? null : await stores.customers.find(lead.customerId);
  const reader = readerOf(staff, settings, chosen);
  const { words } = reader;
  const people = new Map(by === null ? [] : [[by.id, by]]);
  const text = words.text('leadNotice.handed', {
    person: personName(people, byId, reader),
    lead: leadLabel({ lead }, (id) => customer?.name ?? shownCustomerId(id), reader),
  });
  return plainCard(
    messageCard(text, {
      type: 'buttons',
      visible: [button(reader, 'button.leadOpen', press('lead.show', lead.id), 'primary')],
      more: [],
      moreLabel: words.text('button.more'),
    }),
  );
};
