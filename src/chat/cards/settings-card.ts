import type { DigestChoice, PersonalSettings, QuietHours } from '../../domain/personal-settings.js';
import type { Language } from '../../domain/staff.js';
import type { Card } from '../card.js';
import { button, press } from '../press.js';
import type { Reader } from '../reader.js';
import { digestChoiceText } from './digest-choice-text.js';
import { workingDaysText } from './working-days-text.js';

/** What holds for a person who has chosen nothing. */
export interface CompanyChoices {
  readonly language: Language;
  readonly quietHours: QuietHours;
  readonly workingDays: readonly number[];
  readonly digest: DigestChoice;
}

/** What a person has chosen, and what the company has where nothing was chosen. */
export function settingsCard(
  staffId: string,
  chosen: PersonalSettings | null,
  company: CompanyChoices,
  reader: Reader,
): Card {
  const { words, formats } = reader;
  const orCompany = <Value>(own: Value | null, usual: Value, textOf: (value: Value) => string): string =>
    own === null ? words.text('settings.companyDefault', { value: textOf(usual) }) : textOf(own);
  const quietText = ({ from, to }: QuietHours) =>
    words.text('settings.quiet.value', { from: formats.timeOfDay(from), to: formats.timeOfDay(to) });
  const fields = [
    {
      label: words.text('settings.language'),
      value: orCompany(chosen?.language ?? null, company.language, (language) =>
        words.text(`language.${language}`),
      ),
    },
    {
      label: words.text('settings.quiet'),
      value: orCompany(chosen?.quietHours ?? null, company.quietHours, quietText),
    },
    {
      label: words.text('settings.days'),
      value: orCompany(chosen?.workingDays ?? null, company.workingDays, (days) =>
        workingDaysText(days, reader),
      ),
    },
    {
      label: words.text('settings.place'),
      value: words.text(`alertPlace.${chosen?.alertPlace ?? 'route'}`),
    },
    {
      label: words.text('settings.digest'),
      value: orCompany(chosen?.digest ?? null, company.digest, (choice) => digestChoiceText(choice, reader)),
    },
  ];
  return {
    summary: words.text('settings.title'),
    blocks: [
      { type: 'title', text: words.text('settings.title') },
      { type: 'fields', fields },
      { type: 'text', text: [words.text('settings.about')], isMuted: true },
      {
        type: 'buttons',
        visible: [button(reader, 'button.settingsChange', press('settings.change', staffId), 'primary')],
        more: [],
        moreLabel: words.text('button.more'),
      },
    ],
  };
}
