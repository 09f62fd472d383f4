import { describe, expect, it } from 'vitest';
import { overviewKey } from '../../../src/overview/overview-keys.js';
import { exampleOverview, exampleServiceTicket } from '../../contracts/stores/example-values.js';
import { someCustomer } from '../../support/alerts.js';
import { NORDLYS, said, workplace } from '../workplace.js';

/** Nordlys with a telephone, a mail address and an open ticket. */
async function known() {
  const here = await workplace();
  await here.stores.overviews.save([
    exampleOverview(NORDLYS, {
      name: 'Nordlys Maskin AS',
      keys: [
        overviewKey.phone('+4722334455'),
        overviewKey.mail('eva@nordlys.example'),
        overviewKey.ticket('T-4711'),
        overviewKey.ticket('desk:T-4711'),
      ],
    }),
  ]);
  return here;
}

function closedTicket(source: string, customerId: string) {
  return exampleServiceTicket(`ticket:${source}:T-4000`, {
    ticketId: 'T-4000',
    source,
    customerId,
    state: { name: 'closed', at: new Date('2026-02-20T08:00:00Z') },
    isOpen: false,
    nextStepAt: null,
  });
}

describe('a customer is found by who gets in touch', () => {
  it.each([
    'customer +47 22 33 44 55',
    'customer 22334455',
    'customer 0047 22 33 44 55',
    '22 33 44 55',
    'who is calling from 22334455?',
    'hvem ringer fra 22 33 44 55?',
    'phone 22334455',
    'customer eva@nordlys.example',
    'who is <eva@nordlys.example>?',
    'customer T-4711',
    'ticket T-4711',
    'sak #T-4711',
    'tukipyyntö desk:T-4711',
  ])('when somebody types %j', async (text) => {
    const { ask } = await known();
    expect(said(await ask(text))).toContain('# [High risk] Nordlys Maskin AS');
  });

  it.each(['customer +47 99 99 99 99', 'customer nobody@nowhere.example', 'customer T-4712'])(
    'and by nothing that belongs to nobody: %j',
    async (text) => {
      const { ask } = await known();
      expect(said(await ask(text))).toContain('No customer fits');
    },
  );

  it.each(['customer T-4000', 'ticket desk:T-4000'])('by a ticket that is closed: %s', async (text) => {
    const { ask, stores } = await known();
    await stores.serviceTickets.add(closedTicket('desk', NORDLYS));
    expect(said(await ask(text))).toContain('# [High risk] Nordlys Maskin AS');
  });

  it.each(['customer 4000', 'who calls from 22 40 00 33?', 'what happened in 4000?'])(
    'by no closed ticket where a number may be any number: %s',
    async (text) => {
      const { ask, stores } = await known();
      for (const ticketId of ['4000', '22', '40'])
        await stores.serviceTickets.add({
          ...closedTicket('desk', NORDLYS),
          id: `ticket:desk:${ticketId}`,
          ticketId,
        });
      expect(said(await ask(text))).not.toContain('Nordlys Maskin AS');
      expect(said(await ask('customer #4000'))).toContain('# [High risk] Nordlys Maskin AS');
    },
  );

  it('with a menu where closed tickets of several have one number, and none of customers that are gone', async () => {
    const { ask, stores } = await known();
    await stores.customers.upsert([someCustomer('erp:2', { name: 'Sørlys Maskin AS' })]);
    await stores.serviceTickets.add(closedTicket('desk', NORDLYS));
    await stores.serviceTickets.add(closedTicket('mail', 'erp:2'));
    await stores.serviceTickets.add(closedTicket('old', 'erp:404'));
    const answer = said(await ask('customer T-4000'));
    expect(answer).toContain('Nordlys Maskin AS');
    expect(answer).toContain('Sørlys Maskin AS');
    expect(answer).not.toContain('404');
  });

  it('with a menu where a number belongs to several', async () => {
    const { ask, stores } = await known();
    const keys = [overviewKey.phone('+4722334455')];
    await stores.overviews.save([exampleOverview('erp:2', { name: 'Sørlys Maskin AS', keys })]);
    const answer = said(await ask('customer 22334455'));
    expect(answer).toContain('Nordlys Maskin AS');
    expect(answer).toContain('Sørlys Maskin AS');
  });

  it('by its tickets only where somebody asks for one', async () => {
    const { ask } = await known();
    for (const text of ['tickets', 'saker', 'tiketit', 'which tickets are open?', 'hvilke saker er åpne?'])
      expect(said(await ask(text))).toContain('Your open alerts');
  });
});
