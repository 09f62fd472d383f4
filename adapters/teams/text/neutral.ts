/** Characters that would be markup, and what looks like them without being it. */
const LOOKALIKES: Readonly<Record<string, string>> = { '*': '∗', _: 'ˍ', '~': '∼', '`': 'ˋ' };
const WORD_JOINER = '\u2060';
/** Whatever is looked for below has one of these, which most texts have not. */
const MARKUP = /[*_~`\]<>\\@&:.)#+=|{-]/;
/** Beginnings that make a heading, a quotation, a list, a rule or a table of a line. */
const BLOCK_BEGINNING = /^(?=\s*(?:#|>|[-+]\s|\d+[.)]\s|={2,}|-{2,}|\|))/;

/**
 * Foreign text on one line, shown as it is where Teams reads Markdown: in titles, fields and lines with a mention. How
 * backslashes and entities are read differs between its clients, so letters that would be markup are replaced by
 * lookalikes, and what would be a link, a tag, an entity or a block gets an invisible joiner.
 */
export function neutral(text: string): string {
  if (!MARKUP.test(text)) return text;
  return (
    unformatted(text)
      .replace(/[*_~`]/g, (character) => LOOKALIKES[character] ?? character)
      .replace(/\](?=\s*[([:])/g, `]${WORD_JOINER}`)
      .replace(/[<\\@]/g, (character) => `${character}${WORD_JOINER}`)
      .replace(/&(?=#?\w+;)/g, `&${WORD_JOINER}`)
      .replace(/(?<=[a-z]):(?=\S)|:(?=\/\/)/gi, `${WORD_JOINER}:${WORD_JOINER}`)
      .replace(/\bwww(?=\.)/gi, `$&${WORD_JOINER}`)
      // A name such as "nordlys.no" is no invitation to go there.
      .replace(/(?<=[\p{L}\p{N}])\.(?=\p{L}{2})/gu, `.${WORD_JOINER}`)
      .replace(BLOCK_BEGINNING, WORD_JOINER)
  );
}

/** Foreign text outside Markdown: Adaptive Cards turn {{DATE(…)}} and {{TIME(…)}} into something else everywhere. */
export function unformatted(text: string): string {
  return text.replace(/\{(?=\{)/g, `{${WORD_JOINER}`);
}
