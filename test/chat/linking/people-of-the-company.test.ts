import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderPersonProposal } from '../../../src/chat/deliveries/person-proposal.js';
import { normaliseEmail } from '../../../src/chat/linking/propose-link.js';
import type { Target } from '../../../src/domain/delivery.js';
import { personLinkId } from '../../../src/domain/person-link.js';
import type { Staff } from '../../../src/domain/staff.js';
import { cardText } from '../card-text.js';
import { ada, bo, chatTestSettings, cleo, said, type Workplace, workplace } from '../workplace.js';

const ADMINISTRATORS: Target = { platform: 'slack', kind: 'channel', id: 'CADMIN' };
const QUEUE = 'slack-channel-CADMIN';
const NEWCOMER = 'UNEW';
const LINK = personLinkId('slack', NEWCOMER);
const MINUTE_MS = 60_000;

/** Bo has no account yet; Ada is an administrator. */
async function company(
  more: {
    readonly staff?: readonly Staff[];
    readonly administrators?: readonly Target[];
    readonly people?: (typeof chatTestSettings)['people'];
  } = {},
): Promise<Workplace> {
  const { staff = [ada({ role: 'administrator' }), unknownBo(), cleo()], people = [] } = more;
  const place = await workplace({
    staff,
    administrators: more.administrators ?? [ADMINISTRATORS],
    settings: { people },
  });
  place.adapter.setProfile(NEWCOMER, { name: 'Bo L.', emails: [' Bo.Lind@Example.com'] });
  return place;
}

function unknownBo(fields: Partial<Staff> = {}): Staff {
  return bo({ slackUserId: null, email: 'bo.lind@example.com', ...fields });
}

const ASKED = 'An administrator has been asked';
const STRANGER = 'Please ask your Varsel administrator to add you.';

describe('somebody who is not known yet', () => {
  it('is proposed to the administrators by their e-mail address, once however often they write', async () => {
    const { ask, stores } = await company();
    for (const text of ['mine', 'customer nordlys', 'help'])
      expect(said(await ask(text, NEWCOMER))).toContain(ASKED);

    const cards = await stores.deliveries.unsent(QUEUE, 10);
    expect(cards).toHaveLength(1);
    expect(await stores.personLinks.find(LINK)).toMatchObject({ state: 'proposed', staffId: 'S02' });
  });

  it('shows the administrators who, which account and which member of staff', async () => {
    const { ask, stores, clock } = await company();
    await ask('mine', NEWCOMER);
    const rendered = await renderPersonProposal({ kind: 'person_proposal', linkId: LINK }, ADMINISTRATORS, {
      stores,
      settings: chatTestSettings,
      now: () => clock.now,
    } as never);
    const text = rendered.kind === 'card' ? cardText(rendered.card) : '';
    for (const part of ['Bo L. (UNEW)', 'Bo Lind (S02)', 'bo.lind@example.com', 'Confirm', 'Reject'])
      expect(text).toContain(part);
  });

  it('gets in once an administrator has confirmed, as that member of staff', async () => {
    const { ask, press, stores } = await company();
    await ask('mine', NEWCOMER);
    expect(await press('person.confirm', LINK)).toEqual({ kind: 'done' });
    expect(said(await ask('settings', NEWCOMER))).toContain('Language');
    const entries = await stores.audit.recent(5);
    expect(entries.find(({ action }) => action === 'person_link_changed')).toMatchObject({
      actorId: 'S01',
      subjectId: 'S02',
      details: { step: 'confirm' },
    });
  });

  it('stays outside when rejected, and nobody is asked again', async () => {
    const { ask, press, stores } = await company();
    await ask('mine', NEWCOMER);
    await press('person.reject', LINK);
    expect(said(await ask('mine', NEWCOMER))).toContain(STRANGER);
    expect(await stores.deliveries.unsent(QUEUE, 10)).toHaveLength(1);
  });

  it('is outside again when the confirmation is taken back within ten minutes, not later', async () => {
    const { ask, press, clock } = await company();
    await ask('mine', NEWCOMER);
    await press('person.confirm', LINK);
    const confirmedAt = clock.now.getTime();
    clock.now = new Date(confirmedAt + 11 * MINUTE_MS);
    expect(said(await press('person.undo', LINK))).toContain('10 minutes');
    clock.now = new Date(confirmedAt + 9 * MINUTE_MS);
    await press('person.undo', LINK);
    expect(said(await ask('mine', NEWCOMER))).toContain(ASKED);
  });

  it('can be shut out at any later time', async () => {
    const { ask, press, clock } = await company();
    await ask('mine', NEWCOMER);
    await press('person.confirm', LINK);
    clock.now = new Date(clock.now.getTime() + 400 * 24 * 60 * MINUTE_MS);
    await press('person.remove', LINK);
    expect(said(await ask('mine', NEWCOMER))).toContain(STRANGER);
  });

  it('waits for the first administrator where none can be reached yet', async () => {
    const { ask, stores } = await company({ administrators: [] });
    expect(said(await ask('mine', NEWCOMER))).toContain('Your request has been noted');
    expect(await stores.personLinks.inState('proposed', 10)).toHaveLength(1);
    expect(await stores.deliveries.unsent(QUEUE, 10)).toEqual([]);
  });

  it.each([
    ['a guest', { kind: 'guest' }],
    ['of another organisation', { kind: 'outsider' }],
    ['a bot', { kind: 'bot' }],
    ['closed', { kind: 'deactivated' }],
    ['without an address', { emails: [] }],
    ['with a plus in the address', { emails: ['bo.lind+varsel@example.com'] }],
    ['with the address of nobody', { emails: ['bo.lind@example.org'] }],
  ] as const)('is not proposed when the account is %s', async (_what, profile) => {
    const { ask, adapter, stores } = await company();
    adapter.setProfile(NEWCOMER, { name: 'Bo', emails: ['bo.lind@example.com'], ...profile });
    expect(said(await ask('mine', NEWCOMER))).toContain(STRANGER);
    expect(await stores.personLinks.find(LINK)).toBeNull();
  });

  it.each([
    ['is shared by two', [unknownBo(), cleo({ email: 'bo.lind@example.com', slackUserId: null })], []],
    ['is that of somebody with an account', [unknownBo({ slackUserId: 'UOTHER' })], []],
    ['is that of somebody set by hand', [unknownBo()], [{ staff: 'S02', slack: 'UOTHER' }]],
  ] as const)(
    'is not proposed when the address %s, which is logged without names',
    async (_what, staff, people) => {
      const { ask, stores, logged } = await company({ staff: [ada(), ...staff], people });
      expect(said(await ask('mine', NEWCOMER))).toContain(STRANGER);
      expect(await stores.personLinks.find(LINK)).toBeNull();
      expect(JSON.stringify(logged)).toContain('S02');
      expect(JSON.stringify(logged)).not.toContain('example.com');
    },
  );

  it('is told no more when the platform can’t be asked', async () => {
    const { ask, adapter, logged } = await company();
    adapter.failNext('profile', { kind: 'failed' });
    expect(said(await ask('mine', NEWCOMER))).toContain(STRANGER);
    expect(logged).toHaveLength(1);
    expect(said(await ask('mine', NEWCOMER))).toContain(ASKED);
  });
});

