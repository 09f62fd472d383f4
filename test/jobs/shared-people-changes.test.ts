import { describe, expect, it } from 'vitest';
import { hearPeopleChanges, sharedPeopleChanges } from '../../jobs/shared-people-changes.js';
import { type PeopleChange, peopleChanges } from '../../src/chat/people-changes.js';

const JOINED: PeopleChange = { kind: 'channel', target: { platform: 'slack', kind: 'channel', id: 'C1' } };
const GUEST: PeopleChange = { kind: 'person', platform: 'slack', platformUserId: 'T2/U1', isOutsider: true };

/** Redis as far as it is used: what is published on a channel reaches whoever subscribed to it. */
function installation() {
  const subscribed: { channel: string; hear: (channel: string, text: string) => void }[] = [];
  const warned: string[] = [];
  const state = { isGone: false };
  const log = { warn: (_about: unknown, message: string) => void warned.push(message) };
  const publish = async (channel: string, text: string) => {
    if (state.isGone) throw new Error('connection refused');
    for (const each of subscribed) if (each.channel === channel) each.hear(channel, text);
    return subscribed.length;
  };
  const process = (prefix = 'varsel-test') => {
    const heard: PeopleChange[] = [];
    const own = peopleChanges();
    own.listen((change) => void heard.push(change));
    let hear: (channel: string, text: string) => void = () => undefined;
    const subscriber = {
      on: (_event: string, listener: typeof hear) => {
        hear = listener;
      },
      subscribe: async (channel: string) => void subscribed.push({ channel, hear }),
    };
    hearPeopleChanges({ own, subscriber: subscriber as never, prefix, log });
    return { heard, shared: sharedPeopleChanges({ own, publisher: { publish } as never, prefix, log }) };
  };
  return { state, warned, process, publish };
}

describe('who joined a channel', () => {
  it('is told to every process of the installation, and to no other one', async () => {
    const { process } = installation();
    const [web, worker, stranger] = [process(), process(), process('varsel-other')];
    web.shared.tell(JOINED);
    web.shared.tell(GUEST);
    expect(worker.heard).toEqual([JOINED, GUEST]);
    expect(web.heard).toContainEqual(JOINED);
    expect(stranger.heard).toEqual([]);
  });

  it('is known at least where it was heard while Redis is gone', async () => {
    const { process, state, warned } = installation();
    const [web, worker] = [process(), process()];
    state.isGone = true;
    web.shared.tell(JOINED);
    expect([web.heard, worker.heard]).toEqual([[JOINED], []]);
    await Promise.resolve();
    expect(warned).toEqual(['other processes were not told who joined a channel']);
  });

  it.each(['', '{', '{"kind":"rumour"}', '{"kind":"channel","target":{"platform":"irc"}}'])(
    'is nothing where %j was said',
    async (text) => {
      const { process, publish } = installation();
      const { heard } = process();
      await publish('varsel-test:people-changed', text);
      expect(heard).toEqual([]);
    },
  );
});
