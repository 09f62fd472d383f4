import type { privateChat as english } from '../en/private-chat.js';

export const privateChat = {
  'privateChat.answered': 'Vastasin sinulle kahdenvälisessä keskustelussamme.',
  'privateChat.closed': 'En voi vielä kirjoittaa sinulle. Avaa keskustelu kanssani ja kysy siellä.',
  'privateChat.formThere': 'Lomake odottaa sinua kahdenvälisessä keskustelussamme.',
  'privateChat.saved': 'Tallennettu.',
  'privateChat.cancelled': 'Suljettu tallentamatta.',
} as const satisfies Readonly<Partial<Record<keyof typeof english, string>>>;
