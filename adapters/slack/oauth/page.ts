import type { ServerResponse } from 'node:http';
import { type InstallOutcome, installPage } from '../../../src/chat/install-page.js';
import type { Language } from '../../../src/domain/staff.js';
import { html } from '../../../src/reports/html.js';
import { SLACK_INSTALL_PATH } from './paths.js';

const STYLE =
  'body{font:1.1rem/1.5 system-ui,sans-serif;max-width:34rem;margin:15vh auto;padding:0 1.5rem;color:#222;background:#fff}@media(prefers-color-scheme:dark){body{color:#eee;background:#1b1b1b}a{color:#8ab8e6}}';
const HEADERS = {
  'Content-Type': 'text/html; charset=utf-8',
  'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
};

/** Says in the company's language how it ended. */
export function showPage(
  response: ServerResponse,
  status: number,
  language: Language,
  outcome: InstallOutcome,
): void {
  const { title, text, again } = installPage(language, outcome);
  const way = again === null ? html`` : html`<p><a href="${SLACK_INSTALL_PATH}">${again}</a></p>`;
  const page = html`<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><style>${STYLE}</style></head>
<body><main><h1>${title}</h1><p>${text}</p>${way}</main></body></html>
`;
  response.writeHead(status, HEADERS).end(page.html);
}
