import { access, constants, writeFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import type { ClassifierEvaluation } from '../learning/evaluation/evaluation.js';
import type { TextEvaluation } from '../learning/evaluation/text-evaluation.js';
import type { EvaluationSubject } from '../reports/evaluation-subject.js';
import { classifierJson } from './evaluate/classifier-json.js';
import { classifierText } from './evaluate/classifier-text.js';
import { type OpenEngines, openEngines } from './evaluate/engines.js';
import { evaluateBaskets } from './evaluate/offers.js';
import { type ClassifierOptions, evaluateOptions, type TextOptions } from './evaluate/options.js';
import { evaluateOrders } from './evaluate/orders.js';
import { type OrdersEngine, openOrdersEngine } from './evaluate/orders-engine.js';
import { evaluationProgress } from './evaluate/progress.js';
import { readClassifierFile } from './evaluate/read-classifier-file.js';
import { readTextFile } from './evaluate/read-text-file.js';
import { textEvaluationJson, textEvaluationText } from './evaluate/text-output.js';
import { evaluatePurchases } from './evaluate/value.js';
import { openValueEngine, type ValueEngine } from './evaluate/value-engine.js';
import { plain } from './preview-text.js';
import { type CliContext, type CliVerb, UsageError } from './verb.js';

/** Judges what the engine can make of a file, before anything is connected. */
export const evaluate: CliVerb = evaluateVerb(openEngines);

export function evaluateVerb(
  open: OpenEngines,
  openOrders: (threads: number) => Promise<OrdersEngine> = openOrdersEngine,
  openValue: (threads: number) => Promise<ValueEngine> = openValueEngine,
): CliVerb {
  return {
    summary: 'judge on any file how well churn, wins, value, offers or texts can be told; needs no database',
    usage: `varsel evaluate churn|win --csv F --label COL --positive VALUE [--id COL] [--ignore A,B]
                          [--folds F | --time COL] [--html FILE [--language L]] [--learners A,B] [--threads N] [--json]
varsel evaluate churn --orders F [--map M] --train-at DATE --test-at DATE --silence-days N [--experimental]
                      [--threads N] [--json]
varsel evaluate value --csv F --customer COL --date COL --amount COL [--quantity COL] --calibration-end DATE
                      [--holdout-end DATE] [--threads N] [--json]
varsel evaluate offers --csv F --customer COL --item COL --date COL --split DATE [--json]
varsel evaluate text --csv F --text COL --label COL [--folds F | --test F] [--html FILE [--language L]]
                     [--threads N] [--json]

  --csv       one case a row; CSV or JSON lines, gzipped or not; UTF-8 or Latin-1; columns separated by , ; | or tab
  --label     the column with the answer; rows where it is empty are left out
  --positive  the value of that column that counts as yes; every other one is a no
  --id        a column that names the case, not learned from
  --ignore    further columns not learned from, such as those filled in afterwards
  --known     columns that are known beforehand: learned from, however well they give the answer
  --folds     a file with the columns row (0 is the first record behind the header) and fold
  --time      a column of dates or numbers: learns from earlier rows, tests on later ones
              without either: five stratified folds, seed 0
  --orders    order lines, read as an import would with the mapping file --map (see examples/maps/)
  --train-at  the day whose customers are learned from: those with an order before it; the answer is whether they
              order nothing in the N days from it. A bare day begins at midnight in the mapping's zone
  --test-at   the later day on whose customers the model is judged, N days after --train-at or more
  --experimental  goes on where the orders are under the minimums of a churn model, and says so
  --customer, --date, --amount  whose purchase a row is, when it was and what was paid; amounts below 0 are returns,
              netted with what the customer bought that day
  --item      the column that says what was bought; with --customer and --date
  --split     the first day that offers are judged by: learned is from purchases before it
  --quantity  a column by which the amount is multiplied, where that is the price of a piece
  --calibration-end  the last day of purchases that are learned from
  --holdout-end  the last day of those that the models are judged by; default: the last of the file
  --test      a file of other texts to test on
  --html      writes a report that a browser shows and prints, in --language en, nb or fi (default en)
  --learners  which compete: boosting, forest, logistic (these by default), small-forest (ml-random-forest, up to 2,000
              rows)
  --threads   default: one per processor; the figures don't depend on it
  --json      for programs. churn, win: kind, file, label, positive, rows, positives, minimumsWaived, split,
              folds [name, trainRows, testRows, testPositives, auc, averagePrecision, logLoss, brier, accuracy,
              liftAt10, seconds {fit, predict}, learner], average (the same figures), intervals (low, high of each),
              pooled {ece, eceInterval, brier, reliability, roc, gain}, learner, members, blendGain, features,
              topFeatures [name, importance, low, high], leaks, warnings, notes,
              verdict ("usable" or "no better than the base rate"), reason, logLossGain, pValue
              churn --orders: the same, but trainAt, testAt, silenceDays, train and test {customers, positives},
              shortfalls, recencyAlone {auc, low, high}, aheadOfRecency {auc, low, high, pValue}, moved [name, psi]
              in place of label, positive and leaks
              value: kind, file, customer, date, amount, quantity, rows, returnRows, returnDays, firstDay,
              calibrationEnd, holdoutEnd, customers, repeatBuyers, calibrationWeeks, holdoutWeeks, minimumsWaived,
              models [name, parameters, standardErrors, logLikelihood, iterations, seconds, degeneracy {reason,
              figures}, spendModel, holdout {purchases and spend {predicted, actual, mae, rmse, pearson, spearman},
              topTenthCapture}], gammaGamma, chosen {name, spendModel, why, inner, holdout, interval}, seconds, notes
              offers: kind, file, customer, item, date, split, rows, firstDay, lastDay, customers, items, hitRateAt5,
              ndcgAt5, coverage, standardError, chosen {regularisation, recentWeight, innerSplit}, easeAlone,
              models [name, hitRate, ndcg], tried, seconds, notes
              text: kind, file, text, label, rows, classes, minimumsWaived, split,
              folds [name, trainRows, testRows, macroF1, accuracy, seconds], average, intervals,
              pooled {ece, eceInterval}, notes

History minimums are waived: this judges the file, not your company's history. Columns that give the answer away are
left out and named. With --orders the minimums hold, unless --experimental is given. See docs/evaluating.md.

  varsel evaluate churn --csv customers.csv --label left --positive yes --id customer_id --html report.html`,
    async run(args, context) {
      const options = evaluateOptions(args);
      if (options.kind === 'orders') await evaluateOrders(options, context, openOrders);
      else if (options.kind === 'value') await evaluatePurchases(options, context, openValue);
      else if (options.kind === 'offers') await evaluateBaskets(options, context);
      else if (options.kind === 'text') await evaluateTexts(options, context, open);
      else await evaluateCases(options, context, open);
      return 0;
    },
  };
}

async function evaluateCases(
  options: ClassifierOptions,
  { stdout, stderr, now }: CliContext,
  open: OpenEngines,
): Promise<void> {
  const progress = evaluationProgress(stderr, now);
  try {
    await checkReportFolder(options.htmlPath);
    const read = await readClassifierFile(options, progress.reading);
    const subject: EvaluationSubject = {
      kind: options.kind,
      file: basename(options.path),
      label: options.label,
      positive: read.positive,
    };
    progress.passes(0, 1);
    const engines = await open(options.threads, options.learners);
    let found: ClassifierEvaluation;
    try {
      found = engines.classifier(read.input, progress.passes);
    } finally {
      await engines.close();
    }
    const evaluation: ClassifierEvaluation = {
      ...found,
      folds: namedFolds(found.folds, read.foldNames),
      warnings: [...found.warnings, ...read.warnings],
    };
    progress.clear();
    stdout.write((options.json ? classifierJson : classifierText)(subject, evaluation, read.notes));
    const { htmlPath, language } = options;
    if (htmlPath === null) return;
    // Charts take longer to load than everything else.
    const { evaluationReport } = await import('../reports/evaluation-report.js');
    const report = { subject, evaluation, notes: read.notes, language, madeAt: now() };
    await writeReport(htmlPath, evaluationReport(report));
    if (!options.json) stdout.write(`\nReport: ${plain(htmlPath)}\n`);
  } finally {
    progress.clear();
  }
}

async function evaluateTexts(
  options: TextOptions,
  { stdout, stderr, now }: CliContext,
  open: OpenEngines,
): Promise<void> {
  const progress = evaluationProgress(stderr, now);
  try {
    await checkReportFolder(options.htmlPath);
    const { input, foldNames, notes } = await readTextFile(options, progress.reading);
    const { text, label, path } = options;
    const subject = { file: basename(path), text, label };
    progress.passes(0, 1);
    const engines = await open(options.threads, null);
    let found: TextEvaluation;
    try {
      found = engines.text(input, progress.passes);
    } finally {
      await engines.close();
    }
    const evaluation: TextEvaluation = { ...found, folds: namedFolds(found.folds, foldNames) };
    progress.clear();
    stdout.write((options.json ? textEvaluationJson : textEvaluationText)(subject, evaluation, notes));
    const { htmlPath, language } = options;
    if (htmlPath === null) return;
    const { evaluationTextReport } = await import('../reports/evaluation-text-report.js');
    const report = { subject, evaluation, notes, language, madeAt: now() };
    await writeReport(htmlPath, evaluationTextReport(report));
    if (!options.json) stdout.write(`\nReport: ${plain(htmlPath)}\n`);
  } finally {
    progress.clear();
  }
}

/** Folds under the names that their file gives them. */
function namedFolds<Fold extends { readonly name: string }>(
  folds: readonly Fold[],
  names: readonly string[] | null,
): Fold[] {
  return folds.map((fold, index) => ({ ...fold, name: names?.[index] ?? fold.name }));
}

/** Before anything is learned: it would be lost. */
async function checkReportFolder(path: string | null): Promise<void> {
  if (path === null) return;
  await access(dirname(path), constants.W_OK).catch((cause: Error) => {
    throw new UsageError(`--html: the folder ${dirname(path)} is not there or can't be written to`, {
      cause,
    });
  });
}

async function writeReport(path: string, html: string): Promise<void> {
  await writeFile(path, html).catch((error: NodeJS.ErrnoException) => {
    throw new Error(`The report can't be written to ${path}: ${error.message}`, { cause: error });
  });
}
