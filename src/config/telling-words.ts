/**
 * What names a risk, a loss, a score, a chance or a level in English, Norwegian, Finnish, Swedish and German, in the
 * letters that a name may have: æ, ø and å, ä, ö and ü are written in more than one way. As whole words only, because many
 * an innocent word begins or ends like them.
 */
const WORDS: ReadonlySet<string> = new Set([
  ...['risk', 'risks', 'risky', 'risken', 'risker', 'riski', 'riskit', 'uhka', 'gefahr', 'truet'],
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

/** Whether a name in small letters, digits and "_" says that somebody is thought to leave, or how much so. */
export function isTelling(name: string): boolean {
  const words = name.split(/[_\d]+/);
  return words.some((word) => WORDS.has(word) || STEMS.some((stem) => word.includes(stem)));
}
