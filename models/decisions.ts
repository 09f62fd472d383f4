import type { Connection } from 'mongoose';
import type { Decision } from '../src/domain/decision.js';
import type { DecisionStore } from '../src/stores/decisions.js';
import { cursorBatches, inChunks } from './batches.js';
import { type DeclaredQuery, filterOf, idsBeginningWith, optionsOf } from './query.js';
import { type KeptCollection, openCollection, type Row, rowSchema } from './row.js';
import { insertMissing } from './writes.js';

interface DecisionRow extends Row, Omit<Decision, 'id'> {}

const schema = rowSchema<DecisionRow>({
  runId: String,
  subjectId: String,
  asOf: Date,
  arm: String,
  assignmentChance: Number,
  risk: Number,
  level: String,
  wouldHaveAlerted: Boolean,
  action: String,
  alertId: String,
}).index({ asOf: 1, _id: 1 }, { name: 'by_alerting', partialFilterExpression: { wouldHaveAlerted: true } });

/** Ids begin with the run: no index has to be kept up for it, night after night. */
const OF_RUN = {
  name: 'the decisions of a run',
  equal: [],
  range: '_id',
  sort: [['_id', 1]],
  index: '_id_',
} as const satisfies DeclaredQuery;

const OF_SUBJECTS = {
  name: 'the decisions of a run about some subjects',
  equal: [],
  oneOf: '_id',
  index: '_id_',
} as const satisfies DeclaredQuery;

const WOULD_HAVE_ALERTED = {
  name: 'decisions of a period that would have alerted, the earliest first',
  equal: ['wouldHaveAlerted'],
  range: 'asOf',
  sort: [
    ['asOf', 1],
    ['_id', 1],
  ],
  index: 'by_alerting',
} as const satisfies DeclaredQuery;

export const DECISIONS: KeptCollection = {
  name: 'decisions',
  schema,
  queries: [OF_RUN, OF_SUBJECTS, WOULD_HAVE_ALERTED],
};

const BATCH_SIZE = 1_000;

export function decisionStore(connection: Connection): DecisionStore {
  const { rows } = openCollection<DecisionRow>(connection, DECISIONS);
  return {
    async append(decisions) {
      await insertMissing(
        rows,
        decisions.map(({ id, ...rest }) => ({ ...rest, _id: id })),
      );
    },
    async *ofRun(runId) {
      const open = () =>
        rows.find(filterOf(OF_RUN, { _id: idsBeginningWith(`${runId}|`) }), {
          ...optionsOf(OF_RUN),
          batchSize: BATCH_SIZE,
        });
      for await (const batch of cursorBatches([open], BATCH_SIZE)) {
        yield batch.map(({ _id, ...rest }) => ({ ...rest, id: _id }));
      }
    },
    async ofSubjects(runId, subjectIds) {
      const ids = subjectIds.map((subjectId) => `${runId}|${subjectId}`);
      const found = await inChunks(ids, (some) =>
        rows.find(filterOf(OF_SUBJECTS, { _id: some }) as never, optionsOf(OF_SUBJECTS)).toArray(),
      );
      return found.map(({ _id, ...rest }) => ({ ...rest, id: _id }) as Decision);
    },
    async *wouldHaveAlerted(from, to) {
      const period = { wouldHaveAlerted: true, asOf: { $gte: from, $lt: to } };
      const open = () =>
        rows.find(filterOf(WOULD_HAVE_ALERTED, period), {
          ...optionsOf(WOULD_HAVE_ALERTED),
          batchSize: BATCH_SIZE,
        });
      for await (const batch of cursorBatches([open], BATCH_SIZE)) {
        yield batch.map(({ _id, ...rest }) => ({ ...rest, id: _id }));
      }
    },
  };
}
