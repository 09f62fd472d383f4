import { todayIn } from '../../alerts/absent-days.js';
import { DEAL_NOTED, type DealLog, type DealNoted, notedEvents } from '../../deals/by-hand/noted.js';
import { writeNoted } from '../../deals/by-hand/write-noted.js';
import { recordAudit } from '../audit.js';
import { shownDealName } from '../cards/deal-card.js';
import { messageCard } from '../cards/message-card.js';
import { readComingDay } from '../commands/read-days.js';
import type { Answer, Desk } from '../dependencies.js';
import { button, press } from '../press.js';
import type { Reader } from '../reader.js';
import { onlyFor } from '../roles.js';
import { type SubmitHandler, withErrors } from './form-handler.js';
import { noteInput, select } from './inputs.js';
import { chosen, noteProblem, problems, typed } from './read-values.js';

/** As `newId` makes them. */
const REQUEST_ID = /^[\w-]{1,64}$/;
const SHORT_LENGTH = 40;
const MOST_HOURS = 1000;

/** Asks what happened with a deal. The request's id makes what is logged the same however often it is submitted. */
export async function openDealForm(dealId: string, desk: Desk): Promise<Answer> {
  const deal = await desk.stores.deals.find(dealId);
  return onlyFor('sales', ({ reader }) => {
    const { words } = reader;
    if (deal === null) return { kind: 'whisper', card: messageCard(words.text('deal.gone')) };
    const shortText = (name: 'date' | 'hours') => ({
      kind: 'text' as const,
      name,
      label: words.text(`form.deal.${name}`),
      hint: words.text(`form.deal.${name}Hint`),
      isMultiline: false,
      isOptional: true,
      maxLength: SHORT_LENGTH,
    });
    return {
      kind: 'form',
      form: {
        id: 'deal.log',
        subject: deal.id,
        title: words.text('form.deal.title'),
        submitText: words.text('form.save'),
        cancelText: words.text('form.cancel'),
        intro: [words.text('form.deal.intro', { deal: shownDealName({ deal, state: deal.state }, reader) })],
        inputs: [
          select(
            'what',
            words.text('form.deal.what'),
            DEAL_NOTED.map((what) => ({ value: what, text: words.text(`dealNoted.${what}`) })),
            true,
          ),
          noteInput('note', words.text('form.deal.note'), words.text('form.deal.noteHint')),
          shortText('date'),
          shortText('hours'),
        ],
        args: { request: desk.newId() },
      },
    };
  });
}

export const submitDeal: SubmitHandler = async ({ subject, values, args }, desk) => {
  const deal = await desk.stores.deals.find(subject);
  return onlyFor('sales', async ({ staff, reader }) => {
    const { words } = reader;
    if (deal === null) return { kind: 'whisper', card: messageCard(words.text('deal.gone')) };
    const what = chosen(values, 'what', DEAL_NOTED);
    const note = typed(values, 'note');
    const date = typed(values, 'date');
    const day = date === null ? null : readComingDay(date, todayIn(reader.timezone, desk.now()));
    const hours = hoursOf(typed(values, 'hours'));
    const wrong = dealProblems({ what, note, isDateWrong: date !== null && day === null, hours }, reader);
    const isNothing = what === null && note === null && date === null && hours === null;
    if (wrong !== null || isNothing) return withErrors(wrong ?? { what: words.text('error.dealNothing') });
    const requestId = REQUEST_ID.test(args.request ?? '') ? (args.request ?? '') : desk.newId();
    const log: DealLog = {
      dealId: deal.id,
      staffId: staff.id,
      requestId,
      at: desk.now(),
      what,
      note,
      expectedCloseAt: day === null ? null : new Date(`${day}T12:00:00Z`),
      hours: hours === 'wrong' ? null : hours,
    };
    const changed = await writeNoted(desk.stores, notedEvents(log));
    await desk.dealsChanged?.(changed);
    await recordAudit(desk, staff.id, 'deal_changed', deal.id, { what: what ?? 'note' });
    const text = words.text('done.deal.logged', {
      deal: shownDealName({ deal, state: deal.state }, reader),
    });
    const undo = button(reader, 'button.undo', press('deal.undo', deal.id, { request: requestId }));
    const see = button(reader, 'button.dealShow', press('deal.show', deal.id));
    return {
      kind: 'whisper',
      card: messageCard(text, {
        type: 'buttons',
        visible: [see, undo],
        more: [],
        moreLabel: words.text('button.more'),
      }),
    };
  });
};

/** Hours as people type them: 1.5, 1,5 or 2 h. Null for none. */
function hoursOf(text: string | null): number | 'wrong' | null {
  if (text === null) return null;
  const hours = Number(text.replace(/\s*(?:h|t|hours?|timer|tuntia)$/i, '').replace(',', '.'));
  return hours > 0 && hours <= MOST_HOURS ? hours : 'wrong';
}

function dealProblems(
  {
    what,
    note,
    isDateWrong,
    hours,
  }: {
    readonly what: DealNoted | null;
    readonly note: string | null;
    readonly isDateWrong: boolean;
    readonly hours: number | 'wrong' | null;
  },
  reader: Reader,
): Record<string, string> | null {
  const { words } = reader;
  return problems({
    note: what === 'note' && note === null ? words.text('error.dealNote') : noteProblem(note, reader),
    date: isDateWrong ? words.text('error.date', { example: '2026-03-15' }) : null,
    hours: hours === 'wrong' ? words.text('error.dealHours') : null,
  });
}
