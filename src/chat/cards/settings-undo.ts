import { z } from 'zod';
import { ALERT_PLACES, type PersonalSettings } from '../../domain/personal-settings.js';
import { LANGUAGES } from '../../domain/staff.js';
import type { Block } from '../card.js';
import { button, press } from '../press.js';
import type { Reader } from '../reader.js';

export type ChosenSettings = Omit<PersonalSettings, 'id' | 'version' | 'updatedAt'>;

const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
const weekday = z.number().int().min(1).max(7);
const Chosen = z.object({
  language: z.enum(LANGUAGES).nullable(),
  quietHours: z.object({ from: time, to: time }).nullable(),
  workingDays: z.array(weekday).max(7).nullable(),
  alertPlace: z.enum(ALERT_PLACES),
  digest: z.union([z.literal('off'), z.object({ weekday, time })]).exactOptional(),
});

/** What somebody has who has chosen nothing. */
const NOTHING_CHOSEN: ChosenSettings = {
  language: null,
  quietHours: null,
  workingDays: null,
  alertPlace: 'route',
};

/** The button that puts back what was chosen before: it carries it, because nothing else keeps it. */
export function settingsUndo(
  saved: PersonalSettings,
  before: PersonalSettings | null,
  reader: Reader,
): Block {
  const { language, quietHours, workingDays, alertPlace, digest } = before ?? NOTHING_CHOSEN;
  const chosen = {
    language,
    quietHours,
    workingDays,
    alertPlace,
    ...(digest === undefined ? {} : { digest }),
  };
  const args = { version: String(saved.version), before: JSON.stringify(chosen) };
  return {
    type: 'buttons',
    visible: [button(reader, 'button.undo', press('settings.undo', saved.id, args))],
    more: [],
    moreLabel: reader.words.text('button.more'),
  };
}

/** What a button carries; null where it carries nothing of ours. */
export function readChosenSettings(text: string | undefined): ChosenSettings | null {
  try {
    return Chosen.safeParse(JSON.parse(text ?? '')).data ?? null;
  } catch {
    return null;
  }
}
