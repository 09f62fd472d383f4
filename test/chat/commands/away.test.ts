import { describe, expect, it } from 'vitest';
import { pressesOf } from '../../chat/card-text.js';
import {
  ADA,
  ada,
  BO,
  bo,
  cleo,
  errorsOf,
  formOf,
  NORDLYS_ALERT,
  said,
  whispered,
  workplace,
} from '../workplace.js';

describe('/varsel away', () => {
  it('notes the days by the asker\u2019s own clock and says who has the alerts meanwhile', async () => {
    const { ask, stores } = await workplace({ staff: [ada({ deputyId: 'S02' }), bo(), cleo()] });
    expect(said(await ask('away 2026-12-20..2027-01-03'))).toBe(
      [
        'Noted, you are away: 20 Dec 2026 – 3 Jan 2027. New and open alerts go to Bo Lind in the meantime.',
        '[Cancel: 20 Dec 2026 – 3 Jan 2027]',
      ].join('\n'),
    );
    expect(await stores.absences.ofStaff('S01', new Date(0))).toMatchObject([
      { startsAt: new Date('2026-12-19T23:00:00Z'), endsAt: new Date('2027-01-03T23:00:00Z') },
    ]);
  });

  it('means the days of the zone the person lives in', async () => {
    const { ask, stores } = await workplace({
      staff: [ada({ timezone: 'America/New_York', deputyId: 'S02' }), bo(), cleo()],
    });
    await ask('away 2026-12-24');
    expect(await stores.absences.ofStaff('S01', new Date(0))).toMatchObject([
      { startsAt: new Date('2026-12-24T05:00:00Z'), endsAt: new Date('2026-12-25T05:00:00Z') },
    ]);
  });

  it('says so when nobody would stand in', async () => {
    const { ask } = await workplace({ staff: [ada({ deputyId: null, leaderId: null }), bo(), cleo()] });
    expect(said(await ask('away tomorrow'))).toContain('Nobody is named as your deputy');
  });

  it('without days shows what is noted and who is away today', async () => {
    const { ask } = await workplace();
    await ask('away today', BO);
    await ask('away 2026-12-24');
    expect(said(await ask('away'))).toBe(
      [
        '# Away',
        'You are away: 24 Dec 2026.',
        '[Cancel: 24 Dec 2026]',
        'Away today',
        'Bo Lind, back 3 Mar 2026',
        'Note an absence like this: /varsel away 2026-12-20..2027-01-03',
      ].join('\n'),
    );
  });

  it('takes an absence back by its button, once, and only one\u2019s own', async () => {
    const { ask, press, stores } = await workplace();
    const [button] = pressesOf(whispered(await ask('away 2026-12-24')));
    const id = button?.subject ?? '';
    expect(said(await press('away.cancel', id, BO))).toBe('This absence is no longer on record.');
    expect(said(await press('away.cancel', id))).toBe(
      'Cancelled. You are no longer away: 24 Dec 2026.\n[Undo]',
    );
    expect(said(await press('away.cancel', id))).toBe('This absence is no longer on record.');
    expect(await stores.absences.ofStaff('S01', new Date(0))).toEqual([]);
  });

  it('takes all of them back by a word', async () => {
    const { ask } = await workplace();
    expect(said(await ask('away cancel'))).toBe('No absence of yours is noted.');
    await ask('away 2026-12-24');
    await ask('away 2026-12-27..2026-12-31');
    expect(said(await ask('away cancel'))).toBe('2 absences cancelled.\n[Undo]');
  });

  it.each([
    [
      'away whenever',
      'I can’t read these dates. Please write them like this: /varsel away 2026-12-20..2027-01-03',
    ],
    [
      'away 2026-12-24..2026-12-20',
      'The last day is before the first one. Please write them like this: /varsel away 2026-12-20..2027-01-03',
    ],
    ['away 2026-01-01..2026-01-05', 'These days are over already.'],
    ['away 2026-03-05..2028-03-05', 'Please note at most a year at a time.'],
  ])('%s says what is wrong', async (text, answer) => {
    const { ask } = await workplace();
    expect(said(await ask(text))).toBe(answer);
  });

  it('does not note the same days twice', async () => {
    const { ask } = await workplace();
    await ask('away 2026-12-20..2026-12-27');
    expect(said(await ask('away 2026-12-27..2026-12-31'))).toBe(
      'You have noted 20 – 27 Dec 2026 already. Cancel that first.\n[Cancel: 20 – 27 Dec 2026]',
    );
  });
});

