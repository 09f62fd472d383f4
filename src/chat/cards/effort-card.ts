import { DEAL_CLASSES, type DealClass, dealClass } from '../../deals/effort/deal-class.js';
import { efficiencyOf } from '../../deals/effort/efficiency.js';
import { type OwnerProposal, proposeOwners, type TeamProposal } from '../../deals/effort/propose-owners.js';
import type { Block, Card } from '../card.js';
import { personName } from '../people.js';
import { press } from '../press.js';
import type { Reader } from '../reader.js';
import { dealLabel } from './deal-label.js';
import { byImpact } from './pipeline-card.js';
import type { PipelineView } from './pipeline-view.js';
import { roundedAmount } from './rounded-amount.js';

const LISTED = 8;
const MOVES_LISTED = 6;

/**
 * Where effort pays: classes of deals, the deals by impact, and by whom which deal of a team would be won more often within
 * everybody's capacity. For those who lead them: gains over today's owners, never a ranking of people.
 */
export function effortCard(view: PipelineView, reader: Reader): Card {
  const { words } = reader;
  const title = words.text('effort.title');
  return {
    summary: title,
    blocks: [
      { type: 'title', text: title },
      ...(view.night === null
        ? [{ type: 'text', text: [words.text('effort.notYet')] } as const]
        : [classBlock(view, reader), impactBlock(view, reader), ...ownerBlocks(view, reader)]),
      {
        type: 'buttons',
        visible: [
          {
            text: words.text('button.pipelineBack'),
            press: press('command.run', ['pipeline', view.scope.kind].join(' ')),
          },
        ],
        more: [],
        moreLabel: words.text('button.more'),
      },
      { type: 'text', text: [`${costText(view, reader)} ${words.text('effort.how')}`], isMuted: true },
    ],
  };
}

function costText({ settings }: PipelineView, { words, formats }: Reader): string {
  const { cost, leastGain } = settings.handOver;
  return words.text('effort.cost', {
    cost: formats.percent(Math.round(100 * cost)),
    points: formats.number(Math.round(100 * leastGain)),
  });
}

function classBlock({ open, night, falling }: PipelineView, { words }: Reader): Block {
  const counts = new Map<DealClass, number>();
  for (const { deal } of open) {
    const { dealId, amountMinor } = deal;
    const efficiency = night === null ? null : efficiencyOf(deal, night.effort);
    const borders = night?.classes ?? { demandingFromMinor: null, transactionalUpToMinor: null };
    const key = dealClass({ amountMinor, efficiency, people: 0, isFalling: falling.has(dealId) }, borders);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const lines = DEAL_CLASSES.flatMap((key) => {
    const count = counts.get(key) ?? 0;
    return count === 0 ? [] : [words.text(`effort.class.${key}`, { count })];
  });
  return { type: 'text', text: [{ bold: words.text('effort.classes') }, `\n${lines.join('\n')}`] };
}

function impactBlock(view: PipelineView, reader: Reader): Block {
  const { words, formats } = reader;
  const { settings, customerNameOf } = view;
  const lines = byImpact(view)
    .slice(0, LISTED)
    .map(({ deal, impact, efficiency }) =>
      words.text(efficiency === null ? 'effort.impactLine' : 'effort.impactLineEfficiency', {
        deal: dealLabel(deal, customerNameOf, reader),
        impact: formats.money(roundedAmount(impact), settings.companyCurrency),
        percent: formats.percent(Math.round((deal.chance ?? 0) * 100)),
        amount: formats.money(deal.amountMinor ?? 0, settings.companyCurrency),
        efficiency: formats.number(efficiency?.factor ?? 1),
      }),
    );
  const text = lines.length === 0 ? words.text('effort.noImpact') : lines.join('\n');
  return { type: 'text', text: [{ bold: words.text('pipeline.impact') }, `\n${text}`] };
}

function ownerBlocks(view: PipelineView, reader: Reader): Block[] {
  const { words, formats } = reader;
  const heading = { bold: words.text('effort.owners') };
  const teams = proposalsByTeam(view);
  const moves = teams.flatMap(({ proposal }) => proposal.moves);
  const beyond = teams.reduce((sum, { proposal }) => sum + proposal.beyondCapacity, 0);
  if (moves.length === 0) return [{ type: 'text', text: [heading, `\n${words.text('effort.noMoves')}`] }];
  const shown = [...moves].sort((a, b) => b.gainMinor - a.gainMinor).slice(0, MOVES_LISTED);
  const gainMinor = moves.reduce((sum, move) => sum + move.gainMinor, 0);
  const lines = [
    words.text('effort.gain', {
      count: moves.length,
      amount: formats.money(roundedAmount(gainMinor), view.settings.companyCurrency),
    }),
    ...shown.map((move) => moveText(move, view, reader)),
    ...(moves.length > shown.length
      ? [words.text('effort.moreMoves', { count: moves.length - shown.length })]
      : []),
    ...(beyond === 0 ? [] : [words.text('effort.beyond', { count: beyond })]),
  ];
  return [{ type: 'text', text: [heading, `\n${lines.join('\n')}`] }];
}

function moveText(
  move: OwnerProposal,
  { open, people, settings, customerNameOf }: PipelineView,
  reader: Reader,
): string {
  const { words, formats } = reader;
  const held = open.find(({ deal }) => deal.dealId === move.dealId);
  const values = {
    deal: held === undefined ? move.dealId : dealLabel(held.deal, customerNameOf, reader),
    to: personName(people, move.toId, reader),
    before: formats.percent(Math.round(move.chance * 100)),
    after: formats.percent(Math.round(move.chanceWith * 100)),
    amount: formats.money(roundedAmount(move.gainMinor), settings.companyCurrency),
  };
  return move.fromId === null
    ? words.text('effort.moveUnowned', values)
    : words.text('effort.move', { ...values, from: personName(people, move.fromId, reader) });
}

/** Team by team: nobody takes over another team's deals. */
function proposalsByTeam({
  open,
  night,
  people,
  settings,
}: PipelineView): { readonly proposal: TeamProposal }[] {
  if (night === null) return [];
  const teams = new Set(open.map(({ deal }) => deal.team).filter((team) => team !== ''));
  return [...teams].sort().map((team) => {
    const deals = open.flatMap(({ deal }) =>
      deal.team === team && deal.chance !== null && deal.amountMinor !== null
        ? [{ ...deal, chance: deal.chance, amountMinor: deal.amountMinor }]
        : [],
    );
    const owners = new Set(deals.map(({ ownerId }) => ownerId));
    const members = [...people.values()]
      .filter((person) => person.team === team && (person.role === 'sales' || owners.has(person.id)))
      .map(({ id }) => id)
      .sort();
    return { proposal: proposeOwners(deals, members, settings.capacityOf, night.fit, settings.handOver) };
  });
}
