import type { CurvePoint } from '../../learning/evaluation/evaluation.js';
import type { ReportFormats } from '../formats.js';
import type { Html } from '../html.js';
import { COLOURS, drawChart } from './draw-chart.js';
import type { ChartTexts } from './reliability-chart.js';
import { SQUARE_HEIGHT, shareAxes } from './share-axes.js';

/** A curve from corner to corner over the line of pure chance: gain, or hits against false alarms. */
export function curveChart(points: readonly CurvePoint[], texts: ChartTexts, formats: ReportFormats): Html {
  const { axes, diagonal } = shareAxes(formats, texts.x, texts.y);
  return drawChart(
    {
      ...axes,
      series: [
        diagonal,
        {
          type: 'line',
          symbol: 'none',
          data: points.map(({ x, y }) => [x, y]),
          lineStyle: { color: COLOURS.mark, width: 2.5 },
          areaStyle: { color: COLOURS.mark, opacity: 0.08 },
          z: 4,
        },
      ],
    },
    SQUARE_HEIGHT,
    texts.alternative,
  );
}

/** The height of a curve at x, between its points straight. */
export function heightAt(points: readonly CurvePoint[], x: number): number {
  const next = points.findIndex((point) => point.x >= x);
  const right = points[next];
  if (right === undefined) return points.at(-1)?.y ?? 0;
  const left = points[next - 1];
  if (left === undefined || right.x === left.x) return right.y;
  return left.y + ((right.y - left.y) * (x - left.x)) / (right.x - left.x);
}
