import { z } from 'zod';
import type { PersonProfile } from '../../src/chat/adapter.js';

/** What users.info and users.list tell of somebody, as far as it is read. Source: docs.slack.dev, "user object". */
export const Account = z.object({
  id: z.string().default(''),
  team_id: z.string().nullish(),
  name: z.string().default(''),
  real_name: z.string().nullish(),
  deleted: z.boolean().default(false),
  is_bot: z.boolean().default(false),
  is_restricted: z.boolean().default(false),
  is_ultra_restricted: z.boolean().default(false),
  is_stranger: z.boolean().default(false),
  is_email_confirmed: z.boolean().nullish(),
  enterprise_user: z.object({ enterprise_id: z.string().nullish() }).nullish(),
  profile: z.object({ email: z.string().nullish() }).nullish(),
});
export type Account = z.output<typeof Account>;

/** The workspace that is asked. */
export interface OwnTeam {
  readonly teamId: string | null;
  readonly enterpriseId: string | null;
}

/** Slack's own account, which is not marked as a bot. */
const SLACKBOT = 'USLACKBOT';

export function profileOfAccount(account: Account, own: OwnTeam): PersonProfile {
  const { profile, is_email_confirmed: isConfirmed } = account;
  const email = profile?.email ?? '';
  return {
    name: accountName(account),
    // Anybody can type an address that they never confirmed.
    emails: email === '' || isConfirmed === false ? [] : [email],
    kind: kindOf(account, own),
  };
}

export function accountName({ real_name: realName, name }: Account): string {
  return realName ? realName : name;
}

/** Whether somebody reads along who is not of the company. Bots do not read, and closed accounts no longer. */
export function isOutsider(account: Account, own: OwnTeam): boolean {
  return ['guest', 'outsider'].includes(kindOf(account, own));
}

function kindOf(account: Account, own: OwnTeam): PersonProfile['kind'] {
  if (account.deleted) return 'deactivated';
  if (account.is_bot || account.id === SLACKBOT) return 'bot';
  if (account.is_stranger || isOfOtherTeam(account, own)) return 'outsider';
  return account.is_restricted || account.is_ultra_restricted ? 'guest' : 'member';
}

/** Workspaces of one organisation are the same company. */
function isOfOtherTeam({ team_id: teamId, enterprise_user: enterpriseUser }: Account, own: OwnTeam): boolean {
  if (!teamId || own.teamId === null || teamId === own.teamId || teamId === own.enterpriseId) return false;
  return own.enterpriseId === null || enterpriseUser?.enterprise_id !== own.enterpriseId;
}
