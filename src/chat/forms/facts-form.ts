import { UNDO_MS } from '../../alerts/lifecycle.js';
import type { Customer } from '../../domain/customer.js';
import { STRATEGIC_FACTS, type StrategicFact } from '../../domain/strategic-fact.js';
import { newestFacts } from '../../stores/newest-facts.js';
import { type Grades, setFacts, undoFacts } from '../../value/by-hand/set-facts.js';
import type { ActionHandler } from '../actions/action-handler.js';
import { recordAudit } from '../audit.js';
import type { Form } from '../card.js';
import { messageCard } from '../cards/message-card.js';
import type { Answer, Desk, KnownAsker } from '../dependencies.js';
import { mayChangeValue } from '../may-change-value.js';
import { personName } from '../people.js';
import { notAsked } from '../personal-matter.js';
import { button, press } from '../press.js';
import type { Reader } from '../reader.js';
import type { ChatAnswer } from '../request.js';
import { stepArgs, stepIn } from '../undo-step.js';
import type { SubmitHandler } from './form-handler.js';
import { select } from './inputs.js';
import { chosen } from './read-values.js';

const GRADES = ['0', '1', '2', '3'] as const;
const GRADE_OF = { 0: 0, 1: 1, 2: 2, 3: 3 } as const;

/** Opens the form on what a customer is worth beyond money. */
export const openFactsForm: ActionHandler = async ({ subject }, desk) => {
  const facts = await newestFacts(desk.stores, [subject]);
  return aboutCustomer(subject, desk, async (customer, { reader }) => ({
    kind: 'form',
    form: factsForm(customer, facts.get(subject) ?? [], reader),
  }));
};

function factsForm(customer: Customer, held: readonly StrategicFact[], { words }: Reader): Form {
  const options = GRADES.map((grade) => ({ value: grade, text: words.text(`grade.${grade}`) }));
  return {
    id: 'facts',
    subject: customer.id,
    title: words.text('form.facts.title'),
    submitText: words.text('form.save'),
    cancelText: words.text('form.cancel'),
    intro: [words.text('form.facts.intro', { customer: customer.name })],
    inputs: STRATEGIC_FACTS.map((key) => {
      const input = select(key, words.text(`fact.${key}`), options, true);
      const fact = held.find((each) => each.key === key);
      return fact === undefined ? input : { ...input, initial: String(fact.grade) };
    }),
  };
}

export const submitFacts: SubmitHandler = async ({ subject, values }, desk) =>
  aboutCustomer(subject, desk, async (customer, { staff, reader }) => {
    const { words } = reader;
    const grades: Grades = Object.fromEntries(
      STRATEGIC_FACTS.flatMap((key) => {
        const grade = chosen(values, key, GRADES);
        return grade === null ? [] : [[key, GRADE_OF[grade]]];
      }),
    );
    const at = desk.now();
    const said = await setFacts(desk.stores, subject, grades, { byId: staff.id, at });
    if (said.length === 0) {
      const text = words.text('done.facts.same', { customer: customer.name });
      return { kind: 'whisper', card: messageCard(text) };
    }
    await recordAudit(desk, staff.id, 'strategic_fact_changed', subject, gradesOf(said));
    const text = words.text('done.facts', { customer: customer.name });
    const undo = button(reader, 'button.undo', press('facts.undo', subject, stepArgs(at)));
    const row = { type: 'buttons', visible: [undo], more: [], moreLabel: words.text('button.more') } as const;
    return { kind: 'whisper', card: messageCard(text, row) };
  });

/** Takes back what the presser said of a customer, for ten minutes. */
export const undoSaidFacts: ActionHandler = async ({ subject, args }, desk) =>
  aboutCustomer(subject, desk, async (_customer, asker) => {
    const { staff, reader } = asker;
    const { words, formats } = reader;
    const whisper = (text: string): ChatAnswer => ({ kind: 'whisper', card: messageCard(text) });
    const { madeAt } = stepIn(args);
    if (madeAt === undefined) return whisper(words.text('refusal.nothing_to_undo'));
    const step = { byId: staff.id, at: desk.now(), undoMs: UNDO_MS };
    const undone = await undoFacts(desk.stores, subject, madeAt, step);
    if (undone.ok) {
      await recordAudit(desk, staff.id, 'strategic_fact_changed', subject, { undone: '1' });
      return whisper(words.text('done.undone'));
    }
    switch (undone.refusal.reason) {
      case 'nothing_to_undo':
        return whisper(words.text('refusal.nothing_to_undo'));
      case 'undo_by_other': {
        const person = personName(await desk.people(), undone.refusal.byId, reader);
        return whisper(words.text('refusal.undo_by_other', { person }));
      }
      case 'undo_too_late': {
        const time = formats.dateTime(undone.refusal.at);
        return whisper(words.text('refusal.undo_too_late', { time }));
      }
    }
  });

function gradesOf(facts: readonly StrategicFact[]): Record<string, string> {
  return Object.fromEntries(facts.map(({ key, grade }) => [key, String(grade)]));
}

async function aboutCustomer(
  id: string,
  desk: Desk,
  answer: (customer: Customer, asker: KnownAsker) => Promise<ChatAnswer>,
): Promise<Answer> {
  const [customer, people] = await Promise.all([desk.stores.customers.find(id), desk.people()]);
  return (asker) => {
    if (customer === null)
      return { kind: 'whisper', card: messageCard(asker.reader.words.text('customer.gone')) };
    return mayChangeValue(customer, asker, people) ? answer(customer, asker) : notAsked(asker);
  };
}
