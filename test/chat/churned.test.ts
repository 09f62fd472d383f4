import { describe, expect, it } from 'vitest';
import { renderDelivery } from '../../src/chat/render-delivery.js';
import { targetKey } from '../../src/domain/delivery.js';
import type { PresumedLoss } from '../../src/domain/presumed-loss.js';
import { at } from '../history/make-events.js';
import { someCustomer } from '../support/alerts.js';
import { cardText, pressesOf, pressOf } from './card-text.js';
import {
  ADA,
  BO,
  chatTestSettings,
  errorsOf,
  formOf,
  MORNING,
  NORDLYS,
  nordlys,
  said,
  whispered,
  workplace,
} from './workplace.js';

function loss(customerId: string, fields: Partial<PresumedLoss> = {}): PresumedLoss {
  return {
    id: `2025-11-20:${customerId}`,
    customerId,
    ownerId: 'S01',
    leftAt: at('2025-11-20'),
    source: 'silence',
    lastPurchaseAt: at('2025-07-01'),
    usualDays: 30,
    foundAt: MORNING,
    ...fields,
  };
}

async function company(losses: readonly PresumedLoss[] = [loss(NORDLYS)]) {
  const others = losses
    .filter(({ customerId }) => customerId !== NORDLYS)
    .map(({ customerId }) => someCustomer(customerId));
  const place = await workplace({ customers: [nordlys(), ...others], alerts: [] });
  await place.stores.presumedLosses.save(losses);
  return place;
}

const ID = loss(NORDLYS).id;

describe('/varsel churned', () => {
  it('shows the asker’s own, with why each seems to have left', async () => {
    const { ask } = await company([
      loss(NORDLYS),
      loss('erp:2', { source: 'contract', leftAt: at('2025-12-31'), usualDays: null }),
      loss('erp:3', { usualDays: null, leftAt: at('2025-10-01') }),
      loss('erp:4', { ownerId: 'S02' }),
    ]);
    expect(said(await ask('churned'))).toBe(
      [
        '# Have these customers left?',
        '3 customers seem to have left. What you confirm counts as a loss and makes later warnings better.',
        'Customer erp:2',
        'Seems to have left around 31 Dec 2025. Last contract ended 31 Dec 2025, and no other runs.',
        '[Yes, left] [No, still here] (Other day…)',
        'Nordlys Maskin AS',
        'Seems to have left around 20 Nov 2025. No order since 1 Jul 2025; usually one every 30 days.',
        '[Yes, left] [No, still here] (Other day…)',
        'Customer erp:3',
        'Seems to have left around 1 Oct 2025. No order since 1 Jul 2025, far longer than usual.',
        '[Yes, left] [No, still here] (Other day…)',
      ].join('\n'),
    );
    expect(said(await ask('churned', 'UCLEO'))).not.toContain('Nordlys');
  });

  it('says so when there is none', async () => {
    const { ask } = await company([]);
    expect(said(await ask('churned'))).toContain('None of your customers seems to have left unnoticed.');
  });

  it('shows as many as a card holds, and counts the others', async () => {
    const many = Array.from({ length: 11 }, (_, index) => loss(`erp:${index + 10}`));
    const { ask } = await company(many);
    const card = whispered(await ask('churned'));
    expect(card.blocks.filter(({ type }) => type === 'buttons')).toHaveLength(8);
    expect(cardText(card)).toContain('3 more follow once these are answered.');
  });
});

