import { mayShowValues } from '../../alerts/may-show-values.js';
import { channelTargets, type RoutingTable } from '../../alerts/routing.js';
import type { StoredRoute } from '../../domain/stored-route.js';
import type { Block, Card } from '../card.js';
import { button, press } from '../press.js';
import type { Reader } from '../reader.js';
import { conditionsText, routeText } from './route-text.js';

export interface ChannelsView {
  /** That of varsel.yaml. */
  readonly file: RoutingTable;
  readonly stored: readonly StoredRoute[];
  /** The conversation that was asked from. */
  readonly conversationId: string;
}

/** Which channel gets what: by varsel.yaml, and by what was connected in chat. */
export function channelsCard(view: ChannelsView, reader: Reader): Card {
  const { file, stored, conversationId } = view;
  const { words } = reader;
  const title = words.text('channels.title');
  return {
    summary: title,
    blocks: [
      { type: 'title', text: title },
      linesBlock(words.text('channels.file'), fileLines(file, reader)),
      linesBlock(
        words.text('channels.connected'),
        stored.length === 0
          ? [words.text('channels.none')]
          : stored.map((route) => storedLine(route, reader)),
      ),
      ...menus(stored, reader),
      { type: 'text', text: [words.text('channels.order')], isMuted: true },
      {
        type: 'buttons',
        visible: [button(reader, 'button.routeConnect', press('route.connect', conversationId))],
        more: [],
        moreLabel: words.text('button.more'),
      },
    ],
  };
}

/** Says that a channel was connected, changed or taken off, with the way back. */
export function routeDoneCard(text: string, route: StoredRoute, reader: Reader): Card {
  const args = { version: String(route.version) };
  const remove = button(reader, 'button.routeRemove', press('route.remove', route.id, args));
  const undo = (action: 'route.restore' | 'route.undo') =>
    button(reader, 'button.undo', press(action, route.id, args));
  const changed = route.before === undefined ? [remove] : [undo('route.undo'), remove];
  return {
    summary: text,
    blocks: [
      { type: 'text', text: [text] },
      {
        type: 'buttons',
        visible: route.isActive ? changed : [undo('route.restore')],
        more: [],
        moreLabel: reader.words.text('button.more'),
      },
    ],
  };
}

export function storedLine(route: StoredRoute, reader: Reader): string {
  const { words } = reader;
  const { id, name } = route.channel;
  // Group chats of Teams have no name of their own.
  const channel = name === id ? words.text('place.group') : name;
  const line = words.text('channels.line', { what: routeText(route, reader), channel });
  return route.mayShowValues === true ? words.text('channels.amounts', { line }) : line;
}

function fileLines(file: RoutingTable, reader: Reader): string[] {
  const { words } = reader;
  const { churn, management, fallback, administrators } = file;
  const others = { management, fallback, administrators };
  return [
    ...churn.map((route) => {
      const line = words.text('channels.line', {
        what: words.text('route.warnings', { which: conditionsText(route, reader) }),
        channel: route.to === 'owner' ? words.text('channels.owner') : route.to,
      });
      return showsAmounts(route.to, file) ? words.text('channels.amounts', { line }) : line;
    }),
    ...(['management', 'fallback', 'administrators'] as const).flatMap((purpose) => {
      const channel = others[purpose];
      if (channel === undefined) return [];
      const line = words.text('channels.line', { what: words.text(`routePurpose.${purpose}`), channel });
      return [showsAmounts(channel, file) ? words.text('channels.amounts', { line }) : line];
    }),
  ];
}

function showsAmounts(name: string, file: RoutingTable): boolean {
  return channelTargets(name, file).some((target) => mayShowValues(target, file));
}

function linesBlock(heading: string, lines: readonly string[]): Block {
  return { type: 'text', text: [{ bold: heading }, `\n${lines.map((line) => `• ${line}`).join('\n')}`] };
}

function menus(stored: readonly StoredRoute[], reader: Reader): Block[] {
  if (stored.length === 0) return [];
  const { words } = reader;
  const optionsFor = (action: 'route.edit' | 'route.remove') =>
    stored.map((route) => ({
      text: storedLine(route, reader),
      press: press(action, route.id, { version: String(route.version) }),
    }));
  return [
    { type: 'menu', label: words.text('channels.edit'), options: optionsFor('route.edit') },
    { type: 'menu', label: words.text('channels.remove'), options: optionsFor('route.remove') },
  ];
}
