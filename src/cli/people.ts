import { parseArgs } from 'node:util';
import { decideLink, type LinkRefusal, type LinkStep } from '../chat/linking/decide-link.js';
import { PERSON_LINK_STATES, type PersonLink } from '../domain/person-link.js';
import type { Stores } from '../stores/stores.js';
import { plain } from './preview-text.js';
import { type CliApp, type CliVerb, type ExitCode, UsageError } from './verb.js';

const STEPS = ['confirm', 'reject', 'remove', 'undo'] as const satisfies readonly LinkStep[];

/** Whose account is whose: for the first administrator, whom nobody in chat can confirm. */
export const people: CliVerb = {
  summary: 'list accounts that wait for a confirmation, and confirm or reject them',
  usage: `varsel people [list] [--json]
varsel people confirm ID | reject ID | remove ID | undo ID

  Somebody not known yet who writes to the bot, and whose email address is that of a member of staff, waits here and with the
  administrators in chat. The first administrator is confirmed here. ID is as listed, or the platform's id of the account.

  confirm  the account has the access of that member of staff
  reject   it gets none, and nobody is asked again
  remove   takes access back from a confirmed one
  undo     takes a decision of the last ten minutes back
  --json   for programs: proposed, confirmed and rejected, each with id, platform, platformUserId, accountName, email,
           staffId, proposedAt, decidedById, decidedAt

  varsel people confirm slack-U0123ABCD`,
  async run(args, context) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { json: { type: 'boolean', default: false } },
    });
    const [word = 'list', id, ...more] = positionals;
    const step = STEPS.find((each) => each === word);
    if (step === undefined && word !== 'list') {
      throw new UsageError(`people knows no "${word}"; give list, ${STEPS.join(', ')}`);
    }
    if (more.length > 0 || (step === undefined) !== (id === undefined)) {
      throw new UsageError(step === undefined ? 'people list takes no id' : `people ${step} takes one id`);
    }
    const app = await context.openApp();
    try {
      if (step === undefined || id === undefined) {
        context.stdout.write(await listed(app.stores, values.json));
        return 0;
      }
      context.stdout.write(`${await decide(app, step, id, context.now)}\n`);
      return 0 satisfies ExitCode;
    } finally {
      await app.close();
    }
  },
};

const DONE_TEXTS = {
  confirm: 'confirmed; the account has that access from now on',
  reject: 'rejected; nobody is asked again',
  remove: 'removed; the account has no access any more',
  undo: 'taken back',
} as const satisfies Record<LinkStep, string>;

async function decide({ stores, config }: CliApp, step: LinkStep, given: string, now: () => Date) {
  const link = await linkNamed(given, stores);
  const decided = await decideLink(
    // The platforms' own word on the account was read when it was proposed; only chat can ask them again.
    { stores, people: config.people, profileOf: null, now },
    link.id,
    step,
    'system',
  );
  if (!decided.ok) throw new Error(`${shownId(link)}: ${refusalText(decided.refusal)}`);
  return `${shownId(link)} (${plain(link.accountName)}, staff ${plain(link.staffId)}): ${DONE_TEXTS[step]}`;
}

async function linkNamed(given: string, { personLinks }: Pick<Stores, 'personLinks'>): Promise<PersonLink> {
  const all = await allLinks(personLinks);
  const found = all.filter(
    (link) => link.id === given || shownId(link) === given || link.platformUserId === given,
  );
  const [link, ...others] = found;
  if (link === undefined)
    throw new Error(`there is no account ${given}; varsel people lists those there are`);
  if (others.length > 0)
    throw new Error(`${given} is an account of several platforms; write slack-${given} or teams-${given}`);
  return link;
}

const ALL = 0;

async function allLinks(links: Stores['personLinks']): Promise<PersonLink[]> {
  return (await Promise.all(PERSON_LINK_STATES.map((state) => links.inState(state, ALL)))).flat();
}

async function listed({ personLinks, staff }: Stores, isJson: boolean): Promise<string> {
  const all = await allLinks(personLinks);
  if (isJson) {
    const shown = PERSON_LINK_STATES.map((state) => [
      state,
      all.filter((link) => link.state === state).map(shownLink),
    ]);
    return `${JSON.stringify(Object.fromEntries(shown), null, 2)}\n`;
  }
  if (all.length === 0) return 'No account waits, and none was confirmed or rejected.\n';
  const named = new Map(
    (await staff.findMany(all.map(({ staffId }) => staffId))).map((each) => [each.id, each]),
  );
  const sections = PERSON_LINK_STATES.flatMap((state) => {
    const links = all.filter((link) => link.state === state);
    const lines = links.map((link) => {
      const person = named.get(link.staffId);
      const who = person === undefined ? 'not on staff any more' : `${plain(person.name)}, ${person.role}`;
      return `  ${shownId(link)}  ${plain(link.accountName)} <${plain(link.email)}> = ${plain(link.staffId)} (${who})`;
    });
    return links.length === 0 ? [] : [[`${HEADINGS[state]}: ${links.length}`, ...lines].join('\n')];
  });
  return `${sections.join('\n\n')}\n`;
}

const HEADINGS = { proposed: 'Waiting', confirmed: 'Confirmed', rejected: 'Rejected' } as const;

function shownId({ id }: PersonLink): string {
  return plain(id.replace(/^person:/, ''));
}

function shownLink(link: PersonLink) {
  const { platform, platformUserId, accountName, email, staffId, proposedAt, decidedById, decidedAt } = link;
  return {
    id: shownId(link),
    ...{ platform, platformUserId, accountName, email, staffId, proposedAt, decidedById, decidedAt },
  };
}

function refusalText(refusal: LinkRefusal): string {
  switch (refusal.reason) {
    case 'link_gone':
      return 'there is no such account any more; varsel people lists those there are';
    case 'link_decided':
      return `${refusal.link.state} already; take that back first (undo within ten minutes, remove at any time)`;
    case 'undo_too_late':
      return 'that was more than ten minutes ago; remove takes access back at any time';
    case 'nothing_to_undo':
      return 'there is nothing to take back';
    case 'staff_gone':
      return 'that member of staff is not in the staff file any more';
    case 'email_changed':
      return 'the email address in the staff file is another one now';
    case 'staff_taken':
      return `that member of staff is known by another account (${plain(refusal.account)}); change the staff file or varsel.yaml, or remove that account`;
    case 'no_member':
    case 'profile_unknown':
      return 'the platform does not know the account as one of the company';
  }
}
