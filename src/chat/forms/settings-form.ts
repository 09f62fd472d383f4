import {
  ALERT_PLACES,
  type DigestChoice,
  type PersonalSettings,
  type QuietHours,
} from '../../domain/personal-settings.js';
import { LANGUAGES, type Staff } from '../../domain/staff.js';
import type { ActionHandler } from '../actions/action-handler.js';
import { recordAudit } from '../audit.js';
import type { Card, Form, Input } from '../card.js';
import { digestChoiceText } from '../cards/digest-choice-text.js';
import { messageCard } from '../cards/message-card.js';
import { type CompanyChoices, settingsCard } from '../cards/settings-card.js';
import { settingsUndo } from '../cards/settings-undo.js';
import {
  WORKING_WEEK_NAMES,
  WORKING_WEEKS,
  workingDaysText,
  workingWeekOf,
} from '../cards/working-days-text.js';
import { timeOfDay } from '../commands/read-weekly-time.js';
import { companyChoices } from '../company-choices.js';
import { type Reader, readerOf } from '../reader.js';
import type { ChatSettings } from '../settings.js';
import { type SubmitHandler, withErrors } from './form-handler.js';
import { select } from './inputs.js';
import { chosen, problems, typed } from './read-values.js';

const COMPANY = 'company';
const OFF = 'off';
const WEEKDAYS = ['1', '2', '3', '4', '5', '6', '7'] as const;
const TIME_EXAMPLE = '18:00';
const TIME_MAX_LENGTH = 5;

/** Asks for language, quiet hours, working days, the place of alerts, and the weekly digest. */
export const openSettingsForm: ActionHandler =
  async (_press, desk) =>
  async ({ staff, reader }) => {
    const [own, company] = await Promise.all([
      desk.stores.personalSettings.find(staff.id),
      companyChoices(staff, desk),
    ]);
    return { kind: 'form', form: settingsForm(staff.id, own, company, reader) };
  };

function settingsForm(
  staffId: string,
  own: PersonalSettings | null,
  company: CompanyChoices,
  reader: Reader,
): Form {
  const { words } = reader;
  const asCompany = (value: string) => ({
    value: COMPANY,
    text: words.text('settings.companyDefault', { value }),
  });
  const companyLanguage = { value: COMPANY, text: words.text('alertPlace.route') };
  const languages = LANGUAGES.map((value) => ({ value, text: words.text(`language.${value}`) }));
  const weeks = WORKING_WEEK_NAMES.map((value) => ({ value, text: words.text(`days.${value}`) }));
  const places = ALERT_PLACES.map((value) => ({ value, text: words.text(`alertPlace.${value}`) }));
  const week = own?.workingDays == null ? null : workingWeekOf(own.workingDays);
  return {
    id: 'settings',
    subject: staffId,
    title: words.text('settings.title'),
    submitText: words.text('form.save'),
    cancelText: words.text('form.cancel'),
    intro: [words.text('settings.about')],
    inputs: [
      {
        ...select('language', words.text('settings.language'), [companyLanguage, ...languages], false),
        initial: own?.language ?? COMPANY,
      },
      timeInput(
        'quietFrom',
        words.text('settings.quietFrom'),
        own?.quietHours?.from,
        company.quietHours.from,
        reader,
      ),
      timeInput(
        'quietTo',
        words.text('settings.quietTo'),
        own?.quietHours?.to,
        company.quietHours.to,
        reader,
      ),
      {
        ...select(
          'workingWeek',
          words.text('settings.days'),
          [asCompany(workingDaysText(company.workingDays, reader)), ...weeks],
          false,
        ),
        initial: week ?? COMPANY,
      },
      {
        ...select('alertPlace', words.text('settings.place'), places, false),
        initial: own?.alertPlace ?? 'route',
      },
      ...digestInputs(own?.digest, company, reader),
    ],
    // A change is written only over what the person has seen.
    args: { version: String(own?.version ?? 0) },
  };
}

function digestInputs(own: DigestChoice | undefined, company: CompanyChoices, reader: Reader): Input[] {
  const { words, formats } = reader;
  const usual = digestChoiceText(company.digest, reader);
  const options = [
    { value: COMPANY, text: words.text('settings.companyDefault', { value: usual }) },
    { value: OFF, text: words.text('settings.digest.off') },
    ...WEEKDAYS.map((value) => ({ value, text: formats.weekday(Number(value)) })),
  ];
  const planned = own === undefined || own === 'off' ? null : own;
  return [
    {
      ...select('digestDay', words.text('settings.digest'), options, false),
      initial: own === 'off' ? OFF : planned === null ? COMPANY : String(planned.weekday),
    },
    timeInput('digestTime', words.text('settings.digestTime'), planned?.time, company.quietHours.to, reader),
  ];
}

