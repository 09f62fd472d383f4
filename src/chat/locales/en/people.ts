export const people = {
  'platform.slack': 'Slack',
  'platform.teams': 'Teams',
  'roleName.agent': 'agent',
  'roleName.sales': 'sales',
  'roleName.marketing': 'marketing',
  'roleName.manager': 'manager',
  'roleName.administrator': 'administrator',
  // To somebody whose account nobody has confirmed yet.
  'person.asked':
    'Hello! I don’t know you yet. An administrator has been asked whether this is you; please try again once that is settled.',
  'person.noted':
    'Hello! I don’t know you yet. Your request has been noted for the administrators; please tell one of them.',
  // To the administrators: whose account it is.
  'personLink.summary': 'Who is {account} on {platform}?',
  'personLink.title': 'Is this the same person?',
  'personLink.intro':
    'Somebody whose {platform} account is not known yet has written to the bot. The email address is that of a member of staff. Nothing is shown to them until you confirm.',
  'personLink.account': '{platform} account',
  'personLink.staff': 'On staff',
  'personLink.email': 'Email of both',
  'personLink.named': '{name} ({id})',
  'personLink.gone': '{id}, not on staff any more',
  'personLink.done.confirmed': 'Confirmed by {person}, {time}',
  'personLink.done.rejected': 'Rejected by {person}, {time}',
  'button.personConfirm': 'Confirm',
  'button.personReject': 'Reject',
  'button.personRemove': 'Withdraw access',
  'done.personConfirmed': 'Confirmed. The account has the access of this member of staff now.',
  'done.personRejected': 'Rejected. The account gets no access, and you won’t be asked again.',
  'done.personRemoved': 'Withdrawn. The account has no access any more.',
  'refusal.person.link_gone': 'This question is no longer on record.',
  'refusal.person.confirmed': '{person} has confirmed this account already.',
  'refusal.person.rejected': '{person} has rejected this account already.',
  'refusal.person.staff_gone': 'This person is not on staff any more, so the account was not confirmed.',
  'refusal.person.email_changed':
    'The email addresses are not the same any more, so the account was not confirmed.',
  'refusal.person.staff_taken':
    'This member of staff is known by another account already ({account}), so this one was not confirmed.',
  'refusal.person.no_member':
    'This is a guest, a closed account, a bot or somebody from another organisation, so it was not confirmed.',
  'refusal.person.profile_unknown':
    'The account could not be looked up just now, so it was not confirmed. Please try again in a moment.',
  // "admin people".
  'people.title': 'People and accounts',
  'people.roles': 'Roles',
  'people.role': '{role}: {count}',
  'people.waiting': '{count, plural, one {# account waits} other {# accounts wait}} for your answer.',
  'people.noneWaiting': 'No account waits for your answer.',
  'people.menu': 'Accounts that wait',
  'people.confirmedMenu': 'Confirmed accounts',
  'people.option': '{account} ({platform})',
  'people.without': 'Without an account in {platform}',
  'people.everybody': 'nobody, all are known',
  'people.andMore': '{names} and {count, plural, one {# more} other {# more}}',
  'people.how':
    'Accounts come from the staff file, from varsel.yaml, or from a confirmed email address; varsel.yaml takes precedence.',
} as const;
