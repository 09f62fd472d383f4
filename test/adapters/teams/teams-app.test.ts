import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Membership } from '../../../src/chat/adapter.js';
import type { ChatHandler } from '../../../src/chat/request.js';
import {
  ada,
  bo,
  chatTestSettings,
  cleo,
  MORNING,
  NORDLYS,
  NORDLYS_ALERT,
  nordlys,
} from '../../chat/workplace.js';
import { someAlert, someScore } from '../../support/alerts.js';
import { FAKE_TEAMS, type FakeTeams, startFakeTeams } from '../../support/fake-teams/fake-teams.js';
import { type TeamsPeople, teamsPeople } from '../../support/fake-teams/people.js';
import { type TeamsDesk, type TeamsDeskOptions, teamsDesk } from '../../support/teams-desk.js';

const CHANNEL = { platform: 'teams', kind: 'channel', id: FAKE_TEAMS.channel } as const;

describe('the Teams app', () => {
  let teams: FakeTeams;
  let desk: TeamsDesk;
  let people: TeamsPeople;
  let adasChat: string;

  beforeAll(async () => {
    teams = await startFakeTeams();
    adasChat = teams.personalChat(FAKE_TEAMS.ada);
  });
  beforeEach(async () => {
    teams.reset();
    await open();
  });
  afterEach(() => desk.stop());
  afterAll(() => teams.stop());

  async function open(options: Partial<TeamsDeskOptions> = {}): Promise<void> {
    const log = [{ event: 'posted', at: MORNING, byId: null, details: {} }] as const;
    desk = await teamsDesk({
      staff: [
        ada({ teamsUserId: FAKE_TEAMS.ada.aadObjectId }),
        bo({ teamsUserId: FAKE_TEAMS.bob.id }),
        cleo(),
      ],
      customers: [nordlys()],
      scores: [someScore(NORDLYS)],
      alerts: [
        someAlert(NORDLYS, {
          targets: [CHANNEL],
          log,
          isCardStale: true,
          openedAt: MORNING,
          placement: 'carded',
        }),
      ],
      settings: chatTestSettings,
      appId: FAKE_TEAMS.appId,
      tenantId: FAKE_TEAMS.tenantId,
      serviceUrl: teams.serviceUrl,
      authentication: { verify: async () => true, token: async () => 'token' },
      now: () => MORNING,
      ...options,
    });
    people = teamsPeople(teams, desk.url);
  }

  async function reopen(options: Partial<TeamsDeskOptions>): Promise<void> {
    await desk.stop();
    await open(options);
  }

  /** The last message of a place, once it says something. */
  function lastWords(place: string, words: string): Promise<string> {
    return vi.waitFor(() => {
      const last = teams.messages(place).at(-1)?.words ?? '';
      expect(last).toContain(words);
      return last;
    });
  }

  describe('a command', () => {
    it('in a person’s own chat is answered there', async () => {
      expect((await people.write(FAKE_TEAMS.ada, 'customer nordlys')).status).toBe(200);
      const words = await lastWords(adasChat, 'Nordlys Maskin AS');
      // Nobody else is there to share it with.
      expect(words).not.toMatch(/Share (here|in)/);
    });

    it('by mention in a channel is answered in the own chat, with one neutral line in the channel', async () => {
      await people.mention(FAKE_TEAMS.ada, 'customer nordlys');
      await lastWords(adasChat, 'Nordlys Maskin AS');
      await lastWords(FAKE_TEAMS.channel, 'I have answered you in our own chat.');
      expect(
        teams
          .messages(FAKE_TEAMS.channel)
          .map(({ words }) => words)
          .join(),
      ).not.toContain('Nordlys');
    });

    it('whose answer cannot reach the own chat says in the channel what to do, and no data', async () => {
      teams.refuseChat(FAKE_TEAMS.ada);
      await people.mention(FAKE_TEAMS.ada, 'customer nordlys');
      const line = await lastWords(FAKE_TEAMS.channel, 'open a chat with me');
      expect(line).not.toContain('Nordlys');
    });

    it('of a stranger gets a polite sentence and nothing else', async () => {
      await people.write(FAKE_TEAMS.guest, 'customer nordlys');
      const [message, ...others] = await vi.waitFor(() => {
        const messages = teams.messages(teams.personalChat(FAKE_TEAMS.guest));
        expect(messages).not.toEqual([]);
        return messages;
      });
      expect(message?.words).not.toContain('Nordlys');
      expect(others).toEqual([]);
    });

    it('finds staff by the bot’s own id of them too', async () => {
      await people.write(FAKE_TEAMS.bob, 'mine');
      await lastWords(teams.personalChat(FAKE_TEAMS.bob), 'open alert');
    });

    it('that takes longer says so, and is answered later', async () => {
      let answer: (value: Awaited<ReturnType<ChatHandler>>) => void = () => undefined;
      const handle: ChatHandler = () =>
        new Promise((resolve) => {
          answer = resolve;
        });
      await reopen({ handle, answerWithinMs: 30 });
      await people.write(FAKE_TEAMS.ada, 'mine');
      await lastWords(adasChat, 'takes a little longer');
      answer({
        kind: 'whisper',
        card: { summary: 'Here', blocks: [{ type: 'text', text: ['Here it is'] }] },
      });
      await lastWords(adasChat, 'Here it is');
    });
  });

  describe('a press', () => {
    it.each(['Action.Execute', 'Action.Submit'] as const)(
      'by %s changes the posted card in place',
      async (by) => {
        await desk.post(NORDLYS_ALERT);
        const answer = await people.press(FAKE_TEAMS.ada, FAKE_TEAMS.channel, 'On it', {}, by);
        expect(answer.status).toBe(200);
        await lastWords(FAKE_TEAMS.channel, 'Taken by Ada Berg');
        expect(teams.messages(FAKE_TEAMS.channel)).toHaveLength(1);
      },
    );

    it('of the slower of two people tells who has it, to that one alone', async () => {
      await desk.post(NORDLYS_ALERT);
      await people.press(FAKE_TEAMS.ada, FAKE_TEAMS.channel, 'On it');
      await lastWords(FAKE_TEAMS.channel, 'Taken by Ada Berg');
      await people.send(pressOfOldCard());
      await lastWords(teams.personalChat(FAKE_TEAMS.bob), 'Ada Berg');
    });

    it('on an invoke answers within the time that Teams allows, however long it takes', async () => {
      await reopen({ handle: () => new Promise(() => undefined), answerWithinMs: 30 });
      await desk.post(NORDLYS_ALERT);
      const { body } = await people.press(FAKE_TEAMS.ada, FAKE_TEAMS.channel, 'On it');
      expect(body).toMatchObject({
        statusCode: 200,
        value: expect.stringContaining('takes a little longer'),
      });
    });

    it('on an invoke answers in time while the database says not even who asks', async () => {
      await reopen({ answerWithinMs: 30 });
      await desk.post(NORDLYS_ALERT);
      const never = () => new Promise<never>(() => undefined);
      Object.assign(desk.stores.staff, { find: never, findByPlatformId: never });
      const { body } = await people.press(FAKE_TEAMS.ada, FAKE_TEAMS.channel, 'On it');
      expect(body).toMatchObject({
        statusCode: 200,
        value: expect.stringContaining('takes a little longer'),
      });
    });

    it('is done once when Teams tells it twice', async () => {
      await desk.post(NORDLYS_ALERT);
      await people.press(FAKE_TEAMS.ada, FAKE_TEAMS.channel, 'On it');
      const { version } = (await desk.stores.alerts.find(NORDLYS_ALERT)) ?? { version: 0 };
      expect((await people.replay()).status).toBe(200);
      expect((await desk.stores.alerts.find(NORDLYS_ALERT))?.version).toBe(version);
      expect(teams.messages(adasChat)).toEqual([]);
    });

    it('with data that are none of ours is let pass', async () => {
      const answer = await people.send({ ...pressOfOldCard(), value: { action: { data: { $where: 'x' } } } });
      expect(answer.status).toBe(200);
    });
  });

  describe('a form', () => {
    beforeEach(async () => {
      await desk.post(NORDLYS_ALERT);
      await people.press(FAKE_TEAMS.ada, FAKE_TEAMS.channel, 'Contact made…');
      await lastWords(adasChat, 'How did it go with Nordlys Maskin AS?');
    });

    it('stands in the own chat, and its card in the channel says so', async () => {
      const { body } = await people.press(FAKE_TEAMS.ada, FAKE_TEAMS.channel, 'Contact made…');
      expect(body).toMatchObject({ value: 'The form is waiting for you in our own chat.' });
    });

    it('tells what is wrong at the field and keeps what was typed', async () => {
      const typed = { how: 'call', note: 'Rang Kari' };
      const { body } = await people.press(FAKE_TEAMS.ada, adasChat, 'Save', typed);
      const words = JSON.stringify(body);
      expect(words).toContain('Please choose');
      expect(words).toContain('Rang Kari');
      expect(words.indexOf('Please choose')).toBeGreaterThan(words.indexOf('Mood'));
      expect(words.indexOf('Please choose')).toBeLessThan(words.indexOf('Note'));
    });

    it('is drawn once when something is wrong, so that nothing typed meanwhile is lost', async () => {
      const { body } = await people.press(FAKE_TEAMS.ada, adasChat, 'Save', { note: 'Rang Kari' });
      expect(JSON.stringify(body)).toContain('Please choose');
      expect(teams.calls.filter(({ name }) => name === 'update')).toEqual([]);
    });

    it('tells clients that wait for no answer what is wrong, in the message itself', async () => {
      const typed = { how: 'call', note: 'Rang Kari' };
      await people.press(FAKE_TEAMS.ada, adasChat, 'Save', typed, 'Action.Submit');
      expect(await lastWords(adasChat, 'Please choose')).toContain('Rang Kari');
      expect(teams.messages(adasChat)).toHaveLength(1);
    });

    it('tells what is wrong in the message itself where its client waited too long', async () => {
      let finish: () => void = () => undefined;
      const slowly = new Promise<void>((resolve) => {
        finish = resolve;
      });
      await reopen({
        handle: () => slowly.then(() => ({ kind: 'errors', errors: { mood: 'Please choose' } })),
        answerWithinMs: 30,
      });
      const { body } = await people.press(FAKE_TEAMS.ada, adasChat, 'Save', { note: 'Rang Kari' });
      expect(body).toMatchObject({ value: expect.stringContaining('takes a little longer') });
      finish();
      expect(await lastWords(adasChat, 'Please choose')).toContain('Rang Kari');
    });

    it('that is right is saved, says in its place what and to whom, and changes the alert’s card', async () => {
      await people.press(FAKE_TEAMS.ada, adasChat, 'Save', { how: 'call' });
      await people.press(FAKE_TEAMS.ada, adasChat, 'Save', { how: 'call', mood: 'good' });
      expect(await lastWords(adasChat, 'Contact noted.')).toContain('Nordlys Maskin AS');
      await lastWords(FAKE_TEAMS.channel, 'Contact made by Ada Berg');
      expect(teams.messages(adasChat)).toHaveLength(1);
    });

    it('that is saved can be taken back where it stood', async () => {
      await people.press(FAKE_TEAMS.ada, adasChat, 'Save', { how: 'call', mood: 'good' });
      await lastWords(adasChat, 'Contact noted.');
      await people.press(FAKE_TEAMS.ada, adasChat, 'Undo');
      await lastWords(adasChat, 'Taken back.');
      expect((await desk.stores.alerts.find(NORDLYS_ALERT))?.state.name).toBe('open');
    });

    it('works on clients that only know Action.Submit', async () => {
      await people.press(FAKE_TEAMS.ada, adasChat, 'Save', { how: 'call', mood: 'good' }, 'Action.Submit');
      await lastWords(adasChat, 'Contact noted.');
    });

    it('that is cancelled leaves a line, and the alert as it was', async () => {
      await people.press(FAKE_TEAMS.ada, adasChat, 'Cancel');
      await lastWords(adasChat, 'Closed without saving.');
      expect((await desk.stores.alerts.find(NORDLYS_ALERT))?.state.name).toBe('open');
    });
  });

  describe('sharing', () => {
    it('posts into the channel that was asked from, out of the own chat', async () => {
      await people.mention(FAKE_TEAMS.ada, 'customer nordlys');
      await lastWords(adasChat, 'Nordlys Maskin AS');
      await people.press(FAKE_TEAMS.ada, adasChat, 'Share in the channel');
      await lastWords(FAKE_TEAMS.channel, 'Nordlys Maskin AS');
      await lastWords(adasChat, 'Shared with everybody in the channel where you asked.');
    });

    it.each([
      ['is shared with another company', FAKE_TEAMS.sharedChannel, (): void => undefined],
      ['has a guest', FAKE_TEAMS.channel, (): void => teams.addMember(FAKE_TEAMS.channel, FAKE_TEAMS.guest)],
    ])('is refused where the channel %s', async (_what, channel, change: () => void) => {
      change();
      await people.mention(FAKE_TEAMS.ada, 'customer nordlys', channel);
      await lastWords(adasChat, 'Nordlys Maskin AS');
      await people.press(FAKE_TEAMS.ada, adasChat, 'Share in the channel');
      await lastWords(adasChat, 'shared with another company');
      expect(
        teams
          .messages(channel)
          .map(({ words }) => words)
          .join(),
      ).not.toContain('Nordlys');
    });
  });

  describe('an alert', () => {
    it.each([
      ['a channel that is shared', FAKE_TEAMS.sharedChannel],
      ['a guest’s own chat', null],
    ])('is never posted to %s', async (_what, channelId) => {
      const target =
        channelId === null
          ? ({ platform: 'teams', kind: 'person', id: FAKE_TEAMS.guest.id } as const)
          : ({ ...CHANNEL, id: channelId } as const);
      const log = [{ event: 'posted', at: MORNING, byId: null, details: {} }] as const;
      await reopen({ alerts: [someAlert(NORDLYS, { targets: [target], log, placement: 'carded' })] });
      // Told of the channel's team by somebody who wrote in it.
      await people.mention(FAKE_TEAMS.ada, 'help', FAKE_TEAMS.sharedChannel);
      await lastWords(FAKE_TEAMS.sharedChannel, 'our own chat');

      await desk.post(NORDLYS_ALERT);
      const [card] = await desk.stores.deliveries.ofAlert(NORDLYS_ALERT);
      expect(card?.state).toMatchObject({ name: 'refused', reason: 'shared_channel' });
    });

    it('waits in no channel whose team was archived or that the app was removed from', async () => {
      await people.send({ ...teamEvent({}), membersAdded: [{ id: `28:${FAKE_TEAMS.appId}` }] });
      await standing({ isArchived: false, isMember: true });
      await people.send(teamEvent({ eventType: 'teamArchived' }));
      await standing({ isArchived: true });
      await people.send(teamEvent({ eventType: 'teamUnarchived' }));
      await standing({ isArchived: false, isMember: true });
      await people.send({ ...teamEvent({}), membersRemoved: [{ id: `28:${FAKE_TEAMS.appId}` }] });
      await standing({ isMember: false });
    });
  });

  /** Teams' events are acknowledged before they are worked on. */
  function standing(expected: Partial<Membership>): Promise<void> {
    return vi.waitFor(async () => expect(await desk.adapter.membership(CHANNEL)).toMatchObject(expected));
  }

  it('writes to people after a restart, where Teams told of them before', async () => {
    await people.write(FAKE_TEAMS.ada, 'mine');
    await lastWords(adasChat, 'open alert');
    const told = await desk.stores.conversations.find({
      platform: 'teams',
      kind: 'person',
      id: FAKE_TEAMS.ada.id,
    });
    expect(told).toMatchObject({ conversationId: adasChat, serviceUrl: teams.serviceUrl, state: 'open' });
  });

  it('lets nobody in from another tenant', async () => {
    const conversation = { id: adasChat, conversationType: 'personal', tenantId: 'somebody-else' };
    await people.write(FAKE_TEAMS.ada, 'mine', { conversation });
    await people.write(FAKE_TEAMS.bob, 'mine');
    await lastWords(teams.personalChat(FAKE_TEAMS.bob), 'open alert');
    expect(teams.messages(adasChat)).toEqual([]);
  });

  it('lets nobody in who names no tenant', async () => {
    await people.write(FAKE_TEAMS.ada, 'mine', {
      conversation: { id: adasChat, conversationType: 'personal' },
      channelData: {},
    });
    await people.write(FAKE_TEAMS.bob, 'mine');
    await lastWords(teams.personalChat(FAKE_TEAMS.bob), 'open alert');
    expect(teams.messages(adasChat)).toEqual([]);
  });

  function teamEvent(channelData: Readonly<Record<string, unknown>>) {
    return {
      type: 'conversationUpdate',
      from: FAKE_TEAMS.ada,
      conversation: { id: FAKE_TEAMS.team, conversationType: 'channel', tenantId: FAKE_TEAMS.tenantId },
      channelData: { tenant: { id: FAKE_TEAMS.tenantId }, team: { id: FAKE_TEAMS.team }, ...channelData },
    };
  }

  /** Bob's client still shows the card as it was before Ada took it. */
  function pressOfOldCard() {
    return {
      type: 'invoke',
      name: 'adaptiveCard/action',
      from: FAKE_TEAMS.bob,
      conversation: { id: FAKE_TEAMS.channel, conversationType: 'channel', tenantId: FAKE_TEAMS.tenantId },
      channelData: { team: { id: FAKE_TEAMS.team }, channel: { id: FAKE_TEAMS.channel } },
      value: {
        action: { type: 'Action.Execute', data: { varsel: 'press', a: 'alert.take', s: NORDLYS_ALERT } },
      },
    };
  }
});
