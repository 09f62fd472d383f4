/** Names in use beside the ones Intl knows. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  uk: 'GB',
  'great britain': 'GB',
  england: 'GB',
  usa: 'US',
  'united states of america': 'US',
  'czech republic': 'CZ',
  turkey: 'TR',
  holland: 'NL',
  'the netherlands': 'NL',
  'russian federation': 'RU',
  'republic of ireland': 'IE',
  eire: 'IE',
};

/** Of two languages that mean different countries by one word, the first is believed. */
const LANGUAGES = ['en', 'nb', 'fi', 'sv', 'da', 'de', 'fr'];

/**
 * A reader of countries: the ISO 3166-1 alpha-2 code of a code or of a name in one of several languages, or the text
 * itself where it is neither, so that nothing is lost. Making one takes some 0.1 s: make one per file.
 */
export function countryReader(): (text: string) => string {
  const names = LANGUAGES.map((language) => regionNames(language));
  const [english] = names;
  /** The code itself, or the one that replaced it (SU -> RU); null where no region has it. */
  const codeInForce = (code: string): string | null =>
    english?.of(code) === code ? null : (new Intl.Locale(`und-${code}`).region ?? null);
  const codes = new Map<string, string>();
  for (const code of twoLetterCodes()) {
    if (codeInForce(code) !== code) continue;
    for (const inLanguage of names) {
      const name = (inLanguage.of(code) ?? code).toLowerCase();
      if (!codes.has(name)) codes.set(name, code);
    }
  }
  for (const [name, code] of Object.entries(OTHER_NAMES)) codes.set(name, code);
  return (text) => {
    const known = codes.get(text.toLowerCase());
    if (known !== undefined) return known;
    return /^[a-z]{2}$/i.test(text) ? (codeInForce(text.toUpperCase()) ?? text) : text;
  };
}

function regionNames(language: string): Intl.DisplayNames {
  return new Intl.DisplayNames([language], { type: 'region', fallback: 'code' });
}

function twoLetterCodes(): string[] {
  const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index));
  return letters.flatMap((first) => letters.map((second) => first + second));
}
