/**
 * What Teams takes. Source: learn.microsoft.com, "Format your bot messages", "Rate limiting for bots" and "Universal
 * Actions for Adaptive Cards", read 2026-11. Where nothing is published (texts, choices) the bounds are ours: what is
 * still readable on a phone.
 */
export const TEAMS_LIMITS = {
  /** A message is 100 KB at most, counted as UTF-16: 51,200 units. The rest is room for its envelope. */
  activityUnits: 40_000,
  actionsPerSet: 6,
  title: 300,
  text: 6_000,
  /** So much of a text is seen at once; the rest unfolds. */
  textInSight: 1_500,
  fieldLabel: 120,
  fieldValue: 600,
  buttonText: 80,
  choiceText: 150,
  choices: 250,
  /** All choices of one list together, as JSON. */
  choicesUnits: 16_000,
  inputLabel: 300,
  placeholder: 200,
  textInput: 4_000,
  summary: 300,
  alternativeText: 1_000,
  /** What a form carries along to be shown again with its errors. */
  carriedForm: 12_000,
} as const;

/** How often something may be done within any stretch of time. */
export interface RateWindow {
  readonly count: number;
  readonly windowMs: number;
}

/** Each conversation by itself. */
export const CONVERSATION_RATES: readonly RateWindow[] = [
  { count: 7, windowMs: 1_000 },
  { count: 8, windowMs: 2_000 },
  { count: 60, windowMs: 30_000 },
  { count: 1_800, windowMs: 3_600_000 },
];

/** All requests of the app in a tenant together. */
export const APP_RATES: readonly RateWindow[] = [{ count: 50, windowMs: 1_000 }];
