import type { CustomSeriesOption } from 'echarts/charts';
import { COLOURS } from './draw-chart.js';

/** Where a whisker stands, and from where to where it reaches. */
export type Whisker = readonly [at: number, low: number, high: number];

const CAP = 4;

/** Whiskers along one axis: intervals of what other series show. */
export function errorBars(whiskers: readonly Whisker[], along: 'x' | 'y'): CustomSeriesOption {
  const place = (at: number, value: number) => (along === 'y' ? [at, value] : [value, at]);
  return {
    type: 'custom',
    silent: true,
    z: 3,
    data: whiskers.map((whisker) => [...whisker]),
    encode: along === 'y' ? { x: 0, y: [1, 2] } : { x: [1, 2], y: 0 },
    renderItem(_parameters, api) {
      const at = Number(api.value(0));
      const [x1 = 0, y1 = 0] = api.coord(place(at, Number(api.value(1))));
      const [x2 = 0, y2 = 0] = api.coord(place(at, Number(api.value(2))));
      const [dx, dy] = along === 'y' ? [CAP, 0] : [0, CAP];
      const line = (shape: { x1: number; y1: number; x2: number; y2: number }) => ({
        type: 'line' as const,
        shape,
        style: { stroke: COLOURS.ink, lineWidth: 1.2 },
      });
      return {
        type: 'group',
        children: [
          line({ x1, y1, x2, y2 }),
          line({ x1: x1 - dx, y1: y1 - dy, x2: x1 + dx, y2: y1 + dy }),
          line({ x1: x2 - dx, y1: y2 - dy, x2: x2 + dx, y2: y2 + dy }),
        ],
      };
    },
  };
}
