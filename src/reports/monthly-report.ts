import type { Language } from '../domain/staff.js';
import { type ShareBar, shareBars } from './charts/share-bars.js';
import { type ReportFormats, reportFormats } from './formats.js';
import { type Html, html } from './html.js';
import { reportList } from './report-list.js';
import { reportPage } from './report-page.js';
import { reportWording } from './wording.js';

/** What a monthly page says; its sentences are those of the chat, so that a figure has one wording only. */
export interface MonthlyReport {
  readonly language: Language;
  readonly title: string;
  readonly madeAt: Date;
  /** At most three. */
  readonly headlines: readonly { readonly label: string; readonly value: string }[];
  /** What has to be known before anything is read; null where there is nothing. */
  readonly notice: string | null;
  readonly sections: readonly {
    readonly heading: string;
    readonly lines: readonly string[];
    readonly reference: string | null;
    /** Drawn above the sentences, where there are any. */
    readonly bars: readonly ShareBar[];
  }[];
}

/** The figures of a month as one HTML file that needs nothing else: no script, no font, no network. */
export function monthlyReport(report: MonthlyReport): string {
  const { language, title, madeAt, headlines, notice, sections } = report;
  const formats = reportFormats(language);
  const { text } = reportWording(language);
  return reportPage(
    language,
    title,
    html`<p class="quiet">${text('monthly.date', { date: formats.date(madeAt) })}</p>
<div class="headlines">${headlines.map(
      ({ label, value }) =>
        html`<div class="headline"><span class="quiet">${label}</span><strong>${value}</strong></div>`,
    )}</div>
${notice === null ? '' : html`<div class="verdict none"><p>${notice}</p></div>`}
<div class="parts">${sections.map((section) => sectionHtml(section, formats))}</div>
<p class="quiet">${text('monthly.intervals')}</p>`,
  );
}

function sectionHtml(
  { heading, lines, reference, bars }: MonthlyReport['sections'][number],
  formats: ReportFormats,
): Html {
  return html`<section>
<h2>${heading}</h2>
${bars.length === 0 ? '' : shareBars(bars, lines.join(' · '), formats)}
${reportList(lines)}
${reference === null ? '' : html`<p class="quiet">${reference}</p>`}
</section>`;
}
