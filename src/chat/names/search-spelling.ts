/**
 * How a name is written for searching: words that people leave out or write in another way make no difference. Only for
 * finding: two names that are spelt the same here need not be the same company.
 *
 * @param core of a normalised name.
 */
export function searchSpelling(core: string): string {
  const words = core.split(' ');
  const spelt = without(CONNECTIVES, without(INNER_FORMS, words)).map(speltWord).join(' ');
  // The same text where nothing changed, so that a million names are not kept twice.
  return spelt === core ? core : spelt;
}

// Legal forms that are no word of their own in a name, wherever they stand: "Nordlys AS Norge", "Müller GmbH Werk 2".
const INNER_FORMS: ReadonlySet<string> = new Set([
  ...['as', 'asa', 'ab', 'abp', 'oy', 'oyj', 'aps', 'ivs', 'gmbh', 'mbh', 'ag', 'kg', 'kgaa', 'ohg'],
  ...['ltd', 'limited', 'plc', 'llc', 'llp', 'inc', 'bv', 'nv', 'srl', 'sarl', 'sas', 'spa', 'sro', 'uab'],
  ...['ou', 'sia', 'ehf', 'doo', 'kft', 'zrt'],
]);

// "Hansen & Sønn", "Hansen og Sønn": the sign is gone by now, so the word has to go too.
const CONNECTIVES: ReadonlySet<string> = new Set(['and', 'og', 'och', 'ja', 'und', 'et', 'en']);

const ABBREVIATED: ReadonlyMap<string, string> = new Map([
  ['intl', 'international'],
  ['mfg', 'manufacturing'],
  ['mgmt', 'management'],
  ['bros', 'brothers'],
]);

/** All of them, where nothing would be left. */
function without(left: ReadonlySet<string>, words: readonly string[]): readonly string[] {
  const rest = words.filter((word) => !left.has(word));
  return rest.length === 0 ? words : rest;
}

function speltWord(word: string): string {
  const whole = ABBREVIATED.get(word) ?? word;
  // Two letters alone are initials.
  return whole.length < 3 ? whole : withoutSecondLetters(whole);
}

/** Å is typed as aa or a, ä as ae or a, ø and ö as oe or o, ü as ue or u: the accents are gone, the second letter goes too. */
export function withoutSecondLetters(text: string): string {
  return text.replace(/a[ae]/g, 'a').replace(/oe/g, 'o').replace(/ue/g, 'u');
}
