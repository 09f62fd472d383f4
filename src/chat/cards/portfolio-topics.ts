import type { PortfolioCustomer, PortfolioList } from '../../domain/portfolio.js';
import { tiersOf } from '../../domain/tier.js';
import type { ValueRun } from '../../domain/value-run.js';
import type { Block, Card } from '../card.js';
import { press } from '../press.js';
import type { Reader } from '../reader.js';
import { groupText } from './group-text.js';
import type { PortfolioView } from './portfolio-card.js';
import { customerMoveText } from './tier-move-text.js';

const MOVES_A_PAGE = 12;
const LISTED = 10;
const MENU_SIZE = 10;

/** Who came to another class in the past seven days and why, a page at a time from 1 on. */
export function portfolioMovesCard({ moves }: PortfolioView, page: number, reader: Reader): Card {
  const { words } = reader;
  const title = words.text('portfolio.moved');
  if (moves.length === 0) return titled(title, [textBlock(words.text('portfolio.nobodyMoved'))]);
  const pages = Math.ceil(moves.length / MOVES_A_PAGE);
  const shownPage = Math.min(Math.max(1, page), pages);
  const shown = moves.slice((shownPage - 1) * MOVES_A_PAGE, shownPage * MOVES_A_PAGE);
  const lines = shown.map(({ move, customer }) => customerMoveText(move, customer.name, reader));
  const menu: Block = {
    type: 'menu',
    label: words.text('tierMoves.menu'),
    isListedAbove: true,
    options: shown
      .slice(0, MENU_SIZE)
      .map(({ customer }) => ({ text: customer.name, press: press('tier.show', customer.id) })),
  };
  const next = press('command.run', ['portfolio', 'moves', shownPage + 1].join(' '));
  const more: Block[] =
    shownPage === pages
      ? []
      : [
          {
            type: 'buttons',
            visible: [{ text: words.text('mine.showMore'), press: next }],
            more: [],
            moreLabel: words.text('button.more'),
          },
        ];
  return titled(title, [textBlock(lines.join('\n')), menu, ...more]);
}

/** Last year's revenue against value to come: who is on the way out, and who on the rise. */
export function portfolioAbcCard(view: PortfolioView, reader: Reader): Card {
  const { words } = reader;
  const portfolio = view.run?.portfolio;
  const title = words.text('portfolio.abcTitle');
  if (portfolio === undefined) return titled(title, [textBlock(words.text('portfolio.none'))]);
  const { leaving, rising } = portfolio.abc;
  const line = (customer: PortfolioCustomer) => abcLine(customer, view, reader);
  return titled(title, [
    ...listBlocks('portfolio.leaving', leaving, line, reader),
    ...listBlocks('portfolio.rising', rising, line, reader),
    ...customerMenu(
      [...leaving.first.slice(0, LISTED / 2), ...rising.first.slice(0, LISTED / 2)],
      view,
      reader,
    ),
  ]);
}

/** Who gets much for little value, and who little for much. */
export function portfolioEffortCard(view: PortfolioView, reader: Reader): Card {
  const { words } = reader;
  const title = words.text('portfolio.effortTitle');
  const effort = view.run?.portfolio?.effort;
  if (effort === undefined) return titled(title, [textBlock(words.text('portfolio.none'))]);
  if (effort === null) return titled(title, [textBlock(words.text('portfolio.noEffort'))]);
  const { tooMuch, tooLittle } = effort;
  const line = (customer: PortfolioCustomer) => effortLine(customer, view, reader);
  return titled(title, [
    ...listBlocks('portfolio.tooMuch', tooMuch, line, reader),
    ...listBlocks('portfolio.tooLittle', tooLittle, line, reader),
    ...customerMenu(
      [...tooMuch.first.slice(0, LISTED / 2), ...tooLittle.first.slice(0, LISTED / 2)],
      view,
      reader,
    ),
    { type: 'text', text: [words.text('portfolio.effortHow')], isMuted: true },
  ]);
}

/** What each class may be offered: suggestions to colleagues, never a text for customers. */
export function portfolioOffersCard(
  { run, offers }: Pick<PortfolioView, 'offers'> & { readonly run: Pick<ValueRun, 'scheme'> | null },
  reader: Reader,
): Card {
  const { words, formats } = reader;
  const lines = tiersOf(run?.scheme ?? 'classes').map((each) => {
    const tier = words.text(`tier.${each}`);
    const names = (offers[each] ?? []).map((offer) => words.text(`offer.${offer}`));
    return names.length === 0
      ? words.text('portfolio.noOffers', { tier })
      : words.text('portfolio.offersLine', { tier, offers: formats.list(names) });
  });
  return titled(words.text('portfolio.offersTitle'), [
    textBlock(lines.join('\n')),
    { type: 'text', text: [words.text('portfolio.offersHow')], isMuted: true },
  ]);
}