describe('the answer to a presumed loss', () => {
  it('makes a documented loss of a confirmed one, and shows what is left', async () => {
    const { press, stores } = await company([loss(NORDLYS), loss('erp:2')]);
    const text = said(await press('churned.confirm', ID));
    expect(text).toContain('Noted: Nordlys Maskin AS left on 20 Nov 2025.');
    expect(text).toContain('[Undo]');
    expect(text).toContain('1 customer seems to have left.');
    expect(text.split('\n')).toContain('Customer erp:2');
    expect(await stores.outcomes.lastLost([NORDLYS], MORNING)).toEqual(
      new Map([[NORDLYS, at('2025-11-20')]]),
    );
  });

  it('notes a denial', async () => {
    const { press, stores } = await company();
    expect(said(await press('churned.deny', ID))).toContain('Noted: Nordlys Maskin AS is still a customer.');
    expect(await stores.outcomes.ofCustomer(NORDLYS)).toMatchObject([{ outcome: 'never_at_risk' }]);
  });

  it('takes another day, and says at the field what is wrong with it', async () => {
    const { press, submit, stores } = await company();
    const form = formOf(await press('churned.date', ID));
    expect(form.title).toBe('When did it leave?');
    for (const [date, error] of [
      ['soon', 'Please write the day as year-month-day, such as 2026-03-15.'],
      ['2026-02-30', 'Please write the day as year-month-day, such as 2026-03-15.'],
      ['2026-03-15', 'That day has not come yet.'],
    ] as const) {
      expect(errorsOf(await submit(form, { date }))).toEqual({ date: error });
    }
    expect(said(await submit(form, { date: ' 2025-09-30 ' }))).toContain('left on 30 Sept 2025.');
    expect((await stores.outcomes.lastLost([NORDLYS], MORNING)).get(NORDLYS)).toEqual(at('2025-09-30'));
  });

  it('stands for everybody else, and says who gave it', async () => {
    const { press } = await company();
    await press('churned.confirm', ID, ADA);
    const text = said(await press('churned.deny', ID, 'US03'));
    expect(text).toBe('This was answered already: Yes, left, says Ada Berg, 2 Mar, 09:00.');
  });

  it('is taken back for ten minutes, by its author', async () => {
    const { press, stores, clock } = await company();
    const card = whispered(await press('churned.confirm', ID));
    expect(pressesOf(card).map(({ action }) => action)).toContain('churned.undo');
    expect(said(await press('churned.undo', ID, BO))).toBe('Only Ada Berg can take this step back.');
    expect(said(await press('churned.undo', ID))).toContain(
      'Taken back: Nordlys Maskin AS is waiting for an answer again.',
    );
    expect(await stores.outcomes.lastLost([NORDLYS], MORNING)).toEqual(new Map());
    await press('churned.deny', ID);
    clock.now = new Date(MORNING.getTime() + 11 * 60_000);
    expect(said(await press('churned.undo', ID))).toContain('A step can be taken back for 10 minutes');
  });

  it('that was given anew is not taken back by the button of the one before', async () => {
    const { press, stores, clock } = await company();
    const undo = pressOf(whispered(await press('churned.confirm', ID)), 'Undo');
    const takeBack = () => press(undo.action, undo.subject, ADA, { ...undo.args });
    expect(said(await takeBack())).toContain('Taken back');
    clock.now = new Date(MORNING.getTime() + 60_000);
    await press('churned.deny', ID);
    expect(said(await takeBack())).toBe(
      'Since then Ada Berg has made another step (2 Mar, 09:01), so the earlier one can’t be taken back.',
    );
    const standing = (await stores.outcomes.ofCustomer(NORDLYS)).filter(
      ({ revokedAt }) => revokedAt === null,
    );
    expect(standing).toMatchObject([{ outcome: 'never_at_risk' }]);
  });

  it('is only for whom it is asked of: nobody else sees or says anything of the customer', async () => {
    const { press, submit, stores } = await company();
    const refusal = 'Only Ada Berg, who looks after this customer, or a manager can answer this.';
    for (const action of ['churned.confirm', 'churned.deny', 'churned.date'] as const) {
      expect(said(await press(action, ID, BO))).toBe(refusal);
    }
    const form = formOf(await press('churned.date', ID));
    expect(said(await submit(form, { date: '2025-09-30' }, BO))).toBe(refusal);
    expect(await stores.outcomes.ofCustomer(NORDLYS)).toEqual([]);
  });

  it('is on record as what it is, with who gave it and who took it back', async () => {
    const { press, stores } = await company();
    await press('churned.confirm', ID);
    await press('churned.undo', ID);
    expect(await stores.audit.recent(2)).toMatchObject([
      { action: 'presumed_loss_answered', actorId: 'S01', subjectId: NORDLYS, details: { outcome: 'undo' } },
      { action: 'presumed_loss_answered', actorId: 'S01', subjectId: NORDLYS, details: { outcome: 'lost' } },
    ]);
  });

  it('to something that is none is refused in words', async () => {
    const { press } = await company();
    for (const action of ['churned.confirm', 'churned.date'] as const) {
      expect(said(await press(action, 'x'))).toBe('This entry is no longer on record.');
    }
  });
});

describe('the card to an owner', () => {
  const target = { platform: 'slack', kind: 'person', id: ADA } as const;
  const delivery = {
    id: 'presumed_losses|2026-03-02|slack-person-UADA',
    alertId: null,
    content: { kind: 'presumed_losses', staffId: 'S01' },
    target,
    targetKey: targetKey(target),
    underId: null,
    createdAt: MORNING,
    state: { name: 'pending', attempts: 0, notBefore: null },
    updateLeaseUntil: null,
  } as const;

  it('asks about what is open when it goes out, in the owner’s language, and is dropped when nothing is', async () => {
    const { stores, press } = await company();
    await stores.staff.upsert((await stores.staff.all()).map((person) => ({ ...person, language: 'nb' })));
    const render = renderDelivery({ stores, settings: chatTestSettings, now: () => MORNING });
    const rendered = await render(delivery);
    expect(rendered.kind === 'card' && cardText(rendered.card)).toContain('# Er disse kundene borte?');
    await press('churned.deny', ID);
    expect(await render(delivery)).toMatchObject({ kind: 'drop' });
  });
});
