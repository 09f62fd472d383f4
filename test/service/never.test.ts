import { describe, expect, it } from 'vitest';
import { exampleAlert } from '../contracts/stores/example-rows.js';
import { has, SAAS, uses } from './made-companies.js';
import { NEVER, OPEN_PROBLEMS } from './never-texts.js';
import { CUSTOMER, type ServiceWorld, serviceWorld } from './service-world.js';
import { SIX_CASES } from './six-cases-texts.js';

const LANGUAGES = ['en', 'nb', 'fi', 'de', 'sv'] as const;

/** A customer at the limit of its plan: were it not for what is tested, there would be an offer on every path. */
async function atItsLimit(): Promise<ServiceWorld> {
  // Low enough for what nobody asked for.
  const world = await serviceWorld(SAAS, { settings: { threshold: 0.3 } });
  await has(world, 'fm-pro', 500, 30);
  await uses(world, 'api_calls', 19_800);
  return world;
}

/** What every path to an offer comes to: a ticket's card and `/varsel recommend` into a need, into the ticket itself, and outside any. */
async function everyPath(world: ServiceWorld, tickets: readonly string[]): Promise<string[]> {
  const outside = await world.desk.interactionOf(CUSTOMER);
  const sights = await Promise.all([...tickets, outside].map((interaction) => world.look(interaction)));
  return sights.map(({ found }) => found.kind);
}

const NEED = SIX_CASES.limit.en;

describe('a world without anything that forbids it', () => {
  it('shows an offer in a ticket, and by command outside one', async () => {
    const world = await atItsLimit();
    expect(await everyPath(world, [await world.writes('1', NEED)])).toContain('offer');
    const other = await atItsLimit();
    expect(await everyPath(other, [])).toEqual(['offer']);
  });
});

describe.each(LANGUAGES)('in "%s"', (language) => {
  const texts = Object.entries(NEVER).flatMap(([name, byLanguage]) =>
    byLanguage[language].map((text, place) => [`${name} ${place + 1}`, text] as const),
  );

  it.each(texts)('nothing is offered on any path: %s', async (_, text) => {
    const world = await atItsLimit();
    // As from a source that reads nothing, so that the words alone have to tell.
    const unread = { category: 'other', flags: [], tone: null } as const;
    const stop = await world.writes('1', ['', text], unread);
    const need = await world.writes('2', NEED);
    expect(await everyPath(world, [stop, need])).toEqual(['refused', 'refused', 'refused']);
    expect(await world.stores.serviceOffers.ofCustomers([CUSTOMER])).toEqual([]);
  });

  it.each(texts)('what was noted before is given up, and no task comes of it: %s', async (_, text) => {
    const world = await atItsLimit();
    const slow = await world.writes('1', SIX_CASES.slow.en);
    expect((await world.look(slow)).found.kind).toBe('noted');
    await world.closes('1');
    world.advance(4);
    expect(await world.sweep()).toMatchObject({ scheduled: 1 });
    await world.writes('2', ['', text], { category: 'other', flags: [], tone: null });
    world.advance(1);
    expect(await world.sweep()).toMatchObject({ shown: 0, withdrawn: 1 });
    expect(world.told).toEqual([]);
  });

  it.each(texts)('what is shown is shown no more, once that comes in: %s', async (_, text) => {
    const world = await atItsLimit();
    const need = await world.writes('1', NEED);
    expect((await world.look(need)).found.kind).toBe('offer');
    await world.writes('2', ['', text], { category: 'other', flags: [], tone: null });
    expect((await world.desk.again(`offer:${need}`))?.found.kind).toBe('refused');
  });

  it.each(Object.entries(OPEN_PROBLEMS))(
    'nothing is offered while a problem is open: %s',
    async (_, byLanguage) => {
      const world = await atItsLimit();
      const problem = await world.writes('1', ['', byLanguage[language]]);
      const need = await world.writes('2', NEED);
      for (const kind of await everyPath(world, [problem, need]))
        expect(['noted', 'refused', 'nothing']).toContain(kind);
    },
  );
});

