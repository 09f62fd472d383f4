import { BarChart, CustomChart, LineChart } from 'echarts/charts';
import { GridComponent, TitleComponent } from 'echarts/components';
import { type EChartsCoreOption, init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { type Html, html, safeHtml } from '../html.js';

use([BarChart, CustomChart, LineChart, GridComponent, TitleComponent, SVGRenderer]);

/** Wide enough for a page, and small enough that its letters can still be read on a telephone. */
export const CHART_WIDTH = 440;

/** Colours that are told apart by those who see fewer (Okabe and Ito), and in grey. */
export const COLOURS = { mark: '#0072b2', chance: '#666666', grid: '#dddddd', ink: '#222222' } as const;

/**
 * Draws a chart as SVG that stands on its own, scripts and styles left out. Nothing is clipped: series stay within
 * their axes.
 * @param alternative says in words what it shows.
 */
export function drawChart(option: EChartsCoreOption, height: number, alternative: string): Html {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width: CHART_WIDTH, height });
  try {
    chart.setOption({
      animation: false,
      textStyle: { fontFamily: 'system-ui, sans-serif', fontSize: 13, color: COLOURS.ink },
      ...option,
    });
    const drawn = chart.renderToSVGString();
    const inner = drawn
      .slice(drawn.indexOf('>') + 1, drawn.lastIndexOf('</svg>'))
      // What a pointer would meet, and clipping: its names are counted over the life of the program.
      .replaceAll(/<(style|defs)[\s\S]*?<\/\1>/g, '')
      .replaceAll(/ (?:class|clip-path|ecmeta_\w+|pointer-events)="[^"<>]*"/g, '');
    return html`<svg role="img" aria-label="${alternative}" viewBox="0 0 ${CHART_WIDTH} ${height}" xmlns="http://www.w3.org/2000/svg">${safeHtml(inner)}</svg>`;
  } finally {
    chart.dispose();
  }
}
