import type { Language } from '../domain/staff.js';
import { EVALUATION_STYLE } from './evaluation-style.js';
import { type Html, html, safeHtml } from './html.js';

/** One HTML file that needs nothing else; it forbids itself to run or load anything. */
export function reportPage(language: Language, title: string, body: Html): string {
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title>
<style>${safeHtml(EVALUATION_STYLE)}</style>
</head>
<body>
<main>
<h1>${title}</h1>
${body}
</main>
</body>
</html>
`.html;
}
