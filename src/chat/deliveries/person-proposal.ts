import { personLinkCard } from '../cards/person-link-card.js';
import { type DeliveryRenderer, drop } from './delivery-renderer.js';
import { everybody } from './everybody.js';
import { readerAt } from './reader-at.js';

export const renderPersonProposal: DeliveryRenderer<'person_proposal'> = async (
  { linkId },
  target,
  { stores, settings },
) => {
  const link = await stores.personLinks.find(linkId);
  if (link === null) return drop(`the link ${linkId} is gone`);
  const [people, reader] = await Promise.all([everybody(stores)(), readerAt(target, stores, settings)]);
  const staff = people.get(link.staffId) ?? null;
  return {
    kind: 'card',
    card: personLinkCard({ link, staff, people, isPrivate: false }, reader),
    alertVersion: link.version,
  };
};
