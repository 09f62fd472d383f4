import type { en } from './en.js';

/** The texts there are. English has all of them. */
export type ReportKey = keyof typeof en;

/** A language has every text: a report is read as a whole. */
export type ReportTranslation = Readonly<Record<ReportKey, string>>;

/** The names in braces of a text; see wording-key.ts of the chat, which reads them alike. */
export type PlaceholdersOf<Key extends ReportKey> = Placeholders<(typeof en)[Key]>;

type Placeholders<Text extends string> = Text extends `${string}{${infer Rest}`
  ? Named<Rest> | Placeholders<Rest>
  : never;

type Named<Rest extends string> = Rest extends `${infer Inner}}${string}`
  ? NotABranch<Inner extends `${infer Name},${string}` ? Name : Inner>
  : never;

// The branch of a plural has a space or a # in it.
type NotABranch<Name extends string> = Name extends `${string} ${string}` | `${string}#${string}`
  ? never
  : Name;
