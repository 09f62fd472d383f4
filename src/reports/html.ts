/** A piece of HTML that is safe to put into a page as it stands. */
export interface Html {
  readonly html: string;
}

type Part = string | number | Html | readonly Html[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A template of HTML. What is put into it is text, and escaped, unless it is HTML itself. Attributes stand in quotes. */
export function html(pieces: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return {
    html: pieces.map((piece, index) => piece + (index < parts.length ? rendered(parts[index]) : '')).join(''),
  };
}

/** HTML from elsewhere that is known to be safe. */
export function safeHtml(text: string): Html {
  return { html: text };
}

function rendered(part: Part | undefined): string {
  if (part === undefined) return '';
  if (typeof part === 'string') return part.replaceAll(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
  if (typeof part === 'number') return String(part);
  return 'html' in part ? part.html : part.map((each) => each.html).join('');
}
