import type { LeadOwnerProposal } from '../../deals/leads/propose-lead-owners.js';
import type { ScoredLead } from '../../deals/leads/scored-lead.js';
import { wholePercent } from '../../deals/live/detect-drop.js';
import { ownerOfLead } from '../../domain/lead.js';
import type { Staff } from '../../domain/staff.js';
import type { Block, Button, Card } from '../card.js';
import { upperFirst } from '../first-letter.js';
import { personName } from '../people.js';
import { button, press } from '../press.js';
import type { LeadsView } from '../read-leads.js';
import type { Reader } from '../reader.js';
import { isOneOf } from '../roles.js';
import {
  companyParts,
  leadChanceText,
  leadFactorText,
  leadLabel,
  leadReason,
  replyText,
} from './lead-text.js';
import { leadsBasis } from './leads-card.js';

export type LeadView = Pick<LeadsView, 'night' | 'proposals' | 'people' | 'customerNameOf'> & {
  readonly lead: ScoredLead;
};

/** A lead: its chance with what is for and against it, and who might take it where nobody has it. */
export function leadCard(view: LeadView, viewer: Pick<Staff, 'id' | 'role'>, reader: Reader): Card {
  const { words } = reader;
  const label = leadLabel(view.lead, view.customerNameOf, reader);
  const chance = leadChanceText(view.lead, reader);
  const basis = leadsBasis(view.night?.model ?? null, reader);
  const blocks: (Block | readonly Block[])[] = [
    { type: 'title', text: label },
    { type: 'text', text: [{ bold: upperFirst(chance, words.language) }, ...comparedWith(view, reader)] },
    { type: 'fields', fields: fields(view, reader) },
    factorBlocks(view, reader),
    proposalBlocks(view, viewer, reader),
    { type: 'text', text: [basis.join(' ')], isMuted: true },
  ];
  return { summary: words.text('deal.summary', { deal: label, chance }), blocks: blocks.flat() };
}

function comparedWith({ lead }: LeadView, reader: Reader): string[] {
  const { words, formats } = reader;
  const { score } = lead;
  if (score.chance === null || score.typicalChance === null) return [];
  const percent = formats.percent(wholePercent(score.typicalChance));
  const typical = ` · ${words.text('lead.typical', { percent })}`;
  const reason = score.basis === 'source_rate' ? leadReason(lead, reader) : null;
  return reason === null ? [typical] : [typical, `\n${reason}`];
}

function fields({ lead: scored, people, customerNameOf }: LeadView, reader: Reader) {
  const { words, formats } = reader;
  const { lead } = scored;
  const company = companyParts(scored, reader);
  return [
    { label: words.text('leadFactor.source'), value: lead.source },
    ...(company.length === 0 ? [] : [{ label: words.text('lead.company'), value: company.join(', ') }]),
    ...(lead.customerId === null
      ? []
      : [{ label: words.text('dealAlert.customer'), value: customerNameOf(lead.customerId) }]),
    { label: words.text('lead.came'), value: formats.date(lead.createdAt) },
    { label: words.text('leadFactor.reply'), value: replyText(scored, reader) },
    { label: words.text('alert.owner'), value: personName(people, ownerOfLead(lead), reader) },
  ];
}

function factorBlocks({ lead: scored }: LeadView, reader: Reader): Block[] {
  const { factors } = scored.score;
  if (factors.length === 0) return [];
  return [
    {
      type: 'factors',
      heading: reader.words.text('deal.factors'),
      factors: factors.map(({ key, points }) => ({
        text: leadFactorText(key, scored, reader),
        size: reader.formats.signed(points),
      })),
    },
  ];
}

/** For those who hand leads out, and for whom it would go to. */
function proposalBlocks(view: LeadView, viewer: Pick<Staff, 'id' | 'role'>, reader: Reader): Block[] {
  const { words } = reader;
  const { lead } = view.lead;
  const proposal = view.proposals.get(lead.id);
  const customer =
    lead.customerId === null
      ? []
      : [button(reader, 'button.dealCustomer', press('customer.show', lead.customerId))];
  const isForViewer = proposal !== undefined && mayHand(viewer, proposal);
  const buttons = [...(isForViewer ? [handButton(proposal, view, viewer, reader)] : []), ...customer];
  return [
    ...(isForViewer ? [{ type: 'text', text: [proposalText(proposal, view, reader)] } satisfies Block] : []),
    ...(buttons.length === 0
      ? []
      : [
          {
            type: 'buttons',
            visible: buttons,
            more: [],
            moreLabel: words.text('button.more'),
          } satisfies Block,
        ]),
  ];
}

function mayHand(viewer: Pick<Staff, 'id' | 'role'>, { toId }: LeadOwnerProposal): boolean {
  return isOneOf(viewer.role, 'managers') || viewer.id === toId;
}

function handButton(
  { leadId, toId }: LeadOwnerProposal,
  { people }: LeadView,
  viewer: Pick<Staff, 'id'>,
  reader: Reader,
): Button {
  const { words } = reader;
  const text =
    toId === viewer.id
      ? words.text('button.leadTake')
      : words.text('lead.handTo', { person: personName(people, toId, reader) });
  return { text, press: press('lead.hand', leadId, { to: toId }), style: 'primary' };
}

function proposalText({ toId, points, room }: LeadOwnerProposal, { people }: LeadView, reader: Reader) {
  const { words, formats } = reader;
  const person = personName(people, toId, reader);
  return points === null
    ? words.text('lead.proposedByRoom', { person, room })
    : words.text('lead.proposedByFit', { person, room, points: formats.signed(points) });
}
