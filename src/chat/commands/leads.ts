import { recordAudit } from '../audit.js';
import { typedExample } from '../cards/help-card.js';
import { leadCard } from '../cards/lead-card.js';
import { leadsCard } from '../cards/leads-card.js';
import { messageCard } from '../cards/message-card.js';
import type { Answer, Desk, KnownAsker } from '../dependencies.js';
import { readLead, readLeads } from '../read-leads.js';
import { onlyFor } from '../roles.js';
import { shortened } from '../shortened.js';
import type { CommandHandler } from './command-handler.js';
import { scopeOf } from './pipeline.js';
import { scopeMeantBy } from './scope-words.js';

/** So much of what people typed is repeated to them. */
const TYPED_LETTERS = 80;

/** Open leads, the best first: one's own, the team's or all; or one lead by its number. For sales and managers. */
export const leads: CommandHandler = async (argument, desk) =>
  onlyFor('sales', async (asker) => {
    const word = argument.trim().toLowerCase();
    const kind = word === '' ? null : scopeMeantBy(word);
    if (word !== '' && kind === null) return leadByNumber(argument.trim(), asker, desk);
    const scope = scopeOf(kind, asker);
    const view = await readLeads(scope, desk);
    await recordAudit(desk, asker.staff.id, 'leads_viewed', scope.kind);
    return { kind: 'whisper', card: leadsCard(view, asker.reader) };
  });

/** The card of a lead, for the asker alone. */
export async function showLead(leadId: string, desk: Desk): Promise<Answer> {
  return onlyFor('sales', async ({ staff, reader }) => {
    const view = await readLead(leadId, desk);
    if (view === null) return { kind: 'whisper', card: messageCard(reader.words.text('lead.gone')) };
    await recordAudit(desk, staff.id, 'leads_viewed', leadId);
    return { kind: 'whisper', card: leadCard(view, staff, reader) };
  });
}

/** By the number that stands in the lists, with or without its source. */
async function leadByNumber(
  typed: string,
  asker: KnownAsker,
  desk: Desk,
): Promise<Awaited<ReturnType<Answer>>> {
  const { platform, reader } = asker;
  const wanted = typed.toLowerCase();
  const { leads: open } = await readLeads({ kind: 'all' }, desk);
  const found = open.find(({ lead: { id } }) =>
    [id, id.slice(id.indexOf(':') + 1)].some((number) => number.toLowerCase() === wanted),
  );
  if (found !== undefined) return (await showLead(found.lead.id, desk))(asker);
  const example = typedExample('leads', platform, reader);
  const text = shortened(typed, TYPED_LETTERS);
  return { kind: 'whisper', card: messageCard(reader.words.text('leads.unknown', { text, example })) };
}
