import type { PipelineGroup, PipelineRow } from '../../deals/pipeline/pipeline.js';
import type { Block, Card } from '../card.js';
import { personName } from '../people.js';
import { press } from '../press.js';
import type { Reader } from '../reader.js';
import type { PipelineView } from './pipeline-view.js';
import { quarterText } from './quarter-text.js';
import { roundedAmount } from './rounded-amount.js';

const ROWS = 15;

/** A pipeline row by row: weighted value with its interval, of how much nominal value in how many deals. */
export function pipelineRowsCard(group: PipelineGroup, view: PipelineView, reader: Reader): Card {
  const { words, formats } = reader;
  const { settings, scope } = view;
  const rows = view.rowsBy(group);
  const title = words.text(`pipeline.by.${group}`);
  const money = (minor: number) => formats.money(roundedAmount(minor), settings.companyCurrency);
  const lines = rows.slice(0, ROWS).map((row) =>
    words.text('pipeline.row', {
      name: rowName(group, row, view, reader),
      weighted: money(row.weightedMinor),
      low: money(row.lowMinor),
      high: money(row.highMinor),
      nominal: money(row.nominalMinor),
      deals: row.deals,
    }),
  );
  const left = rows.length - lines.length;
  const more = left <= 0 ? [] : [words.text('pipeline.moreRows', { count: left })];
  const back: Block = {
    type: 'buttons',
    visible: [
      {
        text: words.text('button.pipelineBack'),
        press: press('command.run', ['pipeline', scope.kind].join(' ')),
      },
    ],
    more: [],
    moreLabel: words.text('button.more'),
  };
  return {
    summary: title,
    blocks: [
      { type: 'title', text: title },
      {
        type: 'text',
        text: [rows.length === 0 ? words.text('pipeline.none') : [...lines, ...more].join('\n')],
      },
      back,
      { type: 'text', text: [words.text('pipeline.how')], isMuted: true },
    ],
  };
}

function rowName(
  group: PipelineGroup,
  { key }: PipelineRow,
  { people }: PipelineView,
  reader: Reader,
): string {
  if (key === '') return reader.words.text(`pipeline.without.${group}`);
  if (group === 'owner') return personName(people, key, reader);
  return group === 'quarter' ? quarterText(key, reader) : key;
}
