import { recordAudit } from '../audit.js';
import { sharedCustomerCard } from '../cards/customer-card.js';
import { messageCard } from '../cards/message-card.js';
import type { Desk } from '../dependencies.js';
import { readCustomer } from '../read-customer.js';
import { readerFor } from '../reader.js';
import type { ShareRefusal } from '../share.js';
import type { ActionHandler } from './action-handler.js';

/** Posts the customer card for everybody in the conversation, in the company's language, as it is today. */
export const shareCustomer: ActionHandler = async ({ subject }, desk) => {
  const view = await readCustomer(subject, desk);
  return async ({ staff, reader, reply }) => {
    const { words } = reader;
    if (view === null) return { kind: 'whisper', card: messageCard(words.text('customer.gone')) };
    await recordAudit(desk, staff.id, 'customer_viewed', subject, { sharedIn: reply.conversationId });
    const card = sharedCustomerCard(view, staff.name, companyReader(desk));
    const result = await desk.share(reply, card, `share|${subject}|${desk.newId()}`);
    const done = reply.isElsewhere === true ? 'share.doneElsewhere' : 'share.done';
    const text = words.text(result.ok ? done : SHARE_TEXTS[result.refusal]);
    return { kind: 'whisper', card: messageCard(text) };
  };
};

const SHARE_TEXTS = {
  shared_channel: 'share.shared_channel',
  not_a_member: 'share.not_a_member',
  not_allowed: 'share.not_a_member',
  unknown_target: 'share.not_a_member',
  archived: 'share.archived',
  bad_credentials: 'share.failed',
  invalid_message: 'share.failed',
  failed: 'share.failed',
  unclear: 'share.unclear',
} as const satisfies Record<ShareRefusal, string>;

function companyReader({ settings: { company } }: Desk) {
  return readerFor(company.language, company.timezone);
}
