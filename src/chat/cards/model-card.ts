import type { ChurnTrainingReport } from '../../churn/model/training-report.js';
import type { AcceptedThresholds } from '../../domain/accepted-thresholds.js';
import type { ModelReadiness } from '../../domain/score.js';
import type { TrainedModel } from '../../domain/trained-model.js';
import { reportFaults } from '../../feedback/training/judge-candidate.js';
import type { Block, Card } from '../card.js';
import { lowerFirst } from '../first-letter.js';
import { type People, personName } from '../people.js';
import { button, press } from '../press.js';
import type { Reader } from '../reader.js';
import type { ChatSettings } from '../settings.js';
import { modelLevels } from './model-levels.js';
import { modelNumber } from './model-number.js';
import { rulesNotice } from './rules-notice.js';

/** A kept model with what it was made from. */
export interface ReportedModel {
  readonly model: TrainedModel;
  readonly report: ChurnTrainingReport;
}

export interface ModelView {
  readonly active: TrainedModel | null;
  readonly accepted: AcceptedThresholds | null;
  /** Trained after the one that is shown, and waiting to be accepted. */
  readonly waiting: TrainedModel | null;
  /** The active one, else the newest. */
  readonly shown: ReportedModel | null;
  readonly readiness: ModelReadiness | null;
  readonly people: People;
  readonly settings: Pick<ChatSettings, 'churn'>;
}

const FACTORS_SHOWN = 5;

/**
 * What the churn figures are made from, how good they are and since when; or rules, and what a model would need.
 *
 * @param mayAccept whether the reader may accept a model that waits: then with the button.
 */
export function modelCard(view: ModelView, reader: Reader, mayAccept = false): Card {
  const { active, accepted, shown, readiness } = view;
  const { words } = reader;
  const title = words.text('model.title');
  const state = stateText(view, reader);
  const isByRules = active === null || accepted === null;
  const acceptable = mayAccept ? acceptableModel(view) : null;
  const next =
    acceptable === null
      ? nextText(view, reader)
      : words.text('model.waiting.yours', { model: modelNumber(acceptable.id) });
  const blocks: (Block | readonly Block[])[] = [
    { type: 'title', text: title },
    { type: 'text', text: [{ bold: state }] },
    isByRules && readiness !== null ? [rulesNotice(readiness, reader)] : [],
    shown === null && readiness?.isReady === true
      ? [{ type: 'text', text: [words.text('rules.train')] } as const]
      : [],
    shown === null ? [] : reportBlocks(shown, reader, sinceFields(view, reader)),
    next === null ? [] : [{ type: 'notice', tone: 'info', text: [next] } as const],
    acceptable === null ? [] : [acceptButton(acceptable, reader)],
  ];
  return { summary: `${title}: ${state}`, blocks: blocks.flat() };
}

/** Accepts the levels of a model that nothing speaks against. */
export function acceptButton({ version }: TrainedModel, reader: Reader): Block {
  return {
    type: 'buttons',
    visible: [button(reader, 'button.acceptModel', press('model.accept', String(version)), 'primary')],
    more: [],
    moreLabel: reader.words.text('button.more'),
  };
}

/** Only what the card shows may be accepted on it. */
function acceptableModel({ active, shown }: ModelView): TrainedModel | null {
  if (active !== null || shown?.model.state !== 'shadow') return null;
  return reportFaults(shown.report).length === 0 ? shown.model : null;
}

/** What a model was made from and how good it is. */
export function reportBlocks(
  { report }: ReportedModel,
  reader: Reader,
  more: Extract<Block, { type: 'fields' }>['fields'] = [],
): Block[] {
  const { words, formats } = reader;
  const { data, test, churnRate, topFactors, typicalPercent, waived } = report;
  const date = (day: string) => formats.date(new Date(day));
  const quality =
    test.verdict.verdict === 'usable'
      ? words.text('model.quality.value', {
          auc: formats.percent(100 * test.auc.value),
          recency: formats.percent(100 * test.recencyAuc.value),
        })
      : words.text('model.quality.base');
  const percentPerYear = formats.percent(churnRate.percentPerYear);
  const factors = topFactors.slice(0, FACTORS_SHOWN).map(({ factor }, place) => {
    const name = words.text(`signal.${factor}`);
    return place === 0 ? name : lowerFirst(name, words.language);
  });
  return [
    ...(waived.length === 0
      ? []
      : [{ type: 'notice', tone: 'warning', text: [words.text('model.waived')] } as const]),
    {
      type: 'fields',
      fields: [
        ...more,
        {
          label: words.text('model.trainedOn'),
          value: words.text('model.trainedOn.value', {
            snapshots: formats.number(data.snapshots),
            customers: formats.number(data.customers),
            from: date(data.from),
            to: date(data.to),
            churned: formats.number(data.churnedCustomers),
          }),
        },
        {
          label: words.text('model.definition'),
          value: words.text(`model.definition.${report.definition}`),
        },
        {
          label: words.text('model.rate'),
          value: churnRate.isDoubtful
            ? words.text('model.rate.doubtful', { percent: percentPerYear })
            : percentPerYear,
        },
        { label: words.text('model.quality'), value: quality },
        {
          label: words.text('model.calibration'),
          value: words.text('model.calibration.value', {
            points: tenths(100 * test.ece.value),
          }),
        },
        { label: words.text('model.typical'), value: formats.percent(typicalPercent) },
        { label: words.text('model.factors'), value: formats.list(factors) },
      ],
    },
    ...modelLevels(report, reader),
  ];
}

function stateText({ active, accepted, settings }: ModelView, { words }: Reader): string {
  if (active === null) return words.text('model.rules');
  return accepted === null
    ? words.text('model.notAccepted', { model: modelNumber(active.id) })
    : words.text('model.inUse', { model: modelNumber(active.id), days: settings.churn.horizonDays });
}

/** Which model waits to be accepted, or why the newest one does not; null where there is neither. */
function nextText({ active, shown, waiting }: ModelView, { words, formats }: Reader): string | null {
  const isShownUnused = active === null && shown !== null;
  const model = waiting ?? (isShownUnused ? shown.model : null);
  if (model === null) return null;
  if (model.state === 'shadow') return words.text('model.waiting', { model: modelNumber(model.id) });
  if (!isShownUnused) return null;
  const why = reportFaults(shown.report).map(({ kind }) => words.text(`fault.${kind}`));
  return why.length === 0
    ? words.text('refusal.model.not_fit')
    : words.text('model.unfit', { model: modelNumber(model.id), why: formats.list(why) });
}

function sinceFields({ active, accepted, people }: ModelView, reader: Reader) {
  const { words, formats } = reader;
  const since = active?.history.findLast(({ state }) => state === 'active')?.at;
  if (since === undefined || accepted === null) return [];
  // On the command line people go by their login, which is no staff id.
  const by = people.has(accepted.acceptedBy)
    ? personName(people, accepted.acceptedBy, reader)
    : accepted.acceptedBy;
  return [
    { label: words.text('model.since'), value: formats.date(since) },
    { label: words.text('model.acceptedBy'), value: by },
  ];
}

function tenths(value: number): number {
  return Math.round(10 * value) / 10;
}
