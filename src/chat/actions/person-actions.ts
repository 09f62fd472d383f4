import type { PersonLink } from '../../domain/person-link.js';
import { isSeenPrivately, refreshSoon } from '../answer-act.js';
import { messageCard } from '../cards/message-card.js';
import { linkDeciderName, personLinkCard } from '../cards/person-link-card.js';
import type { Desk } from '../dependencies.js';
import { decideLink, type LinkRefusal, type LinkStep } from '../linking/decide-link.js';
import type { People } from '../people.js';
import type { Reader } from '../reader.js';
import { onlyFor } from '../roles.js';
import type { ActionHandler } from './action-handler.js';

const DONE_TEXTS = {
  confirm: 'done.personConfirmed',
  reject: 'done.personRejected',
  undo: 'done.undone',
  remove: 'done.personRemoved',
} as const satisfies Record<LinkStep, string>;

/** Shows who an account may belong to, for deciding. */
export const showPersonLink: ActionHandler = async ({ subject }, desk) =>
  onlyFor('administrators', async ({ reader }) => {
    const link = await desk.stores.personLinks.find(subject);
    if (link === null)
      return { kind: 'whisper', card: messageCard(reader.words.text('refusal.person.link_gone')) };
    return { kind: 'whisper', card: await privateCard(link, desk, reader) };
  });

/** Lets an account in as a member of staff, keeps it out, or takes either back. */
export function decideLinkAtOnce(step: LinkStep): ActionHandler {
  return async ({ subject, args }, desk) =>
    onlyFor('administrators', async ({ staff, reader }) => {
      const decided = await decideLink(
        {
          stores: desk.stores,
          people: desk.settings.people,
          profileOf: desk.linking?.profileOf ?? null,
          now: desk.now,
        },
        subject,
        step,
        staff.id,
      );
      refreshSoon(subject, desk);
      if (!decided.ok) {
        const text = refusalText(decided.refusal, await desk.people(), reader);
        return { kind: 'whisper', card: messageCard(text) };
      }
      if (decided.value.targets.length > 0 && !isSeenPrivately(args)) return { kind: 'done' };
      const { blocks } = await privateCard(decided.value, desk, reader);
      return { kind: 'whisper', card: messageCard(reader.words.text(DONE_TEXTS[step]), ...blocks) };
    });
}

async function privateCard(link: PersonLink, { stores, people }: Desk, reader: Reader) {
  const [staff, everybody] = await Promise.all([stores.staff.find(link.staffId), people()]);
  return personLinkCard({ link, staff, people: everybody, isPrivate: true }, reader);
}

function refusalText(refusal: LinkRefusal, people: People, reader: Reader): string {
  const { words, formats } = reader;
  switch (refusal.reason) {
    case 'link_decided': {
      const { state, decidedById } = refusal.link;
      const person = linkDeciderName(decidedById, people, reader);
      return words.text(state === 'confirmed' ? 'refusal.person.confirmed' : 'refusal.person.rejected', {
        person,
      });
    }
    case 'undo_too_late':
      return words.text('refusal.undo_too_late', {
        time: formats.dateTime(refusal.link.decidedAt ?? refusal.link.proposedAt),
      });
    case 'nothing_to_undo':
      return words.text('refusal.nothing_to_undo');
    case 'staff_taken':
      return words.text('refusal.person.staff_taken', { account: refusal.account });
    default:
      return words.text(`refusal.person.${refusal.reason}`);
  }
}