describe('/varsel handover and /varsel snooze', () => {
  it('open the form about the customer\u2019s alert and do what it says', async () => {
    const { ask, submit, alert } = await workplace();
    const form = formOf(await ask('handover nordlys'));
    await submit(form, { person: 'S02' });
    expect((await alert()).ownerId).toBe('S02');
    await submit(formOf(await ask('snooze nordlys', BO)), { until: '7' }, BO);
    expect((await alert()).state).toMatchObject({ name: 'snoozed', until: new Date('2026-03-09T08:00:00Z') });
  });

  it('show who is away, and refuse to hand over to somebody who is', async () => {
    const { ask, press, submit, alert } = await workplace();
    await ask('away today..tomorrow', BO);
    const form = formOf(await press('alert.hand_over', NORDLYS_ALERT));
    const [person] = form.inputs;
    expect(person?.kind === 'select' ? person.options.map(({ text }) => text) : []).toContain(
      'Bo Lind (team nordics), away until 3 Mar 2026',
    );
    expect(errorsOf(await submit(form, { person: 'S02' }))).toEqual({
      person: 'Bo Lind is away until 3 Mar 2026. Please choose somebody else.',
    });
    expect((await alert()).ownerId).toBe('S01');
  });

  it('say so when there is no open alert', async () => {
    const { ask } = await workplace({ alerts: [] });
    expect(said(await ask('snooze nordlys'))).toBe('There is no open alert about Nordlys Maskin AS.');
  });

  it('keep the hand-over\u2019s calendar, for the clock to go on in', async () => {
    const { ask, submit, alert } = await workplace({
      staff: [ada(), bo({ country: 'FI', timezone: 'Europe/Helsinki' }), cleo()],
    });
    await submit(formOf(await ask('handover nordlys')), { person: 'S02' });
    expect((await alert()).log.at(-1)).toMatchObject({
      event: 'handed_over',
      calendar: { timezone: 'Europe/Helsinki', country: 'FI' },
    });
  });
});

describe('/varsel settings', () => {
  it('shows the company\u2019s choices where the person has made none', async () => {
    const { ask } = await workplace();
    expect(said(await ask('settings'))).toBe(
      [
        '# Your settings',
        'Language: English (company setting)',
        'Quiet hours: 18:00 to 08:00 (company setting)',
        'Working days: Monday to Friday (company setting)',
        'Where alerts come: As the company has set it',
        'Weekly digest: Off (company setting)',
        'High alerts always come at once. Everything else waits for your morning list during quiet hours and on days off.',
        '[Change…]',
      ].join('\n'),
    );
  });

  it('keeps what is chosen and answers in the language chosen from then on', async () => {
    const { ask, press, submit, stores } = await workplace();
    const form = formOf(await press('settings.change', 'S01'));
    const chosen = {
      language: 'nb',
      quietFrom: '17.30',
      quietTo: '7:00',
      workingWeek: 'fourDays',
      alertPlace: 'direct',
    };
    expect(said(await submit(form, chosen))).toContain('Stilletid: 17:30 til 07:00');
    expect(await stores.personalSettings.find('S01')).toMatchObject({
      version: 1,
      language: 'nb',
      quietHours: { from: '17:30', to: '07:00' },
      workingDays: [1, 2, 3, 4],
      alertPlace: 'direct',
    });
    expect(said(await ask('mine'))).toContain('Dine åpne varsler');
    const again = formOf(await press('settings.change', 'S01'));
    await submit(again, { language: 'company', workingWeek: 'company', alertPlace: 'route' });
    expect(await stores.personalSettings.find('S01')).toMatchObject({
      language: null,
      quietHours: null,
      workingDays: null,
      alertPlace: 'route',
    });
  });

  it.each([
    [{ quietFrom: '25:00', quietTo: '08:00' }, { quietFrom: 'Please write a time of day such as 18:00.' }],
    [{ quietFrom: 'noon', quietTo: '8' }, { quietFrom: 'Please write a time of day such as 18:00.' }],
    [{ quietFrom: '18:00' }, { quietTo: 'Please fill in both times, or none.' }],
    [{ quietFrom: '8', quietTo: '08:00' }, { quietTo: 'The two times must differ.' }],
  ])('says at the field what is wrong with %j', async (values, errors) => {
    const { press, submit } = await workplace();
    expect(errorsOf(await submit(formOf(await press('settings.change', 'S01')), values))).toEqual(errors);
  });

  it('does not overwrite what was changed elsewhere meanwhile', async () => {
    const { press, submit, stores } = await workplace();
    const form = formOf(await press('settings.change', 'S01'));
    await submit(form, { language: 'fi' });
    expect(said(await submit(form, { language: 'nb' }))).toContain('ovat sillä välin muuttuneet');
    expect((await stores.personalSettings.find('S01'))?.language).toBe('fi');
  });

  it('belongs to whoever presses, whatever the button says', async () => {
    const { press, submit, stores } = await workplace();
    const form = formOf(await press('settings.change', 'S01', ADA));
    await submit(form, { language: 'fi' }, BO);
    expect(await stores.personalSettings.find('S01')).toBeNull();
    expect((await stores.personalSettings.find('S02'))?.language).toBe('fi');
  });
});
