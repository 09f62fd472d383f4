import type { Freshness } from '../../digest/week-material.js';
import type { Alert } from '../../domain/alert.js';
import type { Customer } from '../../domain/customer.js';
import type { Task } from '../../domain/task.js';
import type { AwaitedOffer } from '../../service/desk/offer-desk.js';
import type { Block, Card } from '../card.js';
import { button, press } from '../press.js';
import type { Reader } from '../reader.js';
import { alertLine, alertMenu, undatedBlock } from './alert-line.js';
import { alertName } from './deal-alert-view.js';
import { type DealDue, dealsDueBlocks } from './deals-due.js';
import { freshnessLines } from './freshness-lines.js';
import { type RoleLists, roleListBlocks } from './role-list.js';
import { suggestionLines } from './suggestion-lines.js';
import { taskLines } from './task-lines.js';

export interface HomeView {
  /** Most urgent first. */
  readonly alerts: readonly Alert[];
  /** The one due first first. */
  readonly tasks: readonly Task[];
  /** What the reader has yet to say of suggestions. */
  readonly awaited: readonly AwaitedOffer[];
  /** The first first. */
  readonly renewals: readonly Customer[];
  readonly renewalDays: number;
  /** The reader's own that want attention, the most urgent first. */
  readonly deals: readonly DealDue[];
  /** Three of the whole portfolio at most, for those who manage; none for all others. */
  readonly figures: readonly { readonly label: string; readonly value: string }[];
  /** What somebody of the reader's role looks at besides. */
  readonly lists: Pick<RoleLists, 'room' | 'tickets' | 'currency'>;
  /** A trained model waits for the reader to accept it. */
  readonly hasModelWaiting: boolean;
  readonly freshness: Freshness;
  readonly customerName: (customerId: string) => string;
  readonly now: Date;
}

const ALERTS_SHOWN = 5;

/** A person's day on one page: what waits, what comes, how fresh it is, and the ways to the rest. */
export function homeCard(view: HomeView, reader: Reader): Card {
  const { alerts, tasks, awaited, customerName, now } = view;
  const { words } = reader;
  const title = words.text('home.title');
  return {
    summary: title,
    blocks: [
      { type: 'title', text: title },
      buttonsBlock(alerts.length > 0, reader),
      ...modelBlocks(view, reader),
      ...(view.figures.length === 0 ? [] : [{ type: 'fields', fields: view.figures } as const]),
      ...alertBlocks(view, reader),
      ...taskLines({ tasks, customerName, now }, reader),
      ...suggestionLines({ awaited, customerName }, reader),
      ...dealsDueBlocks(view.deals, now, reader),
      ...roleListBlocks({ ...view.lists, customerName }, reader),
      ...renewalBlocks(view, reader),
      { type: 'divider' },
      ...dataBlocks(view, reader),
    ],
  };
}

function alertBlocks({ alerts, customerName, now }: HomeView, reader: Reader): Block[] {
  const { words } = reader;
  const heading = { bold: words.text('home.alerts') };
  if (alerts.length === 0) return [{ type: 'text', text: [words.text('home.noAlerts')] }];
  const shown = alerts.slice(0, ALERTS_SHOWN);
  const nameOf = (alert: Alert) => alertName(alert, customerName, reader);
  const left = alerts.length - shown.length;
  const more = words.text('home.moreAlerts', { count: left, button: words.text('button.myAlerts') });
  return [
    {
      type: 'text',
      text: [heading, ...shown.flatMap((alert) => ['\n', ...alertLine(alert, nameOf(alert), now, reader)])],
    },
    ...undatedBlock(shown, reader),
    ...(left === 0 ? [] : [{ type: 'text', text: [more], isMuted: true } as const]),
    alertMenu(shown, nameOf, reader),
  ];
}

function modelBlocks({ hasModelWaiting }: HomeView, reader: Reader): Block[] {
  if (!hasModelWaiting) return [];
  return [
    { type: 'notice', tone: 'info', text: [reader.words.text('home.modelWaits')] },
    {
      type: 'buttons',
      visible: [button(reader, 'button.model', press('command.run', 'model'), 'primary')],
      more: [],
      moreLabel: reader.words.text('button.more'),
    },
  ];
}

function renewalBlocks({ renewals, renewalDays }: HomeView, { words, formats }: Reader): Block[] {
  if (renewals.length === 0) return [];
  const lines = renewals.map(({ name, renewalAt }) =>
    words.text('home.renewal', {
      customer: name,
      date: renewalAt === null ? words.text('value.unknown') : formats.date(renewalAt),
    }),
  );
  return [
    { type: 'divider' },
    {
      type: 'text',
      text: [{ bold: words.text('home.renewals', { days: renewalDays }) }, `\n${lines.join('\n')}`],
    },
    {
      type: 'menu',
      label: words.text('digest.menu'),
      openText: words.text('menu.open'),
      isListedAbove: true,
      options: renewals.map(({ id, name }) => ({ text: name, press: press('customer.show', id) })),
    },
  ];
}

function dataBlocks({ freshness, now }: HomeView, reader: Reader): Block[] {
  const { words, formats } = reader;
  const old = freshnessLines(freshness, now, reader);
  if (old.length > 0) return old.map((line) => ({ type: 'notice', tone: 'warning', text: [line] }));
  const { checkedAt } = freshness;
  if (checkedAt === null) return [];
  return [
    {
      type: 'text',
      text: [words.text('home.fresh', { ago: formats.daysAgo(checkedAt, now) })],
      isMuted: true,
    },
  ];
}

function buttonsBlock(hasAlerts: boolean, reader: Reader): Block {
  const alerts = button(
    reader,
    'button.myAlerts',
    press('mine.show', ''),
    ...(hasAlerts ? (['primary'] as const) : []),
  );
  return {
    type: 'buttons',
    visible: [alerts, button(reader, 'button.thisWeek', press('digest.show', ''))],
    more: [
      button(reader, 'button.settings', press('settings.change', '')),
      button(reader, 'button.help', press('help.show', '')),
    ],
    moreLabel: reader.words.text('button.more'),
  };
}