describe('whatever is written, nothing is offered', () => {
  const rules = async (world: ServiceWorld, interaction: string) => {
    const { found } = await world.look(interaction);
    return 'refusals' in found ? found.refusals.map(({ rule }) => rule) : [found.kind];
  };

  it.each(['medium', 'high'] as const)(
    'while a churn alert is %s, until its owner releases it',
    async (level) => {
      const world = await atItsLimit();
      const alert = exampleAlert(CUSTOMER, { level, ownerId: 'anna' });
      await world.stores.alerts.open(alert);
      const need = await world.writes('1', NEED);
      expect(await rules(world, need)).toEqual(['churn_alert']);
      expect(await rules(world, await world.desk.interactionOf(CUSTOMER))).toEqual(['churn_alert']);
      expect((await world.desk.release(alert.id, 'somebody else')).ok).toBe(false);
      expect(await rules(world, need)).toEqual(['churn_alert']);
      expect((await world.desk.release(alert.id, 'anna')).ok).toBe(true);
      expect(await rules(world, need)).toEqual(['offer']);
      await world.desk.takeBack(alert.id, 'anna');
      expect(await rules(world, need)).toEqual(['churn_alert']);
    },
  );

  it('to someone who opted out', async () => {
    const world = await atItsLimit();
    const at = world.daysAgo(900);
    await world.stores.consents.add([
      {
        id: 'c',
        customerId: CUSTOMER,
        purpose: 'offers',
        basis: 'objection',
        givenAt: at,
        until: null,
        knownAt: at,
      },
    ]);
    expect(await rules(world, await world.writes('1', NEED))).toEqual(['opted_out']);
    expect(await rules(world, await world.desk.interactionOf(CUSTOMER))).toEqual(['opted_out']);
  });

  it('of a product that was refused, for half a year', async () => {
    const world = await atItsLimit();
    const need = await world.writes('1', NEED);
    await world.look(need);
    expect((await world.desk.act(`offer:${need}`, { name: 'declined' }, 'S01')).ok).toBe(true);
    await world.closes('1');
    world.advance(179);
    await uses(world, 'api_calls', 19_800, 0);
    const again = await world.writes('2', NEED);
    expect(await rules(world, again)).toEqual(['said_no']);
    world.advance(1.1);
    expect(await rules(world, again)).toEqual(['offer']);
  });

  it('ever again, where the customer said so', async () => {
    const world = await atItsLimit();
    const need = await world.writes('1', NEED);
    await world.look(need);
    await world.desk.act(`offer:${need}`, { name: 'never' }, 'S01');
    world.advance(1);
    await world.sweep();
    world.advance(900);
    await uses(world, 'api_calls', 19_800, 0);
    expect(await rules(world, await world.writes('2', NEED))).toContain('opted_out');
  });

  it('on an unresolved escalation', async () => {
    const world = await atItsLimit();
    const escalated = await world.writes('1', [
      'Question',
      'Could you tell me who looks after our account now?',
    ]);
    await world.happened('desk:ticket_escalated:1', { type: 'ticket_escalated', ticketId: '1' });
    expect(await rules(world, await world.writes('2', NEED))).toContain('escalation');
    expect(await rules(world, escalated)).toContain('escalation');
  });

  it('with a claim that the product data no longer support', async () => {
    const world = await atItsLimit();
    const need = await world.writes('1', NEED);
    expect(await rules(world, need)).toEqual(['offer']);
    const cut = SAAS.map((product) =>
      product.id === 'fm-ent' ? { ...product, limits: [{ metric: 'api_calls', most: 25_000 }] } : product,
    );
    await world.stores.products.save(cut);
    world.advance(0.01);
    expect(await rules(world, need)).toEqual(['unsupported_claim']);
  });

  it('twice in one interaction, nor to one customer within two weeks', async () => {
    const world = await atItsLimit();
    const first = await world.writes('1', NEED);
    expect(await rules(world, first)).toEqual(['offer']);
    await world.closes('1');
    world.advance(13.9);
    const second = await world.writes('2', NEED);
    expect(await rules(world, second)).toEqual(['frequency_cap']);
    expect(await rules(world, `ask:${CUSTOMER}:2026-03-24`)).toEqual(['frequency_cap']);
    world.advance(0.2);
    expect(await rules(world, second)).toEqual(['offer']);
  });

  it.each([
    ['French', 'Nous avons besoin de plus de stockage pour notre compte, que pouvez-vous nous proposer ?'],
    ['Dutch', 'Wij hebben meer opslagruimte nodig voor ons account, wat zijn de mogelijkheden?'],
    ['Polish', 'Potrzebujemy więcej miejsca na naszym koncie, co możecie nam zaproponować?'],
    ['Spanish', 'Necesitamos más espacio de almacenamiento para nuestra cuenta, ¿qué opciones hay?'],
    ['Russian', 'Нам нужно больше места для хранения, что вы можете предложить?'],
  ])('in a language that nobody here reads: %s', async (_, text) => {
    const world = await atItsLimit();
    const ticket = await world.writes('1', ['', text], { category: 'capacity' });
    expect(await rules(world, ticket)).not.toContain('offer');
  });

  it('where one of very many open tickets could not be read', async () => {
    const world = await atItsLimit();
    for (let number = 1; number <= 21; number++) await world.writes(`${number}`, NEED);
    expect(await rules(world, await world.writes('99', NEED))).toEqual(['words_unread']);
  });
});
