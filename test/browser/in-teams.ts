import type { Locator } from 'playwright-core';
import { expect, it } from 'vitest';
import { picturesOf } from '../support/browser/pictures.js';
import { openSlack } from '../support/browser/slack-page.js';
import { OWN_CHAT, type TeamsPage } from '../support/browser/teams-page.js';
import type { Clients } from './clients.js';

const ADA = 'Ada Lovelace';
const CHANNEL = 'management';
/** Where the playground shows the tickets of the service desk. */
const SERVICE_DESK = 'Team chat';

/** What somebody does in Teams. The playground knows one person, so the second one presses in Slack. */
export function inTeams(clients: () => Clients & { readonly teams: TeamsPage }): void {
  it('greets somebody who adds it with their day', async () => {
    const { teams } = clients();
    await teams.open(OWN_CHAT);
    const day = teams.cards.first();
    await day.getByText('My day').waitFor();
    await picturesOf(day, 'teams', 'home');
  });

  it('shows a warning in a channel with level, reasons, what to do and until when', async () => {
    const { teams } = clients();
    await teams.open(CHANNEL);
    const card = untakenCard(teams);
    const text = await card.innerText();
    for (const part of ['Why', 'What to do', 'fixed rules']) expect(text).toContain(part);
    expect(text).toMatch(/High risk · .+\s+Warning signs: \d+ of 100 points/);
    await picturesOf(card, 'teams', 'alert');
  });

  it('takes an alert and logs a contact; the cards in both clients change in place', async () => {
    const { teams, browser, demo } = clients();
    await teams.open(CHANNEL);
    const title = await titleOf(untakenCard(teams));
    const card = teams.cards.filter({ hasText: title });
    await card.getByRole('button', { name: 'On it' }).click();
    await card.getByText(`Taken by ${ADA}`).waitFor();

    await card.getByRole('button', { name: 'Contact made…' }).click();
    await teams.open(OWN_CHAT);
    const form = teams.cards.filter({ hasText: 'How did it go' }).last();
    await form.waitFor();
    await form.getByRole('button', { name: 'Save' }).click();
    await form.getByText('Please choose one of these').first().waitFor();
    await picturesOf(form, 'teams', 'form-contact-wrong');
    await teams.choose(form, 'How', 'Call');
    await teams.choose(form, 'Mood', 'Good');
    await form.getByRole('button', { name: 'Save' }).click();

    await teams.open(CHANNEL);
    await card.getByText(`Contact made by ${ADA}`).waitFor();
    await picturesOf(card, 'teams', 'alert-contacted');
    await card.getByRole('button', { name: 'More' }).click();
    await card.getByRole('button', { name: 'Undo' }).click();
    await card.getByText('took back “Contact made”').waitFor();
    const slack = await openSlack(browser, demo.address, ADA);
    await slack.open(CHANNEL);
    await slack.messages.filter({ hasText: title }).getByText('took back “Contact made”').waitFor();
  });

  it('tells the slower of two people who has the alert, across the clients', async () => {
    const { teams, browser, demo } = clients();
    const slack = await openSlack(browser, demo.address, 'Owen Hughes');
    await slack.open(CHANNEL);
    await teams.open(CHANNEL);
    const title = await titleOf(untakenCard(teams));
    const [here, there] = [teams.cards, slack.messages].map((cards) =>
      cards.filter({ hasText: title }).first(),
    );
    await Promise.all([here, there].map((card) => card?.getByRole('button', { name: 'On it' }).click()));
    const taken = /Taken by (Ada Lovelace|Owen Hughes)/;
    await here?.getByText(taken).waitFor();
    await there?.getByText(taken).waitFor();
    const winner = taken.exec((await here?.innerText()) ?? '')?.[1] ?? '';
    if (winner === ADA) await slack.page.getByText(`${ADA} has this one already`).first().waitFor();
    else {
      await teams.open(OWN_CHAT);
      await teams.page.getByText(`${winner} has this one already`).first().waitFor();
    }
  });

  it('finds a customer by a misspelt name, and corrects a mistyped command', async () => {
    const { teams, demo } = clients();
    await teams.open(OWN_CHAT);
    const typed = /\/varsel customer (.+?) {3}/.exec(demo.output())?.[1] ?? '';
    const customer = await teams.ask(`customer ${typed}`);
    await customer.getByText('Open alert').first().waitFor();
    await picturesOf(customer, 'teams', 'customer');
    const meant = await teams.ask('hepl');
    await meant.getByText('What you can ask').or(meant.getByText('Did you mean')).first().waitFor();
    const mine = await teams.ask('mine');
    await mine.getByText('Your open alerts').waitFor();
    await picturesOf(mine, 'teams', 'mine');
  });

  it('suggests to a customer at the limit of its plan what carries more, with words to say', async () => {
    const { teams } = clients();
    await teams.open(OWN_CHAT);
    const answer = await teams.ask('recommend C00010');
    await answer.getByText('our system suggests').waitFor();
    await picturesOf(answer, 'teams', 'suggestion');
  });

  it('shows what is open in sales, with its chart as a picture', async () => {
    const { teams } = clients();
    await teams.open(OWN_CHAT);
    const pipeline = await teams.ask('pipeline');
    await pipeline.getByText('Most to gain').waitFor();
    await pipeline.getByRole('img').first().waitFor();
    await picturesOf(pipeline, 'teams', 'pipeline');
  });

  it('answers a mention in a channel privately, to be shared from there', async () => {
    const { teams, demo } = clients();
    const answers = teams.cards.filter({ hasText: 'At a glance' });
    await teams.open(OWN_CHAT);
    await teams.cards.filter({ hasText: 'Your open alerts' }).last().waitFor();
    const before = await answers.count();
    await teams.open(CHANNEL);
    const typed = /\/varsel customer (.+?) {3}/.exec(demo.output())?.[1] ?? '';
    await teams.mention(`customer ${typed}`);
    await teams.open(OWN_CHAT);
    const answer = answers.nth(before);
    await answer.waitFor();
    await picturesOf(answer, 'teams', 'customer-of-channel');
    await answer.getByRole('button', { name: 'More' }).click();
    await answer.getByRole('button', { name: 'Share in the channel' }).click();
    await teams.open(CHANNEL);
    const shared = teams.cards.filter({ hasText: `shared by ${ADA}` }).first();
    await shared.waitFor();
    await picturesOf(shared, 'teams', 'customer-shared');
  });

  it('shows a ticket to those who answer it, who take it, ask why, answer and take that back', async () => {
    const { teams, browser, demo } = clients();
    await teams.open(SERVICE_DESK);
    const card = teams.cards.filter({ hasText: 'Packing line stops with error E42' }).first();
    await card.waitFor();
    expect(await card.innerText()).not.toMatch(/VIP|Premium|CLV/);
    await picturesOf(card, 'teams', 'ticket');
    await card.getByRole('button', { name: 'Take' }).click();
    await card.getByText(`Taken by ${ADA}`).waitFor();
    await picturesOf(card, 'teams', 'ticket-taken');

    await card.getByRole('button', { name: 'More' }).click();
    await card.getByRole('button', { name: 'Why here?' }).click();
    await teams.open(OWN_CHAT);
    const why = teams.cards.filter({ hasText: 'Why the ticket from' }).last();
    await why.getByText('Subject: Defect').waitFor();
    await picturesOf(why, 'teams', 'ticket-why');
    const mine = await teams.ask('mine');
    await mine.getByText('Your tickets').waitFor();
    await picturesOf(mine, 'teams', 'mine-ticket');

    await teams.open(SERVICE_DESK);
    await card.getByRole('button', { name: 'Answered' }).click();
    await card.getByText(`Answered by ${ADA}`).waitFor();
    const slack = await openSlack(browser, demo.address, 'Malin Ek', false);
    await slack.open('service-desk');
    await slack.messages.getByText(`Answered by ${ADA}`).first().waitFor();
    await card.getByRole('button', { name: 'Undo' }).click();
    await card.getByText(`Taken by ${ADA}`).waitFor();
  });

  it('says in a channel it was added to what is posted there, and leaves routes to administrators', async () => {
    const { teams } = clients();
    await teams.open(CHANNEL);
    const introduction = teams.cards.filter({ hasText: 'Hello!' }).first();
    await introduction.waitFor();
    expect(await introduction.innerText()).toContain('answered to you alone until you share it');
    await picturesOf(introduction, 'teams', 'introduction');
    await introduction.getByRole('button', { name: 'Choose what is posted' }).click();
    await teams.open(OWN_CHAT);
    await teams.cards.filter({ hasText: 'administrators' }).last().waitFor();
  });

  it('shows the week and the settings', async () => {
    const { teams } = clients();
    await teams.open(OWN_CHAT);
    const digest = await teams.ask('digest');
    await digest.getByText('Your week').waitFor();
    await picturesOf(digest, 'teams', 'digest');
    const settings = await teams.ask('settings');
    await settings.getByText('Your settings').waitFor();
    await picturesOf(settings, 'teams', 'settings');
  });
}

function untakenCard({ cards, page }: TeamsPage): Locator {
  const button = page.getByRole('button', { name: 'On it' });
  return cards.filter({ hasText: 'High risk ·' }).filter({ has: button }).last();
}

/** The card's headline: unlike the rest it stays the same. */
async function titleOf(card: Locator): Promise<string> {
  const text = await card.innerText();
  const title = /(?:High|Medium)(?: risk)? · (.+)/.exec(text)?.[1];
  if (title === undefined) throw new Error(`no headline in: ${text}`);
  return title;
}
