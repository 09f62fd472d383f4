export const BUYING_SIGNALS = ['price', 'function', 'availability', 'licence', 'spare_part'] as const;
/** What a customer asks about who might buy. */
export type BuyingSignal = (typeof BUYING_SIGNALS)[number];

/** Phrases as in phrase-matcher.ts, between commas. `limit`: what somebody runs into who has outgrown what they have. */
export type BuyingPhrases = Readonly<Record<BuyingSignal | 'limit', string>>;
