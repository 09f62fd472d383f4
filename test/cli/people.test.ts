import { describe, expect, it } from 'vitest';
import { linkedStaff } from '../../src/chat/linking/linked-staff.js';
import { proposeLink } from '../../src/chat/linking/propose-link.js';
import { people } from '../../src/cli/people.js';
import type { CliContext } from '../../src/cli/verb.js';
import { memoryStores } from '../memory/memory-stores.js';
import { somePerson } from '../support/alerts.js';

const NOW = new Date('2026-03-02T08:00:00Z');

/** Nobody can be reached in chat: the first administrator has written to the bot. */
async function installation() {
  const held = memoryStores();
  const stores = { ...held, staff: linkedStaff(held.staff, held.personLinks) };
  await stores.staff.upsert([
    somePerson('S01', {
      name: 'Ada\u001b[31m Berg',
      role: 'administrator',
      slackUserId: null,
      email: 'ada@example.com',
    }),
  ]);
  await proposeLink(
    {
      stores,
      people: [],
      profileOf: async () => ({ name: 'Ada B.', emails: ['ada@example.com'], kind: 'member' }),
      administrators: async () => [],
      now: () => NOW,
      log: { warn: () => undefined },
    },
    'slack',
    'UADA',
  );
  async function call(...args: string[]) {
    let stdout = '';
    const context = {
      stdout: {
        write(text: string) {
          stdout += text;
        },
      },
      now: () => NOW,
      openApp: async () => ({ stores, config: { people: [] }, close: async () => undefined }),
      // Only what this verb uses of the outside world.
    } as unknown as CliContext;
    const code = await people.run(args, context);
    return { code, stdout };
  }
  return { stores, call };
}

describe('varsel people', () => {
  it('lists accounts that wait, without a control character of theirs', async () => {
    const { call } = await installation();
    const { stdout } = await call();
    expect(stdout).toContain('Waiting: 1');
    expect(stdout).toContain('slack-UADA  Ada B. <ada@example.com> = S01 (Ada');
    expect(stdout).not.toContain('\u001b');
  });

  it.each(['slack-UADA', 'UADA', 'person:slack-UADA'])(
    'confirms the first administrator as %s',
    async (id) => {
      const { call, stores } = await installation();
      expect((await call('confirm', id)).stdout).toContain('confirmed');
      expect(await stores.staff.findByPlatformId('slack', 'UADA')).toMatchObject({ id: 'S01' });
      expect(await stores.audit.recent(1)).toMatchObject([{ actorId: 'system', subjectId: 'S01' }]);
      await expect(call('reject', id)).rejects.toThrow('confirmed already');
      await call('remove', id);
      expect(await stores.staff.findByPlatformId('slack', 'UADA')).toBeNull();
    },
  );

  it('says why it does not confirm', async () => {
    const { call, stores } = await installation();
    await stores.staff.upsert([somePerson('S01', { slackUserId: null, email: 'other@example.com' })]);
    await expect(call('confirm', 'UADA')).rejects.toThrow(
      'the email address in the staff file is another one now',
    );
    await expect(call('confirm', 'UNOBODY')).rejects.toThrow('varsel people lists those there are');
  });

  it('lists for programs', async () => {
    const { call } = await installation();
    const { stdout } = await call('list', '--json');
    expect(JSON.parse(stdout)).toMatchObject({
      proposed: [{ id: 'slack-UADA', staffId: 'S01', email: 'ada@example.com' }],
      confirmed: [],
      rejected: [],
    });
  });

  it.each([['confirm'], ['list', 'x'], ['promote', 'x'], ['confirm', 'a', 'b']])(
    'refuses %j',
    async (...args) => {
      const { call } = await installation();
      await expect(call(...args)).rejects.toMatchObject({ name: 'UsageError' });
    },
  );
});
