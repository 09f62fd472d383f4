import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { html, safeHtml } from '../../src/reports/html.js';
import { shownName } from '../../src/reports/shown-name.js';

describe('the HTML template', () => {
  it('escapes what is put into it, but HTML', () => {
    const inner = html`<b>${'<i>'}</b>`;
    expect(html`<p title="${'"\'&'}">${inner}${[inner, inner]}${3}</p>`.html).toBe(
      '<p title="&quot;&#39;&amp;"><b>&lt;i&gt;</b><b>&lt;i&gt;</b><b>&lt;i&gt;</b>3</p>',
    );
    expect(html`${safeHtml('<hr>')}`.html).toBe('<hr>');
  });

  it('lets no text open a tag or end an attribute', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(html`${text}`.html).not.toMatch(/[<>"']/);
      }),
    );
  });
});

describe('a name from a foreign file', () => {
  it('is one line, turns nothing around, and is not too long', () => {
    expect(shownName('a\nb\u0000c\u2028d')).toBe('a b c d');
    expect(shownName('gnp\u202e.exe')).toBe('gnp .exe');
    expect(shownName('x'.repeat(100))).toBe(`${'x'.repeat(59)}…`);
    expect(shownName('😀'.repeat(100), 10)).toBe(`${'😀'.repeat(9)}…`);
    expect(shownName(' \n ')).toBe('(…)');
  });
});
