import {
  DEAL_EVENT_TYPES,
  DEAL_ROLES,
  type DealEventPayload,
  type DealEventType,
} from '../domain/deal-event.js';
import { FACT_STRENGTHS, INTERACTION_CHANNELS, OUTSIDE_FACTS } from '../domain/event.js';
import { readText } from '../reading/read-text.js';
import { amountCell, currencyCell } from './amount-cell.js';
import type { Cells } from './cells.js';
import { dealIdOf } from './deal-identity.js';
import type { RawRow, RowProblem } from './raw-row.js';
import { isYes, YES_OR_NO } from './yes-or-no.js';

/** What the column `type` may say: a type of event, or the word for one that people use. */
const WORDS = [...DEAL_EVENT_TYPES, ...INTERACTION_CHANNELS, 'mail_open', 'download'] as const;
type Word = (typeof WORDS)[number];

const MAX_CONTACTS_LENGTH = 5_000;
const MAX_CONTACTS = 50;
const MAX_NOTE_LENGTH = 20_000;
const BETWEEN_CONTACTS = ';';

/** Reads what a row says of a deal; null with a problem noted where it says nothing that can be understood. */
export function dealPayloadReader(
  cells: Cells,
  of: { readonly source: string; readonly customerSource: string; readonly companyCurrency: string },
): (row: RawRow, problems: RowProblem[]) => DealEventPayload | null {
  const text = (field: string, isRequired = false) => {
    const read = cells.text(field, { isRequired });
    return (row: RawRow, problems: RowProblem[]) => read(row, problems) || null;
  };
  const needed = (field: string) => cells.text(field, { isRequired: true });
  const yesOrNo = (field: string, whenEmpty: boolean) => {
    const read = cells.code(field, YES_OR_NO);
    return (row: RawRow, problems: RowProblem[]) => {
      const said = read(row, problems);
      return said === null ? whenEmpty : isYes(said);
    };
  };
  const readWord = cells.code('type', WORDS, true);
  const readCurrency = currencyCell(cells);
  const amount = (field: string, isRequired: boolean) => {
    const read = amountCell(cells, field, { isRequired, negative: 'is negative' });
    return (row: RawRow, problems: RowProblem[]) =>
      read(row, readCurrency(row, problems) ?? of.companyCurrency, problems);
  };
  const [readName, readCustomer, readOwner] = [text('name'), text('customer_id'), text('owner_id')];
  const [readProduct, readStage, readReason] = [text('product'), text('stage'), text('reason')];
  const [readLeadSource, readLeadId, readStaff] = [text('lead_source'), text('lead_id'), text('staff_id')];
  const [neededStage, neededOwner, neededContact] = [needed('stage'), needed('owner_id'), needed('contact')];
  const [readAmount, neededAmount, readListPrice] = [
    amount('amount', false),
    amount('amount', true),
    amount('list_price', false),
  ];
  const [readExpected, neededExpected] = [
    cells.instant('expected_close'),
    cells.instant('expected_close', { isRequired: true }),
  ];
  const readContacts = cells.text('contact', { maxLength: MAX_CONTACTS_LENGTH });
  const readChannel = cells.code('channel', INTERACTION_CHANNELS, true);
  const readDirection = cells.code('direction', ['in', 'out']);
  const readStatus = cells.code('status', ['held', 'cancelled', 'moved']);
  const readChangedBy = cells.code('changed_by', ['customer', 'us']);
  const readBody = cells.text('text', { maxLength: MAX_NOTE_LENGTH, longer: 'cut' });
  const neededBody = cells.text('text', { isRequired: true, maxLength: MAX_NOTE_LENGTH, longer: 'cut' });
  const readInterest = cells.code('kind', ['mail_open', 'download'], true);
  const readRole = cells.code('role', DEAL_ROLES);
  const readHolds = yesOrNo('holds', true);
  const readHours = cells.number('hours', { isRequired: true });
  const readFact = cells.code('fact', OUTSIDE_FACTS, true);
  const readStrength = cells.code('strength', FACT_STRENGTHS, true);
  const readWon = cells.code('won', [...YES_OR_NO, 'won', 'lost'], true);
  const contactId = (contact: string) => `${of.source}:${contact}`;
  const dateOf = (atMs: number | null) => (atMs === null ? null : new Date(atMs));

  const contact = (row: RawRow, problems: RowProblem[], channel = readChannel(row, problems)) => {
    const direction = readDirection(row, problems);
    const contacts = readContacts(row, problems).split(BETWEEN_CONTACTS);
    const body = readBody(row, problems);
    const named = [...new Set(contacts.map((one) => one.trim()).filter((one) => one !== ''))];
    return {
      type: 'contact',
      channel: channel ?? 'email',
      direction,
      contactIds: named.slice(0, MAX_CONTACTS).map(contactId),
      status: readStatus(row, problems) ?? 'held',
      changedBy: readChangedBy(row, problems),
      // What we wrote ourselves tells nothing of the customer's mood.
      tone: body === '' || direction === 'out' ? null : readText('', body).tone,
    } as const;
  };

  const readers: { readonly [Type in DealEventType]: Reader<Type> } = {
    opened: (row, problems) => {
      const customer = readCustomer(row, problems);
      const leadId = readLeadId(row, problems);
      return {
        type: 'opened',
        name: readName(row, problems),
        customerId: customer === null ? null : `${of.customerSource}:${customer}`,
        ownerId: readOwner(row, problems),
        product: readProduct(row, problems),
        stage: readStage(row, problems),
        amountMinor: readAmount(row, problems),
        listPriceMinor: readListPrice(row, problems),
        currency: readCurrency(row, problems),
        expectedCloseAt: dateOf(readExpected(row, problems)),
        leadSource: readLeadSource(row, problems),
        leadId: leadId === null ? null : dealIdOf(of.source, leadId),
      };
    },
    stage_changed: (row, problems) => ({ type: 'stage_changed', stage: neededStage(row, problems) }),
    amount_changed: (row, problems) => ({
      type: 'amount_changed',
      amountMinor: neededAmount(row, problems) ?? 0,
      currency: readCurrency(row, problems),
    }),
    date_moved: (row, problems) => ({
      type: 'date_moved',
      expectedCloseAt: new Date(neededExpected(row, problems) ?? 0),
    }),
    owner_changed: (row, problems) => ({ type: 'owner_changed', ownerId: neededOwner(row, problems) }),
    contact: (row, problems) => contact(row, problems),
    interest: (row, problems) => ({ type: 'interest', kind: readInterest(row, problems) ?? 'mail_open' }),
    person_joined: (row, problems) => ({
      type: 'person_joined',
      contactId: contactId(neededContact(row, problems)),
      role: readRole(row, problems),
    }),
    competitor: (row, problems) => ({
      type: 'competitor',
      name: readName(row, problems),
      isIn: readHolds(row, problems),
    }),
    budget: (row, problems) => ({ type: 'budget', isConfirmed: readHolds(row, problems) }),
    note: (row, problems) => noteOf(neededBody(row, problems)),
    effort: (row, problems) => {
      const hours = readHours(row, problems) ?? 0;
      if (hours < 0) {
        problems.push({ field: cells.name('hours'), reason: 'is negative', value: String(hours) });
      }
      return { type: 'effort', staffId: readStaff(row, problems), hours };
    },
    outside_fact: (row, problems) => ({
      type: 'outside_fact',
      fact: readFact(row, problems) ?? 'other',
      strength: readStrength(row, problems) ?? 'weak',
    }),
    judged_by_people: (row, problems) => ({
      type: 'judged_by_people',
      isOn: readHolds(row, problems),
      byId: readStaff(row, problems),
    }),
    closed: (row, problems) => {
      const won = readWon(row, problems);
      return { type: 'closed', isWon: won === 'won' || isYes(won), reason: readReason(row, problems) };
    },
    reopened: () => ({ type: 'reopened' }),
  };

  return (row, problems) => {
    const word = readWord(row, problems);
    if (word === null) return null;
    const channel = INTERACTION_CHANNELS.find((name) => name === word);
    if (channel !== undefined) return contact(row, problems, channel);
    if (word === 'mail_open' || word === 'download') return { type: 'interest', kind: word };
    return readers[typeOf(word)](row, problems);
  };
}

type Reader<Type extends DealEventType> = (
  row: RawRow,
  problems: RowProblem[],
) => Extract<DealEventPayload, { type: Type }>;

function typeOf(word: Word): DealEventType {
  return DEAL_EVENT_TYPES.find((type) => type === word) ?? 'note';
}

/** A note with what its words tell of language and mood. */
export function noteOf(text: string): Extract<DealEventPayload, { type: 'note' }> {
  const { language, tone } = readText('', text);
  return { type: 'note', text, language, tone };
}
