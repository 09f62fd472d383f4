/**
 * What names a risk, a loss, a score, a chance or a level in English, Norwegian, Finnish, Swedish and German, in the
 * letters that a name may have: æ, ø and å, ä, ö and ü are written in more than one way. As whole words only, because many
 * an innocent word begins or ends like them.
 */
const RISKS = ['risk', 'risks', 'risky', 'risken', 'risker', 'riski', 'riskit', 'uhka', 'gefahr', 'truet'];
const WORDS: ReadonlySet<string> = new Set([
  ...RISKS,
  ...['loss', 'losses', 'lost', 'losing', 'leavers', 'tapt', 'tapte', 'tappade', 'menetys', 'verlust'],
  ...[
    'score',
    'scores',
    'scored',
    'skar',
    'skaar',
    'points',
    'poeng',
    'poang',
    'pisteet',
    'pisteytys',
    'punkte',
  ],
  ...['tier', 'tiers', 'level', 'levels', 'niva', 'nivaa', 'nivaer', 'taso', 'tasot', 'stufe', 'stufen'],
  ...['low', 'lav', 'laag', 'matala', 'niedrig'],
  ...['medium', 'middels', 'medel', 'keskitaso', 'mittel'],
  ...['high', 'hoy', 'hoey', 'hog', 'hoeg', 'korkea', 'hoch'],
  ...['chance', 'chances', 'odds', 'sjanse', 'chans', 'varsel'],
]);

/** The same where they stand inside longer words, as in "frafallsrisiko", "churners" or "riskiasiakkaat". */
const STEMS: readonly string[] = [
  ...['churn', 'attrition', 'probabilit', 'likelihood', 'atrisk'],
  ...['risiko', 'riskkund', 'kundrisk', 'frafall', 'sannsynlig', 'kundetap'],
  ...['riskias', 'riskitas', 'riskilu', 'poistum', 'asiakasmenety', 'todennakois', 'vaihtuvuus'],
  ...['bortfall', 'kundtapp', 'kundforlust', 'sannolik', 'avhopp', 'riskniv'],
  ...['abwander', 'kundenverlust', 'kuendigung', 'kundigung', 'wahrscheinlich', 'gefahrdet', 'gefaehrdet'],
];

/**
 * What names a service class. Levels and heights are no such words here: a queue may be the second level, or of high
 * voltage.
 */
const CLASS_WORDS: ReadonlySet<string> = new Set([
  ...RISKS,
  ...['vip', 'vips', 'premium', 'basic', 'basis', 'perus', 'tier', 'tiers', 'score', 'scores', 'varsel'],
]);
const CLASS_STEMS: readonly string[] = [...STEMS, 'vipkund', 'vipasiak', 'premiumkund', 'premiumasiak'];
/** Classes that are everyday words, too, and tell only where nothing else stands beside them. */
const CLASS_NAMES: ReadonlySet<string> = new Set(['standard', 'vakio']);

/** Whether a name in small letters, digits and "_" says that somebody is thought to leave, or how much so. */
export function isTelling(name: string): boolean {
  return hasWord(name.split(/[_\d]+/), WORDS, STEMS);
}

/** Whether a name in any letters says what class of customers it is for, or that they are thought to leave. */
export function namesClass(name: string): boolean {
  const words = plainLetters(name)
    .split(/[^a-z]+/)
    .filter((word) => word !== '');
  return CLASS_NAMES.has(words.join(' ')) || hasWord(words, CLASS_WORDS, CLASS_STEMS);
}

function hasWord(words: readonly string[], whole: ReadonlySet<string>, stems: readonly string[]): boolean {
  return words.some((word) => whole.has(word) || stems.some((stem) => word.includes(stem)));
}

/** Small letters without their accents. */
function plainLetters(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ø', 'o')
    .replaceAll('æ', 'ae');
}
