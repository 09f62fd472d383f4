import type { Placeholders } from '../../domain/placeholders.js';
import type { en } from './en.js';

/** The texts there are. English has all of them. */
export type WordingKey = keyof typeof en;

/** A language that may leave texts out. */
export type Translation = Readonly<Partial<Record<WordingKey, string>>>;

export type PlaceholdersOf<Key extends WordingKey> = Placeholders<(typeof en)[Key]>;
