/** Every form that can be submitted; those about an alert are named as the action that opens them. */
export const FORM_NAMES = [
  'alert.contact',
  'alert.resolve',
  'alert.snooze',
  'alert.hand_over',
  'task.snooze',
  'task.hand_over',
  'loss.answer',
  'churned.date',
  'route',
  'log',
  'settings',
] as const;
export type FormName = (typeof FORM_NAMES)[number];
