import { pino } from 'pino';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { slackAdapter } from '../../adapters/slack/slack-adapter.js';
import { slackWebClient } from '../../adapters/slack/web-client.js';
import type { ChatAdapter } from '../../src/chat/adapter.js';
import { renderDelivery } from '../../src/chat/render-delivery.js';
import type { Target } from '../../src/domain/delivery.js';
import type { ServiceTicket } from '../../src/domain/service-ticket.js';
import type { Stores } from '../../src/stores/stores.js';
import { ticketDeliveries } from '../../src/tickets/ticket-deliveries.js';
import { someTicket, TICKET_ID } from '../chat/tickets-at-hand.js';
import { ada, bo, chatTestSettings, MORNING, NORDLYS, nordlys } from '../chat/workplace.js';
import { exampleOverview } from '../contracts/stores/example-values.js';
import { FAKE_SLACK, startFakeSlack } from '../support/fake-slack/client.js';
import { FAKE_TEAMS, startFakeTeams } from '../support/fake-teams/fake-teams.js';
import { teamsPeople } from '../support/fake-teams/people.js';
import { slackDesk } from '../support/slack-desk.js';
import { visibleText } from '../support/slack-validate.js';
import { teamsDesk } from '../support/teams-desk.js';

/** A proposal as it stands in a channel, and Ada, who may press on it. */
interface Place {
  readonly stores: Stores;
  press(button: string): Promise<unknown>;
  /** All cards in the channel. */
  posted(): Promise<readonly string[]>;
  /** What Ada alone has been told last. */
  told(): Promise<string>;
  stop(): Promise<void>;
}

const CONTENTS = {
  staff: [
    ada({ slackUserId: FAKE_SLACK.ada, teamsUserId: FAKE_TEAMS.ada.aadObjectId }),
    bo({ slackUserId: FAKE_SLACK.bob }),
  ],
  customers: [nordlys()],
  scores: [],
  alerts: [],
  settings: chatTestSettings,
};

/** Premium by its rank, and a natural person: nothing happens before somebody has confirmed it. */
function proposal(target: Target): ServiceTicket {
  const { routing } = someTicket();
  const reasons = [...routing.reasons, { rule: 'natural_person', values: {} } as const];
  return someTicket({
    routing: { ...routing, reasons },
    state: { name: 'proposed' },
    targets: [target],
  });
}

async function post(stores: Stores, adapter: ChatAdapter, now: () => Date, target: Target): Promise<string> {
  const ticket = proposal(target);
  await stores.overviews.save([exampleOverview(NORDLYS, { isNaturalPerson: true })]);
  await stores.serviceTickets.add(ticket);
  const [card] = ticketDeliveries(ticket, now());
  if (card === undefined) throw new Error('no card is owed');
  await stores.deliveries.add([card]);
  const made = await renderDelivery({ stores, settings: chatTestSettings, now })(card);
  if (made.kind !== 'card') throw new Error(`${card.id} is no card`);
  const reference = await adapter.send(target, made.card, card.id);
  await stores.deliveries.transition(card.id, card.state, {
    name: 'sent',
    at: now(),
    reference,
    renderedVersion: made.alertVersion,
  });
  return reference.messageId;
}

async function inSlack(): Promise<Place> {
  const slack = await startFakeSlack();
  const { botToken, channel, ada: user } = FAKE_SLACK;
  const logger = pino({ level: 'silent' });
  const adapter = slackAdapter({ client: slackWebClient({ botToken, apiUrl: slack.apiUrl, logger }) });
  const now = () => new Date();
  const desk = await slackDesk({ ...CONTENTS, adapter, apiUrl: slack.apiUrl, now, logger });
  await slack.sendTo(desk.url);
  const ts = await post(desk.stores, adapter, now, { platform: 'slack', kind: 'channel', id: channel });
  return {
    stores: desk.stores,
    press: (text) => slack.press({ user, channel, ts, text }),
    posted: async () => (await slack.messages(channel)).map(({ blocks }) => visibleText(blocks)),
    told: async () => visibleText((await slack.ephemerals()).at(-1)?.blocks ?? []),
    async stop() {
      await desk.stop();
      await slack.stop();
    },
  };
}

async function inTeams(): Promise<Place> {
  const teams = await startFakeTeams();
  const now = () => MORNING;
  const desk = await teamsDesk({
    ...CONTENTS,
    appId: FAKE_TEAMS.appId,
    tenantId: FAKE_TEAMS.tenantId,
    serviceUrl: teams.serviceUrl,
    authentication: { verify: async () => true, token: async () => 'token' },
    now,
  });
  const { channel, ada: person } = FAKE_TEAMS;
  const people = teamsPeople(teams, desk.url);
  await post(desk.stores, desk.adapter, now, { platform: 'teams', kind: 'channel', id: channel });
  const said = (place: string) => teams.messages(place).map(({ words }) => words);
  return {
    stores: desk.stores,
    press: (button) => people.press(person, channel, button),
    posted: async () => said(channel),
    told: async () => said(teams.personalChat(person)).at(-1) ?? '',
    async stop() {
      await desk.stop();
      await teams.stop();
    },
  };
}

describe.each([
  ['Slack', inSlack],
  ['Teams', inTeams],
] as const)('a natural person’s ticket in %s', (_platform, open) => {
  let place: Place;
  beforeAll(async () => {
    place = await open();
  });
  afterEach(async () => {
    // One card from beginning to end: changes are shown in place.
    expect(await place.posted()).toHaveLength(1);
  });
  afterAll(() => place.stop());

  it('is proposed, names nobody as the one who has it, and tells the channel nothing of a class', async () => {
    const [card] = await place.posted();
    expect(card).toContain('A proposal: this is a private person, so somebody has to confirm it.');
    expect(card).not.toContain('this one is for you');
    expect(card).not.toContain('Premium');
  });

  it('explains its route to whoever asks, and to nobody else', async () => {
    await place.press('Why here?');
    await vi.waitFor(async () => expect(await place.told()).toContain('Subject: Defect.'));
    const text = await place.told();
    expect(text).toContain('Service class Premium: first answer within 8 hours, an experienced colleague.');
    expect(text).toContain('private person');
    expect((await place.posted()).join()).not.toContain('Premium');
    expect((await place.stores.serviceTickets.find(TICKET_ID))?.state).toEqual({ name: 'proposed' });
  });

  it('is routed once somebody confirms it, which the card then shows', async () => {
    await place.press('Confirm');
    await vi.waitFor(async () => expect((await place.posted())[0]).toContain('this one is for you'));
    expect((await place.stores.serviceTickets.find(TICKET_ID))?.state).toMatchObject({
      name: 'routed',
      byId: 'S01',
    });
    expect((await place.posted())[0]).not.toContain('has to confirm it');
    await expect(async () => place.press('Confirm')).rejects.toThrow();
  });
});
