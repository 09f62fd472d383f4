import { describe, expect, it } from 'vitest';
import { linkedStaff } from '../../../src/chat/linking/linked-staff.js';
import { type PersonLink, personLinkId, placeHeld } from '../../../src/domain/person-link.js';
import { staffStoreContract } from '../../contracts/stores/staff.contract.js';
import { memoryPersonLinks } from '../../memory/person-links.js';
import { memoryStaff } from '../../memory/staff.js';
import { somePerson } from '../../support/alerts.js';

const AT = new Date('2026-03-02T08:00:00Z');

// Without any confirmed account it is the store of the staff.
staffStoreContract(async () => linkedStaff(memoryStaff(), memoryPersonLinks()));

describe('staff with confirmed accounts', () => {
  async function company() {
    const [staff, links] = [memoryStaff(), memoryPersonLinks()];
    await staff.upsert([
      somePerson('S01', { slackUserId: 'UFILE', teamsUserId: null }),
      somePerson('S02', { slackUserId: null, teamsUserId: null }),
    ]);
    await links.add(confirmed('slack', 'UNEW', 'S01'));
    await links.add(confirmed('teams', '29:new', 'S01'));
    await links.add({ ...confirmed('slack', 'UNO', 'S02'), state: 'rejected', holds: null });
    return { staff, links, linked: linkedStaff(staff, links) };
  }

  it('are known by these on every way', async () => {
    const { linked } = await company();
    const accounts = { slackUserId: 'UNEW', teamsUserId: '29:new' };
    expect(await linked.find('S01')).toMatchObject(accounts);
    expect((await linked.findMany(['S01', 'S02'])).find(({ id }) => id === 'S01')).toMatchObject(accounts);
    expect((await linked.all())[0]).toMatchObject(accounts);
    expect(await linked.findByPlatformId('slack', 'UNEW')).toMatchObject({ id: 'S01' });
    expect(await linked.findByPlatformId('teams', '29:new')).toMatchObject({ id: 'S01' });
  });

  it('are not known by the one in the staff file any more, nor by a rejected one', async () => {
    const { linked } = await company();
    expect(await linked.findByPlatformId('slack', 'UFILE')).toBeNull();
    expect(await linked.findByPlatformId('slack', 'UNO')).toBeNull();
  });

  it('are written back as their own file has them', async () => {
    const { linked, staff } = await company();
    const [own] = await linked.findOwn(['S01']);
    expect(own).toMatchObject({ slackUserId: 'UFILE', teamsUserId: null });
    await linked.upsert([{ ...somePerson('S01'), ...own, name: 'New name' }]);
    expect(await staff.find('S01')).toMatchObject({ slackUserId: 'UFILE', name: 'New name' });
  });
});

function confirmed(platform: PersonLink['platform'], platformUserId: string, staffId: string): PersonLink {
  return {
    id: personLinkId(platform, platformUserId),
    platform,
    platformUserId,
    staffId,
    email: 'someone@example.com',
    accountName: 'Someone',
    proposedAt: AT,
    state: 'confirmed',
    decidedById: 'S09',
    decidedAt: AT,
    holds: placeHeld(platform, staffId),
    version: 2,
    targets: [],
    isCardStale: false,
  };
}
