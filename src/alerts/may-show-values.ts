import { type Target, targetKey } from '../domain/delivery.js';
import { channelTargets, type Route, type RoutingTable } from './routing.js';

/**
 * Whether amounts of customers and deals may stand in a message: directly to a person they may, in a channel only where it
 * is marked for them, by itself or by a route that leads there.
 */
export function mayShowValues(target: Target, table: RoutingTable): boolean {
  if (target.kind === 'person') return true;
  const marked = [
    ...Object.keys(table.channels).filter((name) => isMarked(name, table)),
    ...[...table.churn, ...(table.deals ?? [])].filter(isMarkedRoute).map(({ to }) => to),
  ];
  const key = targetKey(target);
  return marked.some((name) => channelTargets(name, table).some((each) => targetKey(each) === key));
}

function isMarked(name: string, { channels }: RoutingTable): boolean {
  const listed = channels[name];
  return typeof listed === 'object' && listed.mayShowValues === true;
}

function isMarkedRoute({ mayShowValues: isMeant }: Route): boolean {
  return isMeant === true;
}
