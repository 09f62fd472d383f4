import type { TicketCategory } from '../ticket-category.js';

type SubjectAndText = readonly [subject: string, text: string];

/** Short and of no trade: worlds are judged by what is counted, and a text has to be readable only. */
export const worldTicketTexts: Readonly<Record<TicketCategory, readonly SubjectAndText[]>> = {
  how_to: [
    ['How do we set this up?', 'We have a new colleague from Monday. Where do we give her access?'],
    ['A question', 'Which setting do you recommend for the end of the quarter? Thank you.'],
  ],
  spare_part: [
    ['Spare part', 'Please send us price and delivery time for two wear plates, as last time.'],
    ['Is it in stock?', 'Do you have the seal set in stock? Ours will last about three more weeks.'],
  ],
  defect: [
    ['It stopped', 'It stopped this morning with error E214. Please call us back.'],
    ['Wrong figures', 'Since yesterday the totals on the overview are wrong. Could you have a look?'],
  ],
  billing: [
    ['Invoice', 'The last invoice lists one position twice. Could you send a corrected one?'],
    ['Order number missing', 'Our accounts department needs our order number on the invoice.'],
  ],
  performance: [
    ['Slower than before', 'The overview takes almost a minute to open since last week.'],
    ['Slow in the morning', 'Between eight and nine it is hard to work with. Nothing was changed here.'],
  ],
  integration: [
    ['Connection to our system', 'Can the orders be handed over to our accounting by an interface?'],
    ['Interface', 'The nightly transfer did not run twice this week. What should we check?'],
  ],
  capacity: [
    ['We are growing', 'We open a second site in spring. What do we need for forty more people?'],
    ['Limit reached', 'We have reached the limit of our plan. What are the steps above it?'],
  ],
  missing_function: [
    ['A wish', 'It would help us to group customers by region. Is that planned?'],
    ['Not possible?', 'We could not find a way to change several entries at once.'],
  ],
  data_export: [
    ['Export', 'How can we export all our records with the attachments?'],
    ['Getting our data', 'We need a complete copy of our data in an open format.'],
  ],
  complaint: [
    ['Not acceptable', 'This is the third time that we have to ask. We expected better.'],
    ['Disappointed', 'Nobody called back as agreed. We are not satisfied with this.'],
  ],
  compatibility: [
    ['Fits with another make?', 'Would the feeder also fit a press of another maker?'],
    ['Drawings', 'Which flange do you use? The other supplier asks for the measures.'],
  ],
};
