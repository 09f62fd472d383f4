import type { TicketTexts } from './ticket-category.js';

export const ticketTextsEn: TicketTexts = {
  how_to: [
    [
      'How do I reset the interval?',
      'Good morning, how do we reset the maintenance interval after we changed the {product} ourselves? The manual only shows the old panel.',
    ],
    [
      'New operator',
      'We have a new operator from Monday. Where do I give him access in Fjordvik Link, and which rights does he need?',
    ],
    [
      'Setting the {product}',
      'Could you tell us which setting you recommend for the {product} when we run the night shift at half speed? Thank you.',
    ],
  ],
  spare_part: [
    [
      'Spare part',
      'Please send us price and delivery time for the {product}, two pieces. Same machine as last time.',
    ],
    ['Is it in stock?', 'Do you have the {product} in stock? Ours will last about three more weeks.'],
    [
      'Right part number',
      'We need a replacement for the {product} on the line from 2016. Is the part number on the old drawing still right?',
    ],
  ],
  defect: [
    [
      'Line stands still',
      'The line stopped at six this morning, error E214 on the panel. The {product} was changed in spring. Please call us back quickly.',
    ],
    [
      'Leak',
      'There is oil under the unit again, it seems to come from the {product}. We keep running for now but would like someone to look at it.',
    ],
    [
      'Strange noise',
      'Since yesterday we hear a grinding noise near the {product}. Is it safe to keep running until the weekend?',
    ],
  ],
  billing: [
    [
      'Invoice',
      'The last invoice lists the {product} twice, we received it once. Could you check and send a corrected one?',
    ],
    [
      'Purchase order number missing',
      'Our accounts department needs our order number on the invoice, otherwise it can not be paid. Please reissue.',
    ],
  ],
  performance: [
    [
      'Slower than before',
      'The press makes nine strokes a minute, it used to make twelve. Nothing was changed on our side. What can we check?',
    ],
    [
      'Portal is slow',
      'Fjordvik Link takes almost a minute to open the overview of our machines since last week.',
    ],
  ],
  integration: [
    [
      'Values in our ERP',
      'The counters from the {product} no longer arrive in our ERP since the update on Friday. The connection test says OK.',
    ],
    [
      'Interface',
      'Is there a description of the interface, so that our IT can read the alarms automatically?',
    ],
  ],
  capacity: [
    [
      'At the limit',
      'We run three shifts now and the conveyor is at its limit. What would it take to get twenty per cent more through?',
    ],
    [
      'All seats taken',
      'All our seats in Fjordvik Link are taken and two colleagues are waiting. How do we get more?',
    ],
  ],
  missing_function: [
    [
      'Report per shift',
      'We miss a report per shift. Today we type the numbers into a spreadsheet by hand. Is something planned?',
    ],
    [
      'Alarm on the phone',
      'Can the alarms also reach the phone of whoever is on duty? We could not find that anywhere.',
    ],
  ],
  data_export: [
    ['Export', 'How can we export the operating hours of all machines as a file?'],
    [
      'Measurements as CSV',
      'We would like to have the measurements of the last twelve months as CSV for our own analysis.',
    ],
  ],
  complaint: [
    [
      'Still no answer',
      'We wrote to you two weeks ago about the {product} and nobody has come back to us. This is not how we know you.',
    ],
    [
      'Third time this month',
      'This is the third time this month that your technician did not come as agreed. We are losing production and patience.',
    ],
  ],
  compatibility: [
    [
      'Fits with another control?',
      'Would the {product} also work with a control system of another maker? We are comparing our options for next year.',
    ],
    [
      'Connecting a third-party line',
      'We are looking at a line from another supplier. Which of your parts could stay, and what would no longer fit?',
    ],
  ],
};
