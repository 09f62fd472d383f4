/** Every form that can be submitted; those about an alert are named as the action that opens them. */
export const FORM_NAMES = [
  'alert.contact',
  'alert.resolve',
  'alert.snooze',
  'alert.hand_over',
  'task.snooze',
  'task.hand_over',
  'ticket.hand_over',
  'ticket.move',
  'ticket.sort',
  'loss.answer',
  'churned.date',
  'tier',
  'facts',
  'route',
  'log',
  'deal.log',
  'settings',
] as const;
export type FormName = (typeof FORM_NAMES)[number];
