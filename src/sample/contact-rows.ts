import { isoDate } from './calendar.js';
import type { Life } from './life.js';
import { personId } from './people.js';
import { mailbox } from './staff.js';
import type { ContactRow } from './tables.js';

/** The people of a customer as the register knows them: main contacts of now and before, and a colleague. */
export function contactRows(life: Life): ContactRow[] {
  const { account, window } = life;
  const named = life.mainContacts.filter(({ namedOn }) => namedOn < life.until && namedOn <= window.end);
  const row = (id: string, name: string, since: string, isMain: boolean): ContactRow => ({
    id,
    customer_id: account.id,
    name,
    email: `${mailbox(name)}@${account.id.toLowerCase()}.example.test`,
    phone: '',
    is_main: isMain ? 'true' : 'false',
    main_since: since,
  });
  return [
    ...named.map((term, nth) =>
      row(term.personId, term.name, isoDate(term.namedOn), nth === named.length - 1),
    ),
    row(personId(account, 2), account.secondContact, '', false),
  ];
}
