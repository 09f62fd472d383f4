import { winModelReportCard } from '../cards/win-model-report-card.js';
import { withWinReport } from '../read-win-model.js';
import { type DeliveryRenderer, drop, plainCard } from './delivery-renderer.js';
import { readerAt } from './reader-at.js';

export const renderWinModelReport: DeliveryRenderer<'win_model_report'> = async (
  content,
  target,
  { stores, settings },
) => {
  const model = await stores.trainedModels.find('win', content.version);
  const shown = model === null ? null : await withWinReport(model, stores);
  if (shown === null) return drop(`model win ${content.version} is gone`);
  return plainCard(winModelReportCard(shown, content, await readerAt(target, stores, settings)));
};
