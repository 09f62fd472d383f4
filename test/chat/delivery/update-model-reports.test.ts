import { describe, expect, it } from 'vitest';
import { modelReportId, updateModelReports } from '../../../src/chat/delivery/update-model-reports.js';
import { renderDelivery } from '../../../src/chat/render-delivery.js';
import { pendingDelivery, type Target } from '../../../src/domain/delivery.js';
import { acceptChurnModel } from '../../../src/feedback/accept-model.js';
import { packArtefact } from '../../../src/learning/artefact/artefact.js';
import { newTrainedModel } from '../../../src/learning/artefact/new-trained-model.js';
import { smallArtefact } from '../../churn/model/small-model.js';
import { memoryStores } from '../../memory/memory-stores.js';
import { recordingAdapter } from '../../support/recording-adapter.js';
import { cardText } from '../card-text.js';
import { chatTestSettings, MORNING } from '../workplace.js';

const HERE: Target = { platform: 'slack', kind: 'channel', id: 'C05' };
const ELSEWHERE: Target = { platform: 'slack', kind: 'channel', id: 'C06' };

/** A usable model whose report is posted in one of two places. */
async function posted() {
  const stores = memoryStores();
  const artefact = smallArtefact();
  const bytes = packArtefact(artefact);
  const about = { createdAt: MORNING, createdBy: 'test' };
  const { model } = await stores.trainedModels.save(newTrainedModel(artefact, bytes, about), bytes);
  const note = { at: MORNING, by: 'test', reason: 'fit' };
  await stores.trainedModels.takeStep('churn', { name: 'move', version: model.version, to: 'shadow' }, note);
  const adapter = recordingAdapter();
  const render = renderDelivery({ stores, settings: chatTestSettings, now: () => MORNING });
  const counts = { import: 0, answer: 0, confirmation: 0, contract: 0, silence: 0 };
  const answers = { lost: 0, saved: 0, never_at_risk: 0, too_early: 0 };
  const reports = [HERE, ELSEWHERE].map((target) =>
    pendingDelivery({
      id: modelReportId(model.id, target),
      alertId: null,
      content: {
        kind: 'model_report',
        version: model.version,
        faults: [],
        freshLabels: { losses: counts, answers },
      },
      target,
      createdAt: MORNING,
    }),
  );
  await stores.deliveries.add(reports);
  const [report] = reports;
  const rendered = report === undefined ? null : await render(report);
  if (report === undefined || rendered?.kind !== 'card') throw new Error('no card');
  const reference = await adapter.send(HERE, rendered.card, report.id);
  const sent = { name: 'sent', at: MORNING, reference, renderedVersion: rendered.alertVersion } as const;
  await stores.deliveries.transition(report.id, report.state, sent);
  const update = () =>
    updateModelReports(
      {
        stores,
        adapterOf: () => adapter,
        render,
        now: () => MORNING,
        onStep: () => undefined,
        leaseMs: 1000,
        warn: () => undefined,
      },
      model.id,
      [HERE, ELSEWHERE],
    );
  return { stores, update, version: model.version, shown: () => cardText(adapter.shown(reference)) };
}

describe('the posted report of a model', () => {
  it('says that the model is in use once somebody has accepted it, and offers it no more', async () => {
    const { stores, update, version, shown } = await posted();
    expect(shown()).toContain('Accept levels');
    await acceptChurnModel(stores, version, 'S01', MORNING);
    await update();
    expect(shown()).toContain('It is in use.');
    expect(shown()).not.toContain('Accept levels');
  });
});
