import { modelReportCard } from '../cards/model-report-card.js';
import { withReport } from '../read-model.js';
import { type DeliveryRenderer, drop, plainCard } from './delivery-renderer.js';
import { readerAt } from './reader-at.js';

export const renderModelReport: DeliveryRenderer<'model_report'> = async (
  content,
  target,
  { stores, settings },
) => {
  const model = await stores.trainedModels.find('churn', content.version);
  const shown = model === null ? null : await withReport(model, stores);
  if (shown === null) return drop(`model churn ${content.version} is gone`);
  return plainCard(modelReportCard(shown, content, await readerAt(target, stores, settings)));
};
