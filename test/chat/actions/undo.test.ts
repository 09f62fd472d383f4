import { describe, expect, it } from 'vitest';
import type { CardAction } from '../../../src/chat/card.js';
import { pressOf } from '../card-text.js';
import {
  ADA,
  BO,
  errorsOf,
  formOf,
  MORNING,
  NORDLYS,
  NORDLYS_ALERT,
  said,
  type Workplace,
  whispered,
  workplace,
} from '../workplace.js';

const later = (minutes: number) => new Date(MORNING.getTime() + minutes * 60_000);

async function pressed(
  { press }: Workplace,
  { action, subject, args }: CardAction,
  by = ADA,
): Promise<string> {
  return said(await press(action, subject, by, { ...args }));
}

describe('a step on an alert', () => {
  const log = { how: 'call', mood: 'good', note: '' };

  it('is taken back by the button that came with it', async () => {
    const desk = await workplace();
    const before = (await desk.alert()).state;
    const answer = await desk.submit(formOf(await desk.ask('log nordlys')), log);
    await pressed(desk, pressOf(whispered(answer), 'Undo'));
    expect((await desk.alert()).state).toEqual(before);
  });

  it('is not mixed up with a later one of one’s own: that stays, and the button says so', async () => {
    const desk = await workplace();
    const answer = await desk.submit(formOf(await desk.ask('log nordlys')), log);
    desk.clock.now = later(1);
    await desk.submit(formOf(await desk.ask('handover nordlys')), { person: 'S02' });
    expect(await pressed(desk, pressOf(whispered(answer), 'Undo'))).toBe(
      'Since then Ada Berg has made another step (2 Mar, 09:01), so the earlier one can’t be taken back.',
    );
    expect((await desk.alert()).ownerId).toBe('S02');
  });

  it('says whose later step stands in the way', async () => {
    const desk = await workplace();
    const answer = await desk.submit(formOf(await desk.ask('log nordlys')), log);
    desk.clock.now = later(2);
    await desk.submit(formOf(await desk.press('alert.resolve', NORDLYS_ALERT, BO)), { outcome: 'saved' }, BO);
    const text = await pressed(desk, pressOf(whispered(answer), 'Undo'));
    expect(text).toContain('Bo Lind');
    expect((await desk.alert()).state).toMatchObject({ name: 'resolved' });
  });
});

describe('personal settings', () => {
  const filled = {
    language: 'nb',
    quietFrom: '17:00',
    quietTo: '07:30',
    workingWeek: 'company',
    alertPlace: 'direct',
  };

  async function saved(desk: Workplace): Promise<CardAction> {
    const answer = await desk.submit(formOf(await desk.press('settings.change', 'S01')), filled);
    return pressOf(whispered(answer), 'Angre');
  }

  it('are put back as they were, nothing chosen included', async () => {
    const desk = await workplace();
    const undo = await saved(desk);
    expect(await desk.stores.personalSettings.find('S01')).toMatchObject({
      language: 'nb',
      alertPlace: 'direct',
    });
    expect(await pressed(desk, undo)).toContain('Taken back.');
    expect(await desk.stores.personalSettings.find('S01')).toMatchObject({
      language: null,
      quietHours: null,
      workingDays: null,
      alertPlace: 'route',
      version: 2,
    });
  });

  it('stay where they were changed again since, or ten minutes have passed', async () => {
    const desk = await workplace();
    const undo = await saved(desk);
    await saved(desk);
    expect(await pressed(desk, undo)).toContain('er endret');
    const late = await saved(desk);
    desk.clock.now = later(11);
    expect(await pressed(desk, late)).toContain('10 minutter');
    expect((await desk.stores.personalSettings.find('S01'))?.version).toBe(3);
  });

  it.each([
    ['no settings', '{}'],
    ['no JSON', 'x'],
    [
      'hours that are none',
      '{"language":null,"quietHours":{"from":"99:00","to":"x"},"workingDays":null,"alertPlace":"route"}',
    ],
    ['operators', '{"language":{"$ne":1},"quietHours":null,"workingDays":null,"alertPlace":"route"}'],
  ])('are not put back from a button with %s', async (_what, before) => {
    const desk = await workplace();
    await saved(desk);
    await desk.press('settings.undo', 'S01', ADA, { version: '1', before });
    expect((await desk.stores.personalSettings.find('S01'))?.version).toBe(1);
  });

  it('are nobody else’s to put back', async () => {
    const desk = await workplace();
    const undo = await saved(desk);
    await pressed(desk, undo, BO);
    expect((await desk.stores.personalSettings.find('S01'))?.version).toBe(1);
    expect(await desk.stores.personalSettings.find('S02')).toBeNull();
  });
});

describe('a cancelled absence', () => {
  it('comes back with the same days, once however often it is pressed', async () => {
    const desk = await workplace();
    const noted = whispered(await desk.ask('away 2026-12-24..2026-12-27'));
    const [before] = await desk.stores.absences.ofStaff('S01', MORNING);
    const cancelled = await desk.press('away.cancel', before?.id ?? '');
    const undo = pressOf(whispered(cancelled), 'Undo');
    expect(noted.blocks).not.toEqual([]);
    expect(await pressed(desk, undo)).toBe('Back again: you are away 24 – 27 Dec 2026.');
    await pressed(desk, undo);
    const standing = await desk.stores.absences.ofStaff('S01', MORNING);
    expect(standing).toHaveLength(1);
    expect(standing[0]).toMatchObject({
      firstDay: before?.firstDay,
      lastDay: before?.lastDay,
      startsAt: before?.startsAt,
      endsAt: before?.endsAt,
    });
  });

  it('comes back with all others that were cancelled at once', async () => {
    const desk = await workplace();
    await desk.ask('away 2026-12-24');
    await desk.ask('away 2026-12-27..2026-12-31');
    await pressed(desk, pressOf(whispered(await desk.ask('away cancel')), 'Undo'));
    expect(await desk.stores.absences.ofStaff('S01', MORNING)).toHaveLength(2);
  });

  it('stays cancelled after ten minutes, and where other days were noted meanwhile', async () => {
    const desk = await workplace();
    await desk.ask('away 2026-12-24');
    const undo = pressOf(whispered(await desk.ask('away cancel')), 'Undo');
    await desk.ask('away 2026-12-20..2026-12-30');
    expect(await pressed(desk, undo)).toContain('already');
    desk.clock.now = later(11);
    expect(await pressed(desk, undo)).toContain('10 minutes');
    expect(await desk.press('away.restore', 'S01', ADA, { days: 'x', at: 'y' })).toMatchObject({
      kind: 'whisper',
    });
    expect(await desk.stores.absences.ofStaff('S01', MORNING)).toHaveLength(1);
  });
});

describe('what was logged without an alert', () => {
  it('is taken back once', async () => {
    const desk = await workplace({ alerts: [] });
    const form = formOf(await desk.press('customer.log', NORDLYS));
    expect(errorsOf(await desk.submit(form, {}))).not.toEqual({});
    const undo = pressOf(whispered(await desk.submit(form, { outcome: 'saved' })), 'Undo');
    expect(await pressed(desk, undo)).toContain('no longer counts');
    const [outcome] = await desk.stores.outcomes.ofCustomer(NORDLYS);
    expect(outcome?.revokedAt).toEqual(MORNING);
  });
});
