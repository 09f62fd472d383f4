import type { Placeholders } from '../../domain/placeholders.js';
import type { en } from './en.js';

/** The texts there are. English has all of them. */
export type ReportKey = keyof typeof en;

/** A language has every text: a report is read as a whole. */
export type ReportTranslation = Readonly<Record<ReportKey, string>>;

export type PlaceholdersOf<Key extends ReportKey> = Placeholders<(typeof en)[Key]>;
