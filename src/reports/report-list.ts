import { type Html, html } from './html.js';

export function reportList(sentences: readonly string[], className = 'list'): Html {
  return html`<ul class="${className}">${sentences.map((sentence) => html`<li>${sentence}</li>`)}</ul>`;
}
