import { renderCard as cardOnSlack, renderReply as replyOnSlack } from '../../adapters/slack/render/card.js';
import { renderForm as formOnSlack } from '../../adapters/slack/render/form.js';
import { renderCard as cardOnTeams, renderReply as replyOnTeams } from '../../adapters/teams/render/card.js';
import { renderForm as formOnTeams } from '../../adapters/teams/render/form.js';
import type { ReplyHandle } from '../../src/chat/adapter.js';
import type { Card, Form, RichText } from '../../src/chat/card.js';
import { messageProblems, viewProblems } from './slack-validate.js';
import { teamsProblems } from './teams-validate.js';

const ORIGIN = '19:alerts@thread.tacv2';
const OPENED_FROM: ReplyHandle = {
  platform: 'slack',
  conversationId: 'C01ALERTS',
  platformUserId: 'U01ADA',
  triggerId: '1.2.abc',
  responseUrl: 'https://hooks.slack.com/commands/T01ACME/1234567890/abcdefghijklmnopqrstuvwx',
};

/** What Slack or Teams would refuse of a card, of a reply under one, or of a form; empty where both take it. */
export function cardProblems(card: Card): string[] {
  return told(messageProblems(cardOnSlack(card)), teamsProblems(cardOnTeams(card, ORIGIN)));
}

export function replyProblems(text: RichText): string[] {
  return told(messageProblems(replyOnSlack(text)), teamsProblems(replyOnTeams(text)));
}

export function formProblems(form: Form): string[] {
  return told(viewProblems(formOnSlack(form, OPENED_FROM)), teamsProblems(formOnTeams(form, ORIGIN)));
}

function told(slack: readonly string[], teams: readonly string[]): string[] {
  return [...slack.map((problem) => `Slack: ${problem}`), ...teams.map((problem) => `Teams: ${problem}`)];
}
