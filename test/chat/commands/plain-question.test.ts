import { describe, expect, it } from 'vitest';
import { questionAbout } from '../../../src/chat/commands/plain-question.js';
import { someCustomer } from '../../support/alerts.js';
import { ada, nordlys, said, workplace } from '../workplace.js';

describe('a question in plain words', () => {
  it.each([
    ['which customers are at risk?', 'mine'],
    ['Who is about to leave?', 'mine'],
    ['what does medium mean?', 'help.points'],
    ['what are points', 'help.points'],
    ['I am on holiday next week', 'away'],
    ['how do I undo that', 'help.undo'],
    ['can I have this in my language', 'settings'],
    ['how was my week', 'digest'],
    ['please help me', 'help'],
    ['Hei! Kan du vise meg kundene mine?', 'mine'],
    ['hvilke kunder er i fare?', 'mine'],
    ['how many customers did we lose in October?', 'losses'],
    ['hvor mange kunder mistet vi i oktober?', 'losses'],
    ['montako asiakasta menetimme lokakuussa?', 'losses'],
    ['hva betyr middels', 'help.points'],
    ['mitkä asiakkaat ovat vaarassa?', 'mine'],
    ['mitä pisteet tarkoittavat', 'help.points'],
  ])('is about what it names: "%s"', (text, command) => {
    expect(questionAbout(text)).toBe(command);
  });

  it.each(['asdfghjkl', 'who are you', '', '?!', '😀', 'why is Nordlys'])(
    'is about nothing where no word tells: "%s"',
    (text) => {
      expect(questionAbout(text)).toBeNull();
    },
  );

  it('is answered as the command would be', async () => {
    const { ask } = await workplace({ staff: [ada()], customers: [nordlys()] });
    expect(said(await ask('which customers are at risk?'))).toEqual(said(await ask('mine')));
  });

  it('gives way to a customer of that name', async () => {
    const { ask } = await workplace({
      staff: [ada()],
      customers: [nordlys(), someCustomer('1002', { name: 'Medium Risk Partners AS' })],
    });
    expect(said(await ask('medium risk partners'))).toContain('Medium Risk Partners AS');
    expect(said(await ask('medium risk partners'))).not.toContain('What the figures');
  });

  it.each([
    'how is Kestrel Timber doing?',
    'How’s kestrel timber doing today',
    'is Kestrel Timber at risk?',
    'what do we know about Kestrel Timber?',
    'why is kestrel timber at risk?',
    'hvordan går det med Kestrel Timber?',
    'Miten Kestrel Timberillä menee?',
    'mitä asiakkaalle Kestrel Timber kuuluu?',
  ])('about a customer is answered about that customer: "%s"', async (text) => {
    const { ask } = await workplace({
      staff: [ada()],
      customers: [nordlys(), someCustomer('erp:1002', { name: 'Kestrel Timber Oy' })],
    });
    expect(said(await ask(text)).split('\n')[0]).toMatch(/Kestrel Timber Oy/);
  });

  it('about a customer that nobody has is not answered about another one', async () => {
    const { ask } = await workplace({ staff: [ada()], customers: [nordlys()] });
    expect(said(await ask('how is Quixotic Pumps doing?'))).toContain('didn’t understand');
  });

  it('says where the levels begin, and where segments have their own', async () => {
    const borders = { low: 30, medium: 50, high: 70 };
    const { ask } = await workplace({ staff: [ada()], customers: [nordlys()] });
    const text = said(await ask('what does medium mean?'));
    expect(text).toContain('from 50 points');
    expect(text).not.toContain('levels of their own');
    const { ask: elsewhere } = await workplace({
      staff: [ada()],
      customers: [nordlys()],
      settings: {
        thresholds: { borders, segmentBorders: [{ segment: 'small', borders }] },
      },
    });
    expect(said(await elsewhere('help levels'))).toContain('levels of their own');
  });

  it('that nothing answers is said back in one line, with where to begin', async () => {
    const { ask } = await workplace({ staff: [ada()], customers: [nordlys()] });
    const text = said(await ask('who are you'));
    expect(text).toContain('who are you');
    expect(text.split('\n').length).toBeLessThan(10);
  });
});
