import type { Logger } from 'pino';
import type { DrawWeeks } from '../chat/digest-charts.js';

/** Draws charts for chat; loaded with the first, because most processes never draw any. What fails leaves a table. */
export function pictures(logger: Logger): DrawWeeks {
  return async (bars, alternative) => {
    try {
      const [{ weekBars }, { pngOfSvg, PICTURE_FONT }] = await Promise.all([
        import('../reports/charts/week-bars.js'),
        import('../../adapters/pictures/png-of-svg.js'),
      ]);
      return pngOfSvg(weekBars(bars, alternative, PICTURE_FONT).html);
    } catch (error) {
      logger.warn({ err: error }, 'a chart could not be drawn; its table is shown');
      return null;
    }
  };
}
