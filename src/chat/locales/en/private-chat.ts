export const privateChat = {
  // Where a platform can show nobody in a channel something alone, the answer goes to the person's own chat.
  'privateChat.answered': 'I have answered you in our own chat.',
  'privateChat.closed': 'I can’t write to you yet. Please open a chat with me and ask there.',
  'privateChat.formThere': 'The form is waiting for you in our own chat.',
  'privateChat.saved': 'Saved.',
  'privateChat.cancelled': 'Closed without saving.',
} as const;
