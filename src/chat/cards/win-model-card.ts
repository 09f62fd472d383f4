import type { ModelMinimums } from '../../deals/night/model-minimums.js';
import type { TrainedModel } from '../../domain/trained-model.js';
import { winReportFaults } from '../../feedback/training/win/judge-win.js';
import type { Block, Card } from '../card.js';
import { button, press } from '../press.js';
import type { Reader } from '../reader.js';
import { modelNumber } from './model-number.js';
import { type ReportedWinModel, stageLines, winReportBlocks } from './win-report-blocks.js';

export interface WinModelView {
  readonly active: TrainedModel | null;
  /** Trained after the one in use, and running beside it. */
  readonly waiting: TrainedModel | null;
  /** What that one said last night of open deals; null before its first. */
  readonly beside: { readonly scored: number; readonly apart: number } | null;
  /** The active one, else the newest. */
  readonly shown: ReportedWinModel | null;
  /** What is missing for a model; null while one gives chances, and before the first night. */
  readonly minimums: ModelMinimums | null;
}

/**
 * What win chances are made from, how good they are and since when; or the shares of the stages, and what is missing.
 *
 * @param mayChange whether the reader may put the one that waits in use, and go back from the one that is.
 */
export function winModelCard(view: WinModelView, reader: Reader, mayChange = false): Card {
  const { active, waiting, beside, shown, minimums } = view;
  const { words } = reader;
  const title = words.text('winModel.title');
  const state =
    active === null
      ? words.text('winModel.none')
      : words.text('winModel.inUse', { model: modelNumber(active.id) });
  const blocks: (Block | readonly Block[])[] = [
    { type: 'title', text: title },
    { type: 'text', text: [{ bold: state }] },
    active === null ? missingBlocks(view, reader) : [],
    shown === null ? [] : winReportBlocks(shown, reader, sinceFields(active, reader)),
    active === null ? stageBlock(minimums, reader) : stageBlock(shown?.report ?? null, reader),
    waiting === null
      ? []
      : {
          type: 'notice',
          tone: 'info',
          text: [
            [
              words.text('winModel.waiting', { model: modelNumber(waiting.id) }),
              ...(beside === null
                ? []
                : [words.text('winModel.beside', { count: beside.scored, apart: beside.apart })]),
            ].join(' '),
          ],
        },
    mayChange ? changeButtons(view, reader) : [],
  ];
  return { summary: `${title}: ${state}`, blocks: blocks.flat() };
}

function changeButtons({ active, waiting }: WinModelView, reader: Reader): Block[] {
  const offered = [
    ...(waiting === null
      ? []
      : [
          button(
            reader,
            'button.promoteWinModel',
            press('winModel.promote', String(waiting.version)),
            'primary',
          ),
        ]),
    ...(active === null
      ? []
      : [button(reader, 'button.rollBackWinModel', press('winModel.rollback', String(active.version)))]),
  ];
  if (offered.length === 0) return [];
  return [{ type: 'buttons', visible: offered, more: [], moreLabel: reader.words.text('button.more') }];
}

function missingBlocks({ shown, minimums }: WinModelView, reader: Reader): Block[] {
  const { words, formats } = reader;
  const notice = (text: string): Block => ({ type: 'notice', tone: 'info', text: [text] });
  const missing = minimums?.shortfalls ?? [];
  if (missing.length > 0) {
    const parts = missing.map(({ what, has, needed }) =>
      words.text(`winModel.short.${what}`, { has: formats.number(has), needed: formats.number(needed) }),
    );
    return [notice(words.text('winModel.short', { parts: formats.list(parts) }))];
  }
  if (shown !== null) return [notice(unfitText(shown, reader))];
  return [notice(words.text(minimums === null ? 'winModel.notYet' : 'winModel.train'))];
}

/** Why the newest one is not in use. */
function unfitText({ model, report }: ReportedWinModel, { words, formats }: Reader): string {
  const why = winReportFaults(report).map(({ kind }) => words.text(`winFault.${kind}`));
  return why.length === 0
    ? words.text('winModel.unfitUnknown', { model: modelNumber(model.id) })
    : words.text('winModel.unfit', { model: modelNumber(model.id), why: formats.list(why) });
}

function stageBlock(found: Pick<ModelMinimums, 'stages'> | null, reader: Reader): Block[] {
  const lines = stageLines(found?.stages ?? [], reader);
  if (lines.length === 0) return [];
  return [{ type: 'text', text: [{ bold: reader.words.text('winModel.stages') }, `\n${lines.join('\n')}`] }];
}

function sinceFields(active: TrainedModel | null, { words, formats }: Reader) {
  const since = active?.history.findLast(({ state }) => state === 'active')?.at;
  return since === undefined ? [] : [{ label: words.text('model.since'), value: formats.date(since) }];
}
