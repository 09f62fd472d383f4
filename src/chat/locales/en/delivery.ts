export const delivery = {
  // Replies under a card.
  'reply.raised': '{person}, {customer} is now {level}: {points} of 100 points.',
  'reply.fell': '{person}, {customer} is down to {points} of 100 points.',
  'reply.handedOver': '{person}, {customer} is yours now.',
  'reply.handedOver.due': '{person}, {customer} is yours now. Due {due}.',
  // The first run.
  'firstRun.title': 'First check of your customers',
  'firstRun.counts':
    '{total, plural, one {# customer} other {# customers}} to look after ({high} high, {medium} medium, {low} low).',
  'firstRun.none': 'No customer needs attention right now.',
  'firstRun.cards':
    '{cards, plural, =0 {No cards are posted yet.} one {# card is posted, for the most urgent.} other {# cards are posted, for the most urgent.}}',
  'firstRun.listed':
    '{listed, plural, one {# customer waits} other {# customers wait}} on the owners’ lists without a deadline; cards for them follow step by step.',
  'firstRun.mine': 'Everybody sees their own list with {command}.',
  'firstRun.owners': 'By owner',
  'firstRun.owner': '{cards, plural, one {# card} other {# cards}}, {listed} on the list',
  'firstRun.noOwner': 'Without an owner',
  'firstRun.moreOwners': '{count, plural, one {# more person} other {# more people}}',
  // Notes to the administrators.
  'note.title': 'A message did not go out',
  'note.title.unknown': 'A message may not have arrived',
  'note.about': 'About {customer}, to {target}.',
  'note.aboutOther': 'To {target}.',
  'note.unknown_target': 'The platform does not know this channel or person. Check the id in varsel.yaml.',
  'note.archived': 'The channel is archived. Unarchive it or set another one in varsel.yaml.',
  'note.not_a_member': 'The bot is not a member of the channel. Invite it there.',
  'note.not_allowed':
    'The bot is not allowed to post there. Check its permissions and the channel’s settings.',
  'note.bad_credentials': 'The platform does not accept the bot’s token. Renew it and restart.',
  'note.invalid_message': 'The platform did not accept the message itself. Please report this as a fault.',
  'note.shared_channel':
    'People from outside the company can read there (a shared channel, or a guest), so customer data can’t go there. Remove the guest, or set another channel.',
  'note.unknown':
    'The connection broke while it was being sent, and it can’t be looked up. Please check the channel; it is not sent again by itself.',
  'note.stopped': 'Nothing more is sent there until the bot is invited again or you resume it here.',
  // Places without a name.
  'place.channel': 'a channel that is not connected',
  'place.person': 'the direct messages of somebody',
  'place.group': 'a group chat',
  'button.targetResume': 'Resume',
  'done.targetResumed': 'Messages go to {target} again.',
  'refusal.targetGoing': 'Messages already go to {target}.',
  'note.kept': 'The alert is kept; its owner sees it with {command}.',
} as const;
