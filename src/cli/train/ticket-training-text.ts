import { ticketFaultText } from '../../service/ticket-reading/ticket-faults.js';
import { LEAST_TICKETS, type TicketTraining } from '../../service/ticket-reading/train-ticket-model.js';
import { plain } from '../preview-text.js';

type Trained = Extract<TicketTraining, { kind: 'trained' }>;

/** What a training came to, for the terminal. */
export function ticketTrainingText({ model, isNew, report, faults }: Trained): string {
  const { test } = report;
  const version = `${model.kind} ${model.version}`;
  const sections = [
    [
      isNew
        ? `Trained ${version}, ${model.state}.`
        : `The same tickets led to the same model as before: ${version}, ${model.state}.`,
    ],
    [
      'What it is made from',
      `  ${report.learned} of ${report.named} tickets that their source or a person has named; ${report.window.from.slice(0, 10)} to ${report.window.to.slice(0, 10)}`,
      ...countLines(report.labels),
      ...(Object.keys(report.leftOut).length === 0
        ? []
        : [`  too few to be told (under ${LEAST_TICKETS.ofEach}):`, ...countLines(report.leftOut)]),
    ],
    [
      `How good it is, on ${test.tickets} tickets of ${test.customers} customers that it hadn’t seen`,
      `  macro-F1 ${test.macroF1.toFixed(3)}, phrases ${test.phrasesMacroF1.toFixed(3)}; ahead by ${test.ahead.low.toFixed(3)} to ${test.ahead.high.toFixed(3)}`,
      `  ${Math.round(1000 * test.accuracy) / 10} % right`,
    ],
    faults.length === 0
      ? []
      : ['What speaks against it:', ...faults.map((fault) => `  ${plain(ticketFaultText(fault))}`)],
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

export function ticketRefusalText({
  tickets,
  labels,
  leftOut,
}: Extract<TicketTraining, { kind: 'too_few' }>): string {
  return `${[
    `There are too few tickets that their source or a person has named: ${tickets} of ${labels} ${labels === 1 ? 'kind' : 'kinds'}; ${LEAST_TICKETS.all} are needed, of at least two kinds with ${LEAST_TICKETS.ofEach} each. Phrases go on reading.`,
    ...countLines(leftOut),
  ].join('\n')}\n`;
}

function countLines(counts: Readonly<Record<string, number>>): string[] {
  return Object.entries(counts).map(([label, count]) => plain(`  ${count} ${label}`));
}
