import type { JudgedRecommender, OffersEvaluation } from '../../learning/recommend/evaluate-offers.js';
import type { EvaluationNote } from '../../reports/evaluation-note.js';
import { evaluationSentences } from '../../reports/evaluation-sentences.js';
import { reportFormats } from '../../reports/formats.js';
import { shownName } from '../../reports/shown-name.js';
import { reportWording } from '../../reports/wording.js';
import { alignedRows, secondsText, wrapped } from './lines.js';

/** What an evaluation of offers was asked about. */
export interface OffersSubject {
  readonly file: string;
  readonly customer: string;
  readonly item: string;
  readonly date: string;
  /** As 2026-11-23. */
  readonly split: string;
  readonly rows: number;
  readonly firstDay: string;
  readonly lastDay: string;
  readonly notes: readonly EvaluationNote[];
}

const formats = reportFormats('en');
const sentences = evaluationSentences(reportWording('en'), formats);
const { count, percent } = formats;

const MODEL_NAMES: Readonly<Record<JudgedRecommender['name'], string>> = {
  chosen: 'chosen',
  ease: 'EASE alone',
  recent: 'bought most of late',
  bought_most: 'bought most',
};

/** An evaluation of offers for the terminal. */
export function offersText(subject: OffersSubject, evaluation: OffersEvaluation): string {
  const { customers, items, k, chosen, models, coverage, standardError, innerSplitMs, seconds } = evaluation;
  const { regularisation, recentWeight } = chosen.settings;
  const innerDay = dayText(innerSplitMs);
  const rows = models.map(({ name, hitRate, ndcg }) => [
    MODEL_NAMES[name],
    hitRate.toFixed(4),
    ndcg.toFixed(4),
  ]);
  const lines = [
    wrapped(
      `${shownName(subject.file)}: ${count(subject.rows)} rows from ${subject.firstDay} to ${subject.lastDay}. Learned from purchases before ${subject.split}; judged on ${count(customers)} ${customers === 1 ? 'customer' : 'customers'} who bought before it and after it at least one of ${count(items)} known items for the first time.`,
    ),
    wrapped('What a customer has bought before is left out of the list.'),
    '',
    wrapped(
      `CHOSEN: EASE with regularisation ${regularisation}${recentWeight === 0 ? '' : `, and what was bought in the 30 days before with weight ${recentWeight}`}`,
    ),
    wrapped(
      `The best mean of hit rate and NDCG on purchases from ${innerDay} to ${subject.split}, learned from those before.`,
    ),
    '',
    ...alignedRows([['', `hit rate at ${k}`, `NDCG at ${k}`], ...rows]),
    '',
    wrapped(
      `Standard error of the hit rate ${standardError.toFixed(4)}. Coverage: ${percent(coverage, 1)} of the known items stand in somebody's list.`,
    ),
    ...subject.notes.map((note) => wrapped(sentences.note(note))),
    wrapped(`${secondsText(seconds)} s`),
  ];
  return `${lines.join('\n')}\n`;
}

/** The same for programs. The keys are documented in docs/evaluating.md, and stay. */
export function offersJson(subject: OffersSubject, evaluation: OffersEvaluation): string {
  const { notes, ...asked } = subject;
  const { customers, items, k, chosen, models, standardError, coverage, innerSplitMs, seconds } = evaluation;
  const first = models[0];
  const shown = {
    kind: 'offers',
    ...asked,
    customers,
    items,
    [`hitRateAt${k}`]: first?.hitRate ?? null,
    [`ndcgAt${k}`]: first?.ndcg ?? null,
    coverage,
    standardError,
    chosen: { ...chosen.settings, innerSplit: dayText(innerSplitMs) },
    easeAlone: chosen.easeAlone,
    models,
    tried: chosen.tried,
    seconds,
    notes,
  };
  return `${JSON.stringify(shown, null, 2)}\n`;
}

export function dayText(atMs: number): string {
  return new Date(atMs).toISOString().slice(0, 10);
}
