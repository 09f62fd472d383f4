import { describe, expect, it } from 'vitest';
import { commandFor } from '../../../src/chat/commands/commands.js';
import { readCommand, VERBS, verbsFor } from '../../../src/chat/commands/verb.js';
import { someCustomer } from '../../support/alerts.js';
import { pressesOf } from '../card-text.js';
import { ada, nordlys, said, whispered, workplace } from '../workplace.js';

describe('what people type by instinct', () => {
  it.each([
    // English.
    ['client Nordlys', 'customer', 'Nordlys'],
    ['find Nordlys', 'customer', 'Nordlys'],
    ['my alerts', 'mine', 'alerts'],
    ['tasks', 'mine', ''],
    ['hand over Nordlys Maskin', 'handover', 'Nordlys Maskin'],
    ['vacation 2026-12-20', 'away', '2026-12-20'],
    ['preferences', 'settings', ''],
    ['data', 'admin', 'data'],
    ['stage nordics act', 'admin', 'stage nordics act'],
    // Norwegian, with and without its letters.
    ['kunde Nordlys', 'customer', 'Nordlys'],
    ['Kunde nordlys maskin', 'customer', 'nordlys maskin'],
    ['søk nordlys', 'customer', 'nordlys'],
    ['sok nordlys', 'customer', 'nordlys'],
    ['soek nordlys', 'customer', 'nordlys'],
    ['varsler', 'mine', ''],
    ['hvorfor Nordlys', 'why', 'Nordlys'],
    ['årsak Nordlys', 'why', 'Nordlys'],
    ['aarsak Nordlys', 'why', 'Nordlys'],
    ['loggfør Nordlys', 'log', 'Nordlys'],
    ['utsett Nordlys', 'snooze', 'Nordlys'],
    ['overlat Nordlys', 'handover', 'Nordlys'],
    ['fravær', 'away', ''],
    ['fravaer', 'away', ''],
    ['ferie i morgen', 'away', 'i morgen'],
    ['innstillinger', 'settings', ''],
    ['nøkkeltall', 'figures', ''],
    ['avkastning', 'roi', ''],
    ['hjelp', 'help', ''],
    // Finnish.
    ['asiakas Nordlys', 'customer', 'Nordlys'],
    ['näytä Nordlys', 'customer', 'Nordlys'],
    ['nayta Nordlys', 'customer', 'Nordlys'],
    ['omat', 'mine', ''],
    ['tehtävät', 'mine', ''],
    ['miksi Nordlys', 'why', 'Nordlys'],
    ['kirjaa Nordlys', 'log', 'Nordlys'],
    ['lykkää Nordlys', 'snooze', 'Nordlys'],
    ['siirrä Nordlys', 'handover', 'Nordlys'],
    ['poissa huomenna', 'away', 'huomenna'],
    ['loma', 'away', ''],
    ['asetukset', 'settings', ''],
    ['luvut', 'figures', ''],
    ['apua', 'help', ''],
    // The name of the bot before it.
    ['/varsel customer Nordlys', 'customer', 'Nordlys'],
    ['varsel mine', 'mine', ''],
  ])('“%s” is understood as %s', (text, verb, argument) => {
    expect(readCommand(text)).toEqual({ verb, argument });
  });

  it.each(['', 'mist', 'constructor', '__proto__', 'toString', 'nordlys'])('“%s” is no command', (text) => {
    expect(readCommand(text)).toBeNull();
  });

  it('may be a customer’s name alone', async () => {
    const { ask, stores } = await workplace();
    expect(said(await ask('nordlys maskin'))).toContain('# [High risk] Nordlys Maskin AS');
    expect(await stores.audit.recent(1)).toMatchObject([{ action: 'customer_viewed' }]);
  });

  it('may be the beginning of several names: then a menu asks', async () => {
    const customers = [nordlys(), someCustomer('erp:1002', { name: 'Nordlys Data AS' })];
    const { ask } = await workplace({ customers });
    expect(whispered(await ask('nordlys')).summary).toContain('2 customers fit');
  });
});

describe('help', () => {
  it.each(['help away', 'away help', 'away ?', 'away --help', '? away', 'hjelp fravær', 'poissa ohje'])(
    'shows one command with all its examples for “%s”',
    async (text) => {
      const { ask } = await workplace();
      const answer = said(await ask(text));
      expect(answer).toContain('/varsel away 2026-12-20..2027-01-03\n/varsel away today');
      expect(answer).not.toContain('/varsel mine');
    },
  );

  it.each(VERBS)('has examples of %s that are understood as it', async (verb) => {
    const { ask } = await workplace({ staff: [ada({ role: 'administrator' })] });
    const examples = [...said(await ask(`help ${verb}`)).matchAll(/^\/varsel (.+)$/gm)].map(
      ([, text]) => text ?? '',
    );
    expect(examples.length).toBeGreaterThan(0);
    for (const example of examples) expect(readCommand(example)?.verb).toBe(verb);
  });

  it('shows nobody a command that would be refused', async () => {
    const { ask } = await workplace();
    const sales = said(await ask('help'));
    for (const verb of ['losses', 'figures', 'roi', 'portfolio', 'model', 'admin'])
      expect(sales).not.toContain(`/varsel ${verb}`);
    expect(said(await ask('help roi'))).toContain('for managers');
    const manager = await workplace({ staff: [ada({ role: 'manager' })] });
    expect(said(await manager.ask('help'))).toContain('/varsel roi');
  });

  it('shows nobody such a command as the nearest either', async () => {
    const { ask } = await workplace();
    expect(said(await ask('admn'))).not.toContain('“admin”');
  });

  it('lists for each role exactly what answers it', async () => {
    for (const role of ['agent', 'sales', 'manager', 'administrator'] as const) {
      const { ask } = await workplace({ staff: [ada({ role })] });
      for (const verb of VERBS) {
        const isRefused = said(await ask(`${verb} help`)).includes('for managers');
        expect([role, verb, !isRefused]).toEqual([role, verb, verbsFor(role).includes(verb)]);
      }
    }
  });
});

describe('where to begin', () => {
  it.each(['', '   ', 'hello', 'Hei', 'moi', '/varsel'])('is shown for “%s”, in few lines', async (text) => {
    const { ask, press } = await workplace();
    const card = whispered(await ask(text));
    expect(card.blocks).toHaveLength(3);
    const presses = pressesOf(card);
    expect(presses.map(({ text: label }) => label)).toEqual(['Your open alerts', 'All commands']);
    expect(said(await press('command.run', presses[0]?.subject ?? ''))).toContain('1 open alert');
    expect(said(await press('command.run', presses[1]?.subject ?? ''))).toContain('/varsel why Nordlys');
  });
});

describe('a button that stands for a command', () => {
  it('does what the command does, for whoever presses', async () => {
    const { press } = await workplace();
    expect(said(await press('command.run', 'roi'))).toContain('for managers');
    expect(said(await press('command.run', 'mine', 'USTRANGER'))).toContain('I don’t know you yet');
  });

  it('has a handler for any text', () => {
    for (const text of ['', 'mine', '?', 'xyz', 'x'.repeat(5000)])
      expect(commandFor(text).handler).toBeTypeOf('function');
  });
});
