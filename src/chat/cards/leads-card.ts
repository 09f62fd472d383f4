import { factorOfLeadColumn } from '../../deals/leads/lead-features.js';
import type { LeadModel } from '../../deals/leads/lead-model.js';
import type { ScoredLead } from '../../deals/leads/scored-lead.js';
import { ownerOfLead } from '../../domain/lead.js';
import type { Block, Card } from '../card.js';
import { personName } from '../people.js';
import { press } from '../press.js';
import type { LeadsView } from '../read-leads.js';
import type { Reader } from '../reader.js';
import { leadChanceText, leadLabel, leadReason } from './lead-text.js';

const LISTED = 10;
const SUITING_LISTED = 3;

/**
 * Open leads, the best first, each with what mainly makes its chance; those that nobody has with who might take them.
 * One name for a lead, never a row of people by how they do.
 */
export function leadsCard(view: LeadsView, reader: Reader): Card {
  const { words } = reader;
  const title = titleOf(view, reader);
  const listed = view.leads.slice(0, LISTED);
  const suiting = suitingFor(view);
  const lines = listed.map((scored) => leadLine(scored, view, reader));
  const left = view.leads.length - listed.length;
  const list: Block = {
    type: 'text',
    text: [
      view.leads.length === 0
        ? words.text('leads.none', { days: view.openForDays })
        : [...lines, ...(left === 0 ? [] : [words.text('pipeline.moreRows', { count: left })])].join('\n'),
    ],
  };
  return {
    summary: title,
    blocks: [
      { type: 'title', text: title },
      ...countBlocks(view, reader),
      list,
      ...suitingBlocks(suiting, view, reader),
      ...menuOf([...listed, ...suiting], view, reader),
      { type: 'text', text: [leadsBasis(view.night?.model ?? null, reader).join(' ')], isMuted: true },
    ],
  };
}

/** What chances of leads are made from, or what is missing for any. */
export function leadsBasis(model: LeadModel | null, { words, formats }: Reader): string[] {
  if (model === null) return [words.text('leads.notYet')];
  if (model.shortfalls.length > 0) {
    const parts = model.shortfalls.map(({ what, has, needed }) =>
      words.text(`leads.shortfall.${what}`, { has: formats.number(has), needed: formats.number(needed) }),
    );
    return [words.text('leads.tooFew', { parts: formats.list(parts) })];
  }
  const { ended, verdict, leaks } = model;
  const factors = [...new Set(leaks.map(factorOfLeadColumn))];
  const left = factors.map((factor) => words.text(`leadFactor.${factor}`));
  return [
    model.fitted !== null && verdict !== null
      ? words.text('leads.byModel', {
          count: ended,
          percent: formats.percent(Math.round(100 * verdict.logLossGain)),
        })
      : words.text('leads.bySource', { count: ended }),
    ...(left.length === 0 ? [] : [words.text('leads.leaks', { what: formats.list(left) })]),
  ];
}

function titleOf({ scope, people }: LeadsView, reader: Reader): string {
  const { words } = reader;
  switch (scope.kind) {
    case 'all':
      return words.text('leads.title.all');
    case 'team':
      return words.text('leads.title.team', { team: scope.team });
    case 'mine':
      return words.text('leads.title.mine', { person: personName(people, scope.staffId, reader) });
  }
}

function countBlocks({ leads, unowned, scope, isCut }: LeadsView, { words }: Reader): Block[] {
  const parts = [
    ...(leads.length === 0 ? [] : [words.text('leads.count', { count: leads.length })]),
    ...(scope.kind === 'mine' || unowned.length === 0
      ? []
      : [words.text('leads.unowned', { count: unowned.length })]),
    ...(isCut && scope.kind !== 'mine' ? [words.text('leads.cut')] : []),
  ];
  return parts.length === 0 ? [] : [{ type: 'text', text: [parts.join(' ')], isMuted: true }];
}

function leadLine(
  scored: ScoredLead,
  { customerNameOf, scope, people, proposals }: LeadsView,
  reader: Reader,
) {
  const { words } = reader;
  const ownerId = ownerOfLead(scored.lead);
  const proposal = proposals.get(scored.lead.id);
  const reason = leadReason(scored, reader);
  const who =
    scope.kind === 'mine'
      ? []
      : ownerId !== null
        ? [personName(people, ownerId, reader)]
        : proposal === undefined
          ? [words.text('lead.nobodys')]
          : [words.text('lead.couldGoTo', { person: personName(people, proposal.toId, reader) })];
  return words.text('lead.line', {
    lead: leadLabel(scored, customerNameOf, reader),
    facts: [leadChanceText(scored, reader), ...(reason === null ? [] : [reason]), ...who].join(' · '),
  });
}

/** Leads that nobody has, and that would suit whoever looks at their own. */
function suitingFor({ scope, unowned, proposals }: LeadsView): ScoredLead[] {
  if (scope.kind !== 'mine') return [];
  return unowned
    .filter(({ lead }) => proposals.get(lead.id)?.toId === scope.staffId)
    .slice(0, SUITING_LISTED);
}

function suitingBlocks(suiting: readonly ScoredLead[], view: LeadsView, reader: Reader): Block[] {
  if (suiting.length === 0) return [];
  const lines = suiting.map((scored) => leadLine(scored, view, reader));
  return [{ type: 'text', text: [{ bold: reader.words.text('leads.suiting') }, `\n${lines.join('\n')}`] }];
}

function menuOf(listed: readonly ScoredLead[], { customerNameOf }: LeadsView, reader: Reader): Block[] {
  if (listed.length === 0) return [];
  return [
    {
      type: 'menu',
      label: reader.words.text('leads.open'),
      isListedAbove: true,
      options: listed.map((scored) => ({
        text: leadLabel(scored, customerNameOf, reader),
        press: press('lead.show', scored.lead.id),
      })),
    },
  ];
}
