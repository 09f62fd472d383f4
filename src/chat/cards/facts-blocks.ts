import type { StrategicFact } from '../../domain/strategic-fact.js';
import type { ValueRun } from '../../domain/value-run.js';
import type { Block } from '../card.js';
import { type People, personName } from '../people.js';
import { button, press } from '../press.js';
import type { Reader } from '../reader.js';
import { groupText } from './group-text.js';

/** What colleagues have said of a customer beyond its money; nothing where nobody has. */
export function factsBlocks(facts: readonly StrategicFact[], people: People, reader: Reader): Block[] {
  if (facts.length === 0) return [];
  const { words, formats } = reader;
  const lines = facts.map(({ key, grade, byId, at }) =>
    words.text('facts.line', {
      fact: words.text(`fact.${key}`),
      grade: words.text(`grade.${grade}`),
      person: personName(people, byId, reader),
      date: formats.date(at),
    }),
  );
  return [{ type: 'text', text: [{ bold: words.text('facts.title') }, `\n${lines.join('\n')}`] }];
}

/** Whom of the portfolio a customer is like; nothing where there are no groups. */
export function groupBlocks(groupKey: string | null, run: ValueRun | null, reader: Reader): Block[] {
  const group = run?.groups?.find(({ key }) => key === groupKey);
  if (group === undefined) return [];
  return [{ type: 'text', text: [reader.words.text('group.own', { group: groupText(group, reader) })] }];
}

/** From what a customer is worth to its service class and, for those who may, to what they know of it. */
export function valueButtons(customerId: string, mayChange: boolean, reader: Reader): Block {
  const facts = button(reader, 'button.facts', press('facts.change', customerId));
  return {
    type: 'buttons',
    visible: [button(reader, 'button.tier', press('tier.show', customerId)), ...(mayChange ? [facts] : [])],
    more: [],
    moreLabel: reader.words.text('button.more'),
  };
}
