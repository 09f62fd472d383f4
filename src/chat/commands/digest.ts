import { nextDigestAt } from '../../digest/schedule.js';
import { weekReader } from '../../digest/week-reader.js';
import type { DigestChoice, PersonalSettings } from '../../domain/personal-settings.js';
import { recordAudit } from '../audit.js';
import type { Card } from '../card.js';
import { weeklyTimeText } from '../cards/digest-choice-text.js';
import { typedExample, typedHere } from '../cards/help-card.js';
import { messageCard } from '../cards/message-card.js';
import { settingsUndo } from '../cards/settings-undo.js';
import { companyOf } from '../deliveries/weekly-digest.js';
import type { Answer, Desk, KnownAsker } from '../dependencies.js';
import { digestCardFor } from '../read-digest.js';
import type { CommandHandler } from './command-handler.js';
import { readWeeklyTime } from './read-weekly-time.js';

const NOW_WORDS: ReadonlySet<string> = new Set(['', 'now', 'nå', 'no', 'nyt']);
const OFF_WORDS: ReadonlySet<string> = new Set([
  'off',
  'stop',
  'never',
  'av',
  'aldri',
  'stopp',
  'pois',
  'ei',
  'lopeta',
]);

/**
 * The week as far as it is the asker's to know: the company's for managers, the team's for leaders, their own for all
 * others. With a day and a time: when it comes by itself; "off": not at all.
 */
export const digest: CommandHandler = async (argument, desk) => {
  const asked = argument.trim().toLowerCase();
  if (NOW_WORDS.has(asked)) return showDigest(desk);
  return async (asker) => {
    if (OFF_WORDS.has(asked)) return { kind: 'whisper', card: await turnedOff(desk, asker) };
    const chosen = await desk.stores.personalSettings.find(asker.staff.id);
    const usual =
      chosen?.quietHours?.to ?? desk.settings.digest.rules.time ?? desk.settings.quiet.quietHours.to;
    const planned = readWeeklyTime(asked, usual);
    const card = planned === null ? unclear(asker) : await chosenTime(planned, chosen, desk, asker);
    return { kind: 'whisper', card };
  };
};

/** The week up to now. */
export async function showDigest(desk: Desk): Promise<Answer> {
  const { stores, settings, now, draw = null } = desk;
  const readWeek = desk.readWeek ?? weekReader(stores, companyOf(settings, stores));
  return async ({ staff, reader, platform }) => ({
    kind: 'whisper',
    card: await digestCardFor(staff, now(), { readWeek, draw, platform }, reader),
  });
}

async function chosenTime(
  planned: Exclude<DigestChoice, 'off'>,
  chosen: PersonalSettings | null,
  desk: Desk,
  asker: KnownAsker,
): Promise<Card> {
  const { reader, staff } = asker;
  const { now, settings } = desk;
  const saved = await keep(planned, chosen, desk, asker);
  if (saved === null) return messageCard(reader.words.text('settings.conflict'));
  const next = nextDigestAt(staff, chosen, planned, now(), settings.digest.quiet);
  return messageCard(
    reader.words.text('digest.set', {
      when: weeklyTimeText(planned, reader),
      next: reader.formats.due(next),
    }),
    settingsUndo(saved, chosen, reader),
  );
}

async function turnedOff(desk: Desk, asker: KnownAsker): Promise<Card> {
  const { reader, staff, platform } = asker;
  const { words } = reader;
  const chosen = await desk.stores.personalSettings.find(staff.id);
  const saved = await keep('off', chosen, desk, asker);
  if (saved === null) return messageCard(words.text('settings.conflict'));
  const text = words.text('digest.off', { command: typedHere('digest', platform) });
  return messageCard(text, settingsUndo(saved, chosen, reader));
}

/** What is kept from now on; null where something else was chosen meanwhile. */
async function keep(
  digestChoice: DigestChoice,
  chosen: PersonalSettings | null,
  desk: Desk,
  { staff }: KnownAsker,
): Promise<PersonalSettings | null> {
  const nothingChosen = { language: null, quietHours: null, workingDays: null, alertPlace: 'route' } as const;
  const version = (chosen?.version ?? 0) + 1;
  const next: PersonalSettings = {
    ...nothingChosen,
    ...chosen,
    id: staff.id,
    version,
    digest: digestChoice,
    updatedAt: desk.now(),
  };
  if (!(await desk.stores.personalSettings.compareAndSet(next))) return null;
  await recordAudit(desk, staff.id, 'settings_changed', staff.id, { version: String(version) });
  return next;
}

function unclear({ reader, platform }: KnownAsker): Card {
  return messageCard(
    reader.words.text('digest.unclear', {
      weekly: typedExample('digest', platform, reader),
      now: typedHere(reader.words.text('digest.example.now'), platform),
      off: typedHere(reader.words.text('digest.example.off'), platform),
    }),
  );
}