/** Customers that are alike, what sets each group apart, and who came from one to another. */
export function portfolioGroupsCard({ run }: Pick<PortfolioView, 'run'>, reader: Reader): Card {
  const { words, formats } = reader;
  const title = words.text('portfolio.groupsTitle');
  if (run === null) return titled(title, [textBlock(words.text('portfolio.none'))]);
  const { groups = [], groupMovements = [], activeCustomers } = run;
  if (groups.length === 0) {
    const have = formats.number(activeCustomers);
    return titled(title, [textBlock(words.text('portfolio.fewForGroups', { have }))]);
  }
  const nameOf = new Map(groups.map((group) => [group.key, groupText(group, reader)]));
  const total = groups.reduce((sum, { customers }) => sum + customers, 0);
  const lines = groups.map((group) =>
    words.text('portfolio.groupLine', {
      group: groupText(group, reader),
      count: group.customers,
      percent: formats.percent((100 * group.customers) / total),
    }),
  );
  const moves = groupMovements.slice(0, LISTED).flatMap(({ from, to, customers }) => {
    const [was, is] = [nameOf.get(from), nameOf.get(to)];
    // A group that there no longer is has no name any more.
    return was === undefined || is === undefined
      ? []
      : [words.text('portfolio.groupMove', { count: customers, from: was, to: is })];
  });
  return titled(title, [
    textBlock(lines.join('\n')),
    ...(moves.length === 0 ? [] : [textBlock(moves.join('\n'))]),
  ]);
}

type ListKey = 'portfolio.leaving' | 'portfolio.rising' | 'portfolio.tooMuch' | 'portfolio.tooLittle';

function listBlocks(
  key: ListKey,
  { count, first }: PortfolioList,
  lineOf: (customer: PortfolioCustomer) => string,
  { words, formats }: Reader,
): Block[] {
  const shown = first.slice(0, LISTED);
  const lines =
    shown.length === 0 ? [words.text('portfolio.nobody')] : shown.map((customer) => `• ${lineOf(customer)}`);
  const left =
    shown.length === count
      ? []
      : [
          words.text('portfolio.shown', {
            shown: formats.number(shown.length),
            count: formats.number(count),
          }),
        ];
  const heading = words.text(key, { count: formats.number(count) });
  return [{ type: 'text', text: [{ bold: heading }, `\n${[...lines, ...left].join('\n')}`] }];
}

function abcLine(
  { customerId, lastYearMinor, worthMinor, isAtRisk }: PortfolioCustomer,
  { nameOf, currency }: PortfolioView,
  { words, formats }: Reader,
): string {
  return words.text(isAtRisk ? 'portfolio.abcLineRisk' : 'portfolio.abcLine', {
    customer: nameOf(customerId),
    revenue: formats.money(lastYearMinor, currency),
    worth: worthMinor === null ? words.text('portfolio.unknownWorth') : formats.money(worthMinor, currency),
  });
}

function effortLine(
  customer: PortfolioCustomer,
  { nameOf, currency }: PortfolioView,
  { words, formats }: Reader,
): string {
  const { serviceLastYearMinor, ticketsLastYear, contactsLastYear, effortRank, valueRank } = customer;
  const details = [
    ...(serviceLastYearMinor === null
      ? []
      : [words.text('portfolio.cost', { amount: formats.money(serviceLastYearMinor, currency) })]),
    ...(ticketsLastYear === null ? [] : [words.text('portfolio.tickets', { count: ticketsLastYear })]),
    ...(contactsLastYear === null ? [] : [words.text('portfolio.contacts', { count: contactsLastYear })]),
  ];
  return words.text('portfolio.effortLine', {
    customer: nameOf(customer.customerId),
    effort: formats.number(Math.round(effortRank ?? 0)),
    value: formats.number(Math.round(valueRank ?? 0)),
    details: formats.list(details),
  });
}

function customerMenu(
  customers: readonly PortfolioCustomer[],
  { nameOf }: PortfolioView,
  { words }: Reader,
): Block[] {
  const ids = [...new Set(customers.map(({ customerId }) => customerId))];
  if (ids.length === 0) return [];
  return [
    {
      type: 'menu',
      label: words.text('portfolio.open'),
      isListedAbove: true,
      options: ids.map((id) => ({ text: nameOf(id), press: press('customer.show', id) })),
    },
  ];
}

function textBlock(text: string): Block {
  return { type: 'text', text: [text] };
}

function titled(title: string, blocks: readonly Block[]): Card {
  return { summary: title, blocks: [{ type: 'title', text: title }, ...blocks] };
}
