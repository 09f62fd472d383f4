import type { CustomerFacts } from '../gate/situation.js';

/** What an overview tells of today; of an earlier moment nobody knows it. */
export type StandingFacts = Pick<CustomerFacts, 'renewalAt' | 'hasPlan' | 'budget' | 'isAmongTop'>;
