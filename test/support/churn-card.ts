import type { Button, Card } from '../../src/chat/card.js';

const ALERT = 'churn:crm:10442:score-churn|2026-11-23';

function button(text: string, action: string, args: Readonly<Record<string, string>> = {}): Button {
  return { text, press: { action, subject: ALERT, args } };
}

/** A card as the alerts make it, for tests of rendering. */
export const CHURN_CARD: Card = {
  summary: 'High: Nordic Pumps & Valves AS, 78 points, for Ada Lovelace',
  blocks: [
    { type: 'title', text: 'Nordic Pumps & Valves AS', level: 'high', levelWord: 'High' },
    { type: 'text', text: ['Orders and payments slip, and they ask about another maker’s parts.'] },
    {
      type: 'fields',
      fields: [
        { label: 'Risk', value: '78 points, +12 since last week' },
        { label: 'Yearly value', value: '€ 85,000' },
        { label: 'Last contact', value: '3 September, 81 days ago' },
        { label: 'Renewal', value: '31 January' },
      ],
    },
    {
      type: 'factors',
      heading: 'Why 78 points',
      factors: [
        { text: 'Orders down 23 % on last year', size: '+14' },
        { text: 'Pays 8 days later than before (median of the last three invoices)', size: '+25' },
        { text: 'Asks whether our couplings fit another maker’s system', size: '+39' },
      ],
    },
    {
      type: 'text',
      text: [
        { bold: 'What to do' },
        '\nA talk led by ',
        { mention: { platformUserId: 'U02BOB', name: 'Bob One' } },
        ' by Wednesday 25 November, 14:00. Account: ',
        { mention: { platformUserId: null, name: 'Ada Lovelace' } },
        '.',
      ],
    },
    {
      type: 'text',
      text: [
        { bold: 'To open the talk' },
        '\n• Which projects do you plan for next year?\n• May we go through what could work better with deliveries?',
      ],
    },
    { type: 'notice', tone: 'info', text: ['Rules: 61 of 100 customers, 9 of 20 churns.'] },
    {
      type: 'buttons',
      visible: [
        { ...button('On it', 'alert.take'), style: 'primary' },
        button('Contact made…', 'alert.contact'),
      ],
      more: [
        button('Saved', 'alert.outcome', { outcome: 'saved' }),
        button('Lost', 'alert.outcome', { outcome: 'lost' }),
        button('Was never at risk', 'alert.outcome', { outcome: 'never_at_risk' }),
        button('Snooze', 'alert.snooze'),
        button('Hand over', 'alert.handover'),
        button('Why?', 'alert.why'),
      ],
      moreLabel: 'More',
    },
  ],
};