function timeInput(
  name: string,
  label: string,
  initial: string | undefined,
  example: string,
  { words }: Reader,
): Input {
  return {
    kind: 'text',
    name,
    label,
    isMultiline: false,
    isOptional: true,
    ...(initial === undefined ? {} : { initial }),
    hint: words.text('settings.time.hint', { example }),
    maxLength: TIME_MAX_LENGTH,
  };
}

export const submitSettings: SubmitHandler =
  async ({ values, args }, desk) =>
  async ({ staff, reader }) => {
    const { stores, settings, now } = desk;
    const { words } = reader;
    const quiet = readQuietHours(typed(values, 'quietFrom'), typed(values, 'quietTo'), reader);
    const usualTime = (quiet.ok ? quiet.hours?.to : null) ?? settings.quiet.quietHours.to;
    const before = await stores.personalSettings.find(staff.id);
    const digest = readDigestChoice(values, usualTime, before?.digest, reader);
    // All at once: nobody likes to be told of the next mistake only when the first is mended.
    if (!quiet.ok || !digest.ok)
      return withErrors({ ...(quiet.ok ? {} : quiet.wrong), ...(digest.ok ? {} : digest.wrong) });
    const week = chosen(values, 'workingWeek', WORKING_WEEK_NAMES);
    const version = Number(args.version ?? '0') + 1;
    const next: PersonalSettings = {
      id: staff.id,
      version,
      language: chosen(values, 'language', LANGUAGES),
      quietHours: quiet.hours,
      workingDays: week === null ? null : [...WORKING_WEEKS[week]],
      alertPlace: chosen(values, 'alertPlace', ALERT_PLACES) ?? 'route',
      ...(digest.choice === null ? {} : { digest: digest.choice }),
      updatedAt: now(),
    };
    const isWritten = Number.isSafeInteger(version) && (await stores.personalSettings.compareAndSet(next));
    if (!isWritten) return { kind: 'whisper', card: messageCard(words.text('settings.conflict')) };
    await recordAudit(desk, staff.id, 'settings_changed', staff.id, { version: String(version) });
    return {
      kind: 'whisper',
      card: savedCard(next, before, staff, await companyChoices(staff, desk), settings),
    };
  };

/** Said in the language that was just chosen. */
function savedCard(
  next: PersonalSettings,
  before: PersonalSettings | null,
  staff: Staff,
  company: CompanyChoices,
  settings: Pick<ChatSettings, 'company' | 'quiet'>,
): Card {
  const reader = readerOf(staff, settings, next);
  const { blocks } = settingsCard(next.id, next, company, reader);
  return messageCard(reader.words.text('settings.saved'), settingsUndo(next, before, reader), ...blocks);
}

type ReadHours =
  | { readonly ok: true; readonly hours: QuietHours | null }
  | { readonly ok: false; readonly wrong: Readonly<Record<string, string>> };

function readQuietHours(from: string | null, to: string | null, { words }: Reader): ReadHours {
  if (from === null && to === null) return { ok: true, hours: null };
  const [start, end] = [from, to].map((time) => (time === null ? null : timeOfDay(time)));
  const problemOf = (text: string | null, time: string | null | undefined) => {
    if (text === null) return words.text('error.timeBoth');
    return time === null ? words.text('error.timeOfDay', { example: TIME_EXAMPLE }) : null;
  };
  const isSame = start !== null && start === end;
  const wrong = problems({
    quietFrom: problemOf(from, start),
    quietTo: isSame ? words.text('error.timeSame') : problemOf(to, end),
  });
  if (wrong !== null) return { ok: false, wrong };
  return { ok: true, hours: { from: start ?? '', to: end ?? '' } };
}

type ReadDigest =
  | { readonly ok: true; readonly choice: DigestChoice | null }
  | { readonly ok: false; readonly wrong: Readonly<Record<string, string>> };

/** A day without a time is meant for when the working day begins. */
function readDigestChoice(
  values: Readonly<Record<string, string>>,
  usualTime: string,
  before: DigestChoice | undefined,
  { words }: Reader,
): ReadDigest {
  const day = chosen(values, 'digestDay', [OFF, ...WEEKDAYS]);
  const text = typed(values, 'digestTime');
  // The company's day has the company's time: a new time alone would be lost. That of a day given up is left over.
  const wasThere = before !== undefined && before !== 'off' && text === before.time;
  if (day === null && text !== null && !wasThere)
    return { ok: false, wrong: { digestDay: words.text('error.digestDay') } };
  if (day === null) return { ok: true, choice: null };
  if (day === OFF) return { ok: true, choice: 'off' };
  const time = text === null ? usualTime : timeOfDay(text);
  if (time !== null) return { ok: true, choice: { weekday: Number(day), time } };
  return {
    ok: false,
    wrong: { digestTime: words.text('error.timeOfDay', { example: usualTime }) },
  };
}
