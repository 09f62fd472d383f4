import { factorOfColumn } from '../../churn/model/columns.js';
import type { DeliveryContent } from '../../domain/delivery.js';
import type { Card } from '../card.js';
import { lowerFirst } from '../first-letter.js';
import type { Reader } from '../reader.js';
import { acceptButton, type ReportedModel, reportBlocks } from './model-card.js';
import { modelNumber } from './model-number.js';

type ReportContent = Extract<DeliveryContent, { kind: 'model_report' }>;

const FAULTS = [
  'minimums_waived',
  'truncated',
  'no_better_than_the_base_rate',
  'calibration_off',
  'worse_than_active',
] as const;
/** Of the factors that have moved, the most. */
const MOVED_SHOWN = 5;
const LOSS_SOURCES = ['import', 'answer', 'confirmation', 'contract', 'silence'] as const;
const ANSWERS = ['lost', 'saved', 'never_at_risk', 'too_early'] as const;

/** What a training came to, with the button that lets the model alert. */
export function modelReportCard(shown: ReportedModel, content: ReportContent, reader: Reader): Card {
  const { words } = reader;
  const { model } = shown;
  const title = words.text('training.title', { model: modelNumber(model.id) });
  const verdict = verdictText(shown, content, reader);
  const because = becauseText(content, reader);
  const canAccept = content.faults.length === 0 && model.state !== 'active';
  return {
    summary: `${title}. ${verdict}`,
    blocks: [
      { type: 'title', text: title },
      { type: 'text', text: [{ bold: verdict }] },
      ...(because === null ? [] : [{ type: 'text', text: [because] } as const]),
      ...reportBlocks(shown, reader),
      { type: 'text', text: [{ bold: words.text('training.labels') }, `\n${labelsText(content, reader)}`] },
      ...(canAccept ? [acceptButton(model, reader)] : []),
    ],
  };
}

function verdictText(
  { model }: ReportedModel,
  { faults }: ReportContent,
  { words, formats }: Reader,
): string {
  if (model.state === 'active') return words.text('training.active');
  if (faults.length === 0) return words.text('training.fit');
  const named = FAULTS.filter((fault) => faults.includes(fault)).map((fault) => words.text(`fault.${fault}`));
  return words.text('training.unfit', { why: formats.list(named) });
}

/** Why it was trained before its time; null where it was not. */
function becauseText({ because }: ReportContent, { words, formats }: Reader): string | null {
  if (because?.kind === 'drift') {
    const factors = [...new Set(because.moved.map(({ column }) => factorOfColumn(column)))];
    const names = factors
      .flatMap((factor) => (factor === null ? [] : [words.text(`signal.${factor}`)]))
      .slice(0, MOVED_SHOWN)
      .map((name) => lowerFirst(name, words.language));
    return words.text('training.because.drift', { factors: formats.list(names) });
  }
  if (because?.kind !== 'calibration') return null;
  return words.text('training.because.calibration', {
    stated: formats.percent(because.statedPercent),
    left: formats.percent(because.leftPercent),
  });
}

function labelsText({ freshLabels: { losses, answers } }: ReportContent, reader: Reader): string {
  const { words, formats } = reader;
  const parts = <Key extends string>(
    counts: Readonly<Record<string, number>>,
    keys: readonly Key[],
    what: (key: Key) => string,
  ) => {
    const there = keys.filter((key) => (counts[key] ?? 0) > 0);
    const count = there.reduce((sum, key) => sum + (counts[key] ?? 0), 0);
    const texts = there.map((key) =>
      words.text('training.part', { count: formats.number(counts[key] ?? 0), what: what(key) }),
    );
    return { count, parts: formats.list(texts) };
  };
  const lost = parts(losses, LOSS_SOURCES, (source) => words.text(`lossSource.${source}`));
  const said = parts(answers, ANSWERS, (answer) => words.text(`answered.${answer}`));
  const lines = [
    ...(lost.count === 0 ? [] : [words.text('training.losses', lost)]),
    ...(said.count === 0 ? [] : [words.text('training.answers', said)]),
  ];
  return lines.length === 0 ? words.text('training.none') : lines.join('\n');
}
