import type { Locator } from 'playwright-core';
import { expect, it } from 'vitest';
import { picturesOf } from '../support/browser/pictures.js';
import { openSlack, type SlackPage } from '../support/browser/slack-page.js';
import { until } from '../support/until.js';
import type { Clients } from './clients.js';

const ADA = 'Ada Lovelace';
const MANAGER = 'Owen Hughes';
const ADMINISTRATOR = 'Eva Strand';
const STRANGER = 'Priya Nair';
/** An agent without a ticket. */
const UNKNOWN = 'don’t know you yet';
/** Answers technical tickets. */
const AGENT = 'Malin Ek';
/** The workspace's id of #dach-alerts. */
const DACH = 'C02DACH';

/** What people do in Slack, in the order in which they do it: what one has taken the next finds taken. */
export function inSlack(clients: () => Clients): void {
  const openAs = (name: string) => openSlack(clients().browser, clients().demo.address, name);

  it('shows the first warning with level, reasons, what to do and until when, all of it rendered', async () => {
    const { page } = await openAs(ADA);
    const card = highCard(page.locator('.messages > .msg'));
    await card.waitFor();
    const text = await card.innerText();
    for (const part of ['Why', 'What to do', 'fixed rules']) expect(text).toContain(part);
    expect(text).toMatch(/High risk · .+\n+Warning signs: \d+ of 100 points/);
    expect(await page.locator('.bk-unknown').count()).toBe(0);
    await picturesOf(card, 'slack', 'alert');
  });

  it('takes, answers, closes and reopens an alert with its buttons, and the card changes in place', async () => {
    const slack = await openAs(ADA);
    const card = await byTitle(highCard(slack.messages), slack);
    const ofCustomer = slack.messages.filter({ hasText: await titleOf(card) });
    const posted = await ofCustomer.count();
    await card.getByRole('button', { name: 'On it' }).click();
    await card.getByText(`Taken by ${ADA}`).waitFor();
    await picturesOf(card, 'slack', 'alert-taken');

    await card.getByRole('button', { name: 'Contact made…' }).click();
    await slack.form.waitFor();
    await picturesOf(slack.form, 'slack', 'form-contact');
    await slack.fill({ How: 'Call', Mood: 'Good' }, { Note: 'Wants to see the new line' });
    await card.getByText(`Contact made by ${ADA}`).waitFor();

    await card.getByRole('button', { name: 'Outcome' }).click();
    await slack.fill({ Outcome: 'Saved' }, { Reason: 'New service plan' });
    await card.getByText(`Saved, says ${ADA}`).waitFor();
    await picturesOf(card, 'slack', 'alert-saved');

    await card.getByRole('button', { name: 'Undo' }).click();
    await card.getByText('took back “Outcome”').waitFor();
    await card.getByRole('button', { name: 'Outcome' }).waitFor();
    expect(await ofCustomer.count()).toBe(posted);
  });

  it('tells the slower of two people who has the alert', async () => {
    const [ada, bob] = await Promise.all([openAs(ADA), openAs('Bob One')]);
    const untaken = untakenCard(ada.messages);
    const title = await titleOf(untaken);
    const cards = [ada, bob].map(({ messages }) => messages.filter({ hasText: title }).first());
    // At the same moment: a card that has changed already has no such button any more.
    const buttons = await Promise.all(
      cards.map((card) => card.getByRole('button', { name: 'On it' }).elementHandle()),
    );
    await Promise.all(buttons.map((each) => each?.dispatchEvent('click')));
    const told = ada.page.getByText(/(Ada Lovelace|Bob One) (has this one already|har tatt denne allerede)/);
    await told.first().waitFor();
    for (const card of cards) await card.getByText(/(Taken by|Tatt av) (Ada Lovelace|Bob One)/).waitFor();
  });

  it('finds a customer by a misspelt name, privately, until the answer is shared', async () => {
    const [ada, bob] = await Promise.all([openAs(ADA), openAs('Bob One')]);
    const answer = await ada.ask(`/varsel customer ${misspeltName(clients())}`);
    await answer.getByText('Open alert').first().waitFor();
    expect(await answer.innerText()).toContain('only visible to you');
    await picturesOf(answer, 'slack', 'customer');
    await answer.locator('select.bk-overflow').selectOption({ label: 'Share here' });
    const shared = bob.messages.filter({ hasText: `shared by ${ADA}` });
    await shared.first().waitFor();
    await picturesOf(shared.first(), 'slack', 'customer-shared');
  });

  it('lists my alerts, and opens one from the menu', async () => {
    const slack = await openAs(ADA);
    const mine = await slack.ask('/varsel mine');
    await mine.getByText('Your open alerts').waitFor();
    await picturesOf(mine, 'slack', 'mine');
    const before = await slack.answers.count();
    const choices = mine.locator('select').filter({ hasText: 'Open an alert' });
    const chosen = await choices.locator('option').last().innerText();
    await choices.selectOption({ label: chosen });
    const [, customer = ''] = /: (.+)/.exec(chosen) ?? [];
    await slack.answers.nth(before).getByText(customer).first().waitFor();
    await picturesOf(slack.answers.nth(before), 'slack', 'alert-private');
  });

  it('helps with examples, and with what was probably meant', async () => {
    const slack = await openAs(ADA);
    const help = await slack.ask('/varsel help');
    await help.getByText('What you can ask').waitFor();
    await picturesOf(help, 'slack', 'help');
    const meant = await slack.ask('/varsel wyh C00001');
    await meant.getByText('Did you mean').waitFor();
    const before = await slack.answers.count();
    await meant.getByRole('button', { name: 'why C00001' }).click();
    const why = slack.answers.nth(before);
    await why
      .getByText(/What adds up|of 100 points|No churn points yet/)
      .first()
      .waitFor();
    expect(await slack.page.locator('.bk-unknown').count()).toBe(0);
  });

  it('says at the field of a form what is wrong there, and saves once it is right', async () => {
    const slack = await openAs(ADA);
    const settings = await slack.ask('/varsel settings');
    await picturesOf(settings, 'slack', 'settings');
    await settings.getByRole('button', { name: 'Change' }).click();
    await slack.fill({}, { 'Quiet from': '25:00', 'Quiet until': '07:00' });
    await slack.form.getByText('Please write a time of day').first().waitFor();
    await picturesOf(slack.form, 'slack', 'form-settings-wrong');
    const before = await slack.answers.count();
    await slack.fill({}, { 'Quiet from': '19:00' });
    await slack.form.waitFor({ state: 'detached' });
    const saved = slack.answers.nth(before);
    await saved.getByText('19:00 to 07:00').waitFor();
    await saved.getByRole('button', { name: 'Undo' }).click();
    await slack.answers.nth(before + 1).waitFor();
  });

  it('shows my day on the app’s own page, and answers what is pressed there in my own conversation', async () => {
    const slack = await openAs(ADA);
    await slack.open('🏠');
    await slack.home.getByText('My day').waitFor();
    await picturesOf(slack.home, 'slack', 'home');
    await slack.home.getByRole('button', { name: 'My alerts' }).click();
    await slack.open(ADA);
    await slack.messages.filter({ hasText: 'Your open alerts' }).last().waitFor();
  });

  it('sums up a manager’s week, with what has been opened week by week', async () => {
    await clients().spreadOverWeeks();
    const slack = await openAs(MANAGER);
    const digest = await slack.ask('/varsel digest');
    await digest.getByText('The week in early warning').waitFor();
    await digest.getByText('New alerts by week').first().waitFor();
    await picturesOf(digest, 'slack', 'digest');
  });

  it('shows what is open in sales, with its chart, and where effort pays', async () => {
    const slack = await openAs(MANAGER);
    const pipeline = await slack.ask('/varsel pipeline all');
    await pipeline.getByText('Expected for').waitFor();
    const text = await pipeline.innerText();
    for (const part of ['Weighted by chance', 'What to do with which deals', 'Most to gain', 'On '])
      expect(text).toContain(part);
    expect(await slack.page.locator('.bk-unknown').count()).toBe(0);
    await picturesOf(pipeline, 'slack', 'pipeline');
    const effort = await slack.ask('/varsel pipeline all effort');
    await effort.getByText('Who might take over').waitFor();
    await picturesOf(effort, 'slack', 'pipeline-effort');
    const sources = await slack.ask('/varsel sources');
    await sources.getByText('Referral').first().waitFor();
    await picturesOf(sources, 'slack', 'sources');
  });

  it('says which tickets are followed by which purchases', async () => {
    const slack = await openAs(MANAGER);
    let patterns = await slack.ask('/varsel patterns');
    const isFound = async () => (await patterns.innerText()).includes('Operator training day');
    while (!(await isFound())) patterns = await slack.ask('/varsel patterns');
    await patterns.getByText('are followed by Operator training day within 3–4 weeks').waitFor();
    await picturesOf(patterns, 'slack', 'patterns');
  });

  it('shows a deal with what is for and against it, and what would change it', async () => {
    const slack = await openAs(ADA);
    const [, number = ''] = /\/varsel deal (\S+)/.exec(clients().demo.output()) ?? [];
    const card = await slack.ask(`/varsel deal ${number}`);
    await card.getByText('For and against, in percentage points').waitFor();
    expect(await card.innerText()).toMatch(/\d+% to win · typical deal \d+%/);
    await picturesOf(card, 'slack', 'deal');
  });

  it('shows a ticket to those who answer it: taken, why it is here, taken back', async () => {
    const slack = await openAs(AGENT);
    await slack.open('service-desk');
    const card = slack.messages.filter({ hasText: 'Packing line stops with error E42' }).first();
    await card.waitFor();
    for (const part of ['Answer by:', 'For:', 'Queue: technical', 'Ticket: demo-'])
      expect(await card.innerText()).toContain(part);
    expect(await card.innerText()).not.toMatch(/VIP|Premium|CLV/);
    await picturesOf(card, 'slack', 'ticket');
    await card.getByRole('button', { name: 'Take' }).click();
    await card.getByText(`Taken by ${AGENT}`).waitFor();
    await picturesOf(card, 'slack', 'ticket-taken');

    const before = await slack.answers.count();
    await card.locator('select.bk-overflow').selectOption({ label: 'Why here?' });
    const why = slack.answers.nth(before);
    await why.getByText('Subject: Defect').waitFor();
    expect(await why.innerText()).toContain('only visible to you');
    await picturesOf(why, 'slack', 'ticket-why');

    await card.locator('select.bk-overflow').selectOption({ label: 'Undo' });
    await card.getByRole('button', { name: 'Take' }).waitFor();
  });

  it('suggests on a ticket’s card what fits, and the card says what came of it', async () => {
    const slack = await openAs(AGENT);
    await slack.open('service-desk');
    const card = slack.messages.filter({ hasText: 'API limit reached' }).first();
    await card.getByText('Suggestion:').waitFor();
    const [, suggested = ''] = /Suggestion: ([^\n]+)/.exec(await card.innerText()) ?? [];
    // A channel that is not marked for amounts.
    expect(suggested).not.toContain('€');
    await picturesOf(card, 'slack', 'suggestion');
    const [, ticketId = ''] = /Ticket: (\S+)/.exec(await card.innerText()) ?? [];
    const answer = await slack.ask(`/varsel recommend ${ticketId}`);
    await answer.getByText('our system suggests').waitFor();
    expect(await answer.innerText()).toContain(suggested);
    await picturesOf(answer, 'slack', 'suggestion-asked');

    await card.getByRole('button', { name: 'Accepted' }).click();
    await card.getByText(`Accepted, noted by ${AGENT}`).waitFor();
    await picturesOf(card, 'slack', 'suggestion-accepted');
    await card.getByRole('button', { name: 'Undo' }).last().click();
    await card.getByRole('button', { name: 'Offered' }).waitFor();
  });

  it('says on the card of a complaint that nothing may be sold now', async () => {
    const slack = await openAs(AGENT);
    await slack.open('service-desk');
    const card = slack.messages.filter({ hasText: 'Complaint about your service' }).first();
    await card.getByText('Do not sell now').waitFor();
    expect(await card.innerText()).not.toContain('Suggestion:');
    const [, ticketId = ''] = /Ticket: (\S+)/.exec(await card.innerText()) ?? [];
    const answer = await slack.ask(`/varsel recommend ${ticketId}`);
    await answer.getByText('Do not sell now').waitFor();
    await picturesOf(answer, 'slack', 'suggestion-refused');
  });

  it('tells managers what came of the suggestions of the past months', async () => {
    const slack = await openAs(MANAGER);
    const answer = await slack.ask('/varsel figures service');
    await answer.getByText('Offers that customers took').waitFor();
    const text = await answer.innerText();
    for (const figure of ['Offers that customers took', 'Suggestions that agents passed on'])
      expect(text).toMatch(new RegExp(`${figure}:? \\d+%`));
    await picturesOf(answer, 'slack', 'figures-service');
  });

  it('finds the customer by the number of its ticket', async () => {
    const slack = await openAs(AGENT);
    await slack.open('service-desk');
    const card = slack.messages.filter({ hasText: 'Packing line stops with error E42' }).first();
    const [, ticketId = ''] = /Ticket: (\S+)/.exec(await card.innerText()) ?? [];
    const answer = await slack.ask(`/varsel customer ${ticketId}`);
    await answer.getByText('At a glance').waitFor();
  });

  it('says in a channel what is posted there, and lets an administrator connect a route', async () => {
    await clients().inviteTo(DACH);
    const administrator = await openAs(ADMINISTRATOR);
    await administrator.open('dach-alerts');
    const introduction = administrator.messages.filter({ hasText: 'Hello!' }).last();
    await introduction.waitFor();
    await picturesOf(introduction, 'slack', 'introduction');
    await introduction.getByRole('button', { name: 'Choose what is posted' }).click();
    await administrator.form.waitFor();
    await picturesOf(administrator.form, 'slack', 'form-route');
    // The channel reads English, the administrator Norwegian.
    await administrator.fill({ Hva: 'Varsler om kunder' });
    await administrator.messages.filter({ hasText: 'Koblet til.' }).last().waitFor();
  });

  it('lets an administrator confirm who somebody is, who may ask from then on', async () => {
    await clients().forgetAccountOf(STRANGER);
    const stranger = await openAs(STRANGER);
    await stranger.open('uk-alerts');
    // Another process has taken the account away: that counts within a few seconds.
    let refused = await stranger.ask('/varsel mine');
    await until('the account counts no longer', async () => {
      if ((await refused.innerText()).includes(UNKNOWN)) return true;
      refused = await stranger.ask('/varsel mine');
      return false;
    });
    await picturesOf(refused, 'slack', 'stranger');
    const administrator = await openAs(ADMINISTRATOR);
    await administrator.open('varsel-admin');
    const question = administrator.messages.filter({ hasText: STRANGER }).last();
    await question.waitFor();
    await picturesOf(question, 'slack', 'person');
    await question.getByRole('button').first().click();
    await question.getByText(ADMINISTRATOR).first().waitFor();
    await picturesOf(question, 'slack', 'person-confirmed');
    const known = await stranger.ask('/varsel mine');
    // Nothing waits, or what was suggested in the past weeks.
    await known
      .getByText(/No ticket waits for your answer|Your suggestions/)
      .first()
      .waitFor();
  });
}

function highCard(messages: Locator): Locator {
  return messages.filter({ hasText: 'High risk ·' }).filter({ hasText: 'of 100 points' }).first();
}

function untakenCard(messages: Locator): Locator {
  const button = messages.page().getByRole('button', { name: 'On it' });
  return messages.filter({ hasText: 'of 100 points' }).filter({ has: button }).last();
}

/** The card by what stays the same of it. */
async function byTitle(card: Locator, { messages }: SlackPage): Promise<Locator> {
  return messages.filter({ hasText: await titleOf(card) }).first();
}

async function titleOf(card: Locator): Promise<string> {
  const text = await card.innerText();
  const title = /(?:High|Medium)(?: risk)? · (.+)/.exec(text)?.[1];
  if (title === undefined) throw new Error(`no headline in: ${text}`);
  return title;
}

/** As the demo proposes to type it. */
function misspeltName({ demo }: Clients): string {
  const typed = /\/varsel customer (.+?) {3}/.exec(demo.output())?.[1];
  if (typed === undefined) throw new Error(`no customer to try in: ${demo.output()}`);
  return typed;
}
