export type TicketCategory =
  | 'how_to'
  | 'spare_part'
  | 'defect'
  | 'billing'
  | 'performance'
  | 'integration'
  | 'capacity'
  | 'missing_function'
  | 'data_export'
  | 'complaint'
  | 'compatibility';

type SubjectAndText = readonly [subject: string, text: string];

/** '{product}' stands for a product's name. */
export type TicketTexts = Readonly<Record<TicketCategory, readonly SubjectAndText[]>>;
