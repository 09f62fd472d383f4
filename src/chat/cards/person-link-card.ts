import type { PersonLink } from '../../domain/person-link.js';
import type { Staff } from '../../domain/staff.js';
import type { Block, Card } from '../card.js';
import { type People, personName } from '../people.js';
import { button, press, SEEN_PRIVATELY } from '../press.js';
import type { Reader } from '../reader.js';
import { roleText } from './role-text.js';

export interface PersonLinkView {
  readonly link: PersonLink;
  /** Null once the member of staff is gone. */
  readonly staff: Staff | null;
  readonly people: People;
  /** Shown to one person alone, so that a press has to be answered. */
  readonly isPrivate: boolean;
}

/** An account and the member of staff it may belong to: side by side, and what somebody decided. */
export function personLinkCard(view: PersonLinkView, reader: Reader): Card {
  const { link, staff } = view;
  const { words } = reader;
  const platform = words.text(`platform.${link.platform}`);
  return {
    summary: words.text('personLink.summary', { account: link.accountName, platform }),
    blocks: [
      { type: 'title', text: words.text('personLink.title') },
      { type: 'text', text: [words.text('personLink.intro', { platform })] },
      {
        type: 'fields',
        fields: [
          {
            label: words.text('personLink.account', { platform }),
            value: words.text('personLink.named', { name: link.accountName, id: link.platformUserId }),
          },
          { label: words.text('personLink.staff'), value: staffText(link, staff, reader) },
          { label: words.text('personLink.email'), value: link.email },
        ],
      },
      ...decidedBlock(view, reader),
      buttonsBlock(view, reader),
    ],
  };
}

/** Who decided: a member of staff, or somebody at the command line, who has no name here. */
export function linkDeciderName(decidedById: string | null, people: People, reader: Reader): string {
  if (decidedById === 'system') return reader.words.text('merge.byCommandLine');
  return personName(people, decidedById, reader);
}

function staffText({ staffId }: PersonLink, staff: Staff | null, reader: Reader): string {
  const { words } = reader;
  if (staff === null) return words.text('personLink.gone', { id: staffId });
  const named = words.text('personLink.named', { name: staff.name, id: staff.id });
  return [named, roleText(staff.role, reader), staff.team].filter((part) => part !== '').join(', ');
}

function decidedBlock({ link, people }: PersonLinkView, reader: Reader): Block[] {
  const { state, decidedById, decidedAt } = link;
  if (state === 'proposed' || decidedAt === null) return [];
  const text = reader.words.text(`personLink.done.${state}`, {
    person: linkDeciderName(decidedById, people, reader),
    time: reader.formats.dateTime(decidedAt),
  });
  return [{ type: 'text', text: [{ bold: text }] }];
}

function buttonsBlock({ link, isPrivate }: PersonLinkView, reader: Reader): Block {
  const args = isPrivate ? SEEN_PRIVATELY : {};
  const moreLabel = reader.words.text('button.more');
  const ask = (action: 'person.confirm' | 'person.reject' | 'person.undo' | 'person.remove') =>
    press(action, link.id, args);
  if (link.state === 'proposed') {
    const visible = [
      button(reader, 'button.personConfirm', ask('person.confirm'), 'primary'),
      button(reader, 'button.personReject', ask('person.reject')),
    ];
    return { type: 'buttons', visible, more: [], moreLabel };
  }
  // Offered for good, and refused once it is too late: a card can't change by itself.
  const undo = button(reader, 'button.undo', ask('person.undo'));
  const remove = button(reader, 'button.personRemove', ask('person.remove'), 'danger');
  return {
    type: 'buttons',
    visible: [undo],
    more: link.state === 'confirmed' ? [remove] : [],
    moreLabel,
  };
}