describe('confirming an account', () => {
  async function proposed(): Promise<Workplace> {
    const place = await company();
    await place.ask('mine', NEWCOMER);
    return place;
  }

  it('is for administrators alone', async () => {
    const { ask, press, stores } = await company({ staff: [ada(), unknownBo()] });
    await ask('mine', NEWCOMER);
    for (const step of ['show', 'confirm', 'reject', 'undo', 'remove'])
      expect(said(await press(`person.${step}`, LINK))).toContain('Only administrators');
    expect(await stores.personLinks.find(LINK)).toMatchObject({ state: 'proposed' });
  });

  it('lets one of many administrators win, and tells the others who', async () => {
    const { press, stores } = await proposed();
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        press(index % 2 === 0 ? 'person.confirm' : 'person.reject', LINK),
      ),
    );
    expect(answers.filter(({ kind }) => kind === 'done')).toHaveLength(1);
    expect(
      answers.filter((answer) => answer.kind === 'whisper' && said(answer).includes('Ada Berg')),
    ).toHaveLength(19);
    expect((await stores.personLinks.find(LINK))?.version).toBe(2);
  });

  it('lets one of two accounts have a member of staff, and says which has', async () => {
    const { ask, press, adapter, stores } = await proposed();
    adapter.setProfile('UTWIN', { name: 'Bo', emails: ['bo.lind@example.com'] });
    await ask('mine', 'UTWIN');
    const twin = personLinkId('slack', 'UTWIN');
    await press('person.confirm', LINK);
    expect(said(await press('person.confirm', twin))).toContain('another account already (UNEW)');
    expect(await stores.personLinks.find(twin)).toMatchObject({ state: 'proposed', holds: null });
  });

  it.each([
    ['the platform’s address changed', { emails: ['bo@elsewhere.example'] }, 'not the same any more'],
    ['the account became a guest', { kind: 'guest' }, 'guest'],
    ['the account was closed', { kind: 'deactivated' }, 'closed account'],
  ] as const)('is refused when %s since', async (_what, profile, reason) => {
    const { press, adapter, stores } = await proposed();
    adapter.setProfile(NEWCOMER, { name: 'Bo', emails: ['bo.lind@example.com'], ...profile });
    expect(said(await press('person.confirm', LINK))).toContain(reason);
    expect(await stores.personLinks.find(LINK)).toMatchObject({ state: 'proposed' });
  });

  it('is refused when the staff file has another address since, or the platform can’t be asked', async () => {
    const { press, adapter, stores } = await proposed();
    adapter.failNext('profile', { kind: 'failed' });
    expect(said(await press('person.confirm', LINK))).toContain('could not be looked up');
    await stores.staff.upsert([unknownBo({ email: 'bo.new@example.com' })]);
    expect(said(await press('person.confirm', LINK))).toContain('not the same any more');
  });

  it('counts before the staff file, and after what is set by hand', async () => {
    const { ask, press, stores } = await proposed();
    await press('person.confirm', LINK);
    await stores.staff.upsert([unknownBo({ slackUserId: 'UFILE' })]);
    expect(said(await ask('settings', NEWCOMER))).toContain('Language');
    expect(said(await ask('settings', 'UFILE'))).toContain('Hello!');

    const byHand = await company({ people: [{ staff: 'S03', slack: NEWCOMER }] });
    expect(said(await byHand.ask('settings', NEWCOMER))).toContain('Language');
    expect(await byHand.stores.personLinks.find(LINK)).toBeNull();
  });

  it('never reaches the staff file', async () => {
    const { press, stores } = await proposed();
    await press('person.confirm', LINK);
    expect((await stores.staff.find('S02'))?.slackUserId).toBeNull();
  });
});

describe('an e-mail address', () => {
  it('is the same whatever its case and the space around it', () => {
    fc.assert(
      fc.property(fc.emailAddress(), fc.constantFrom('', ' ', '\t', '\n'), (email, space) => {
        const typed = `${space}${email.toUpperCase()}${space}`;
        expect(normaliseEmail(typed)).toBe(normaliseEmail(email.toLowerCase()));
      }),
      { numRuns: 200, seed: 7 },
    );
  });
});
