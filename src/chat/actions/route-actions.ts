import type { Target } from '../../domain/delivery.js';
import { SendRefused } from '../adapter.js';
import { routeDoneCard, storedLine } from '../cards/channels-card.js';
import { messageCard } from '../cards/message-card.js';
import { routeRefusalText } from '../cards/route-refusal-text.js';
import type { Desk } from '../dependencies.js';
import { routeForm } from '../forms/route-form.js';
import type { WordingKey } from '../locales/wording-key.js';
import { onlyFor } from '../roles.js';
import { setRouteActive, undoRouteChange } from '../routes/change-route.js';
import type { ActionHandler } from './action-handler.js';

/** Asks what a channel is for; refused at once where others read along. */
export const connectRoute: ActionHandler = async ({ subject }, desk) =>
  onlyFor('administrators', async ({ platform, reader }) => {
    const target: Target = { platform, kind: 'channel', id: subject };
    const channel = await channelNamed(target, desk);
    if (typeof channel === 'string')
      return { kind: 'whisper', card: messageCard(reader.words.text(channel)) };
    // Read while the form is filled in; what fails is read again by the submit.
    desk.groups().catch((error: unknown) => desk.log.warn({ err: error }, 'groups could not be read'));
    const routeId = `route:${desk.newId()}`;
    return { kind: 'form', form: routeForm({ routeId, channel, route: null }, reader) };
  });

/** Asks anew what a connected channel is for. */
export const editRoute: ActionHandler = async ({ subject }, desk) =>
  onlyFor('administrators', async ({ platform, reader }) => {
    const route = await desk.stores.routes.find(subject);
    // One of the other platform is changed there: the form's channel is of the platform it is filled in on.
    if (route?.isActive !== true || route.channel.platform !== platform) {
      const key = route?.isActive === true ? 'refusal.route.elsewhere' : 'refusal.route.route_gone';
      return { kind: 'whisper', card: messageCard(reader.words.text(key)) };
    }
    return { kind: 'form', form: routeForm({ routeId: route.id, channel: route.channel, route }, reader) };
  });

/** Takes a connected channel off, or puts it back. */
export function setRoute(isActive: boolean): ActionHandler {
  return changeRoute(
    isActive ? 'done.routeConnected' : 'done.routeRemoved',
    (dependencies, routeId, seenVersion, byId) =>
      setRouteActive(dependencies, routeId, isActive, seenVersion, byId),
  );
}

/** Takes back what was changed about a connected channel. */
export const undoRoute: ActionHandler = (press, desk) =>
  changeRoute('done.routeChanged', undoRouteChange)(press, desk);

function changeRoute(
  doneKey: 'done.routeConnected' | 'done.routeRemoved' | 'done.routeChanged',
  change: typeof undoRouteChange,
): ActionHandler {
  return async ({ subject, args }, desk) =>
    onlyFor('administrators', async ({ staff, reader }) => {
      const dependencies = { stores: desk.stores, file: desk.settings.routing, now: desk.now };
      const result = await change(dependencies, subject, Number(args.version), staff.id);
      if (!result.ok) {
        const text = routeRefusalText(result.refusal, await desk.people(), reader);
        return { kind: 'whisper', card: messageCard(text) };
      }
      const text = reader.words.text(doneKey, { line: storedLine(result.value, reader) });
      return { kind: 'whisper', card: routeDoneCard(text, result.value, reader) };
    });
}

/** The channel with its name, or why nothing can be connected to it. */
async function channelNamed(
  target: Target,
  { membershipOf }: Pick<Desk, 'membershipOf'>,
): Promise<(Target & { readonly name: string }) | WordingKeyOfRefusal> {
  try {
    const membership = await membershipOf?.(target);
    if (membership?.isShared === true) return 'refusal.route.shared';
    if (membership?.isArchived === true) return 'refusal.route.archived';
    if (membership?.isMember === false) return 'refusal.route.no_channel';
    return { ...target, name: membership?.name ?? target.id };
  } catch (error) {
    // A direct conversation, most likely: the platform knows no channel of this name.
    if (error instanceof SendRefused) return 'refusal.route.no_channel';
    throw error;
  }
}

type WordingKeyOfRefusal = Extract<
  WordingKey,
  'refusal.route.shared' | 'refusal.route.archived' | 'refusal.route.no_channel'
>;
