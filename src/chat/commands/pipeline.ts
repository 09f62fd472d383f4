import type { PipelineGroup } from '../../deals/pipeline/pipeline.js';
import { PIPELINE_GROUPS } from '../../deals/pipeline/pipeline.js';
import { recordAudit } from '../audit.js';
import { effortCard } from '../cards/effort-card.js';
import { typedExample } from '../cards/help-card.js';
import { messageCard } from '../cards/message-card.js';
import { pipelineCard } from '../cards/pipeline-card.js';
import { pipelineRowsCard } from '../cards/pipeline-rows-card.js';
import type { KnownAsker } from '../dependencies.js';
import { pipelineChart } from '../pipeline-chart.js';
import { type PipelineScope, readPipeline } from '../read-pipeline.js';
import { isOneOf, onlyFor } from '../roles.js';
import type { CommandHandler } from './command-handler.js';
import { scopeMeantBy } from './scope-words.js';

type Side = PipelineGroup | 'effort' | null;

/** The open deals together, their own, their team's or the company's: for sales and managers. */
export const pipeline: CommandHandler = async (argument, desk) =>
  onlyFor('sales', async (asker) => {
    const { reader, staff, platform } = asker;
    const asked = readArgument(argument);
    if (asked === null) {
      const example = typedExample('pipeline', platform, reader);
      return { kind: 'whisper', card: messageCard(reader.words.text('pipeline.unknown', { example })) };
    }
    const mayCompare = isOneOf(staff.role, 'managers');
    const scope = scopeOf(asked.scope, asker);
    const view = await readPipeline(scope, desk);
    await recordAudit(desk, staff.id, 'pipeline_viewed', scope.kind);
    if (asked.side === 'effort' || asked.side === 'owner') {
      // Person by person it is nobody's business but of those who lead them.
      if (!mayCompare) return { kind: 'whisper', card: messageCard(reader.words.text('role.managers')) };
      return asked.side === 'effort'
        ? { kind: 'whisper', card: effortCard(view, reader) }
        : { kind: 'whisper', card: pipelineRowsCard('owner', view, reader) };
    }
    if (asked.side !== null) return { kind: 'whisper', card: pipelineRowsCard(asked.side, view, reader) };
    const chart = await pipelineChart(view, desk.draw ?? null, reader);
    return { kind: 'whisper', card: pipelineCard(view, chart, mayCompare, reader) };
  });

/** Null where a word is none that is known. */
function readArgument(
  argument: string,
): { readonly scope: PipelineScope['kind'] | null; readonly side: Side } | null {
  let scope: PipelineScope['kind'] | null = null;
  let side: Side = null;
  for (const word of argument.trim().toLowerCase().split(/\s+/)) {
    if (word === '') continue;
    const group = PIPELINE_GROUPS.find((each) => each === word);
    const named = scopeMeantBy(word);
    if (named !== null && scope === null) scope = named;
    else if (group !== undefined) side = group;
    else if (word === 'effort') side = 'effort';
    else return null;
  }
  return { scope, side };
}

/** Managers see the company's first, everybody else their own. */
export function scopeOf(
  kind: PipelineScope['kind'] | null,
  { staff }: Pick<KnownAsker, 'staff'>,
): PipelineScope {
  const asked = kind ?? (isOneOf(staff.role, 'managers') ? 'all' : 'mine');
  if (asked === 'all') return { kind: 'all' };
  return asked === 'team' ? { kind: 'team', team: staff.team } : { kind: 'mine', staffId: staff.id };
}
