import type { talk as english } from '../en/talk.js';

export const talk = {
  'avoid.contact_frequency': 'Teistä ei enää koskaan kuulu mitään',
  'avoid.reply_time': 'Miksi vastaamiseen menee teiltä näin kauan?',
  'avoid.late_payment': 'Maksakaa ensin erääntyneet, jutellaan sitten',
  'avoid.order_rhythm': 'Ette ole tilanneet pitkään aikaan',
  'avoid.order_value': 'Huomasimme, että tilaatte vähemmän',
  'avoid.contact_person': 'Edeltäjäsi kanssa tämä oli helpompaa',
  'avoid.support_load': 'Tuota olette kysyneet jo ennenkin',
  'avoid.silence': 'Käytättekö sitä ollenkaan?',
  'avoid.own_failings': 'Se ei ollut meidän vikamme',
  'avoid.postponed_meetings': 'Siirrätte aina tapaamisiamme',
  'avoid.tone': 'Ei tuosta kannata suuttua',
  'avoid.interest': 'Kuulimme, että katselette muita vaihtoehtoja',
  'avoid.usage': 'Näemme, että kirjaudutte harvemmin',
  'avoid.data_export': 'Mihin tarvitsette tietojanne?',
  'avoid.maintenance': 'Mistä ostatte osat nykyään?',
  'avoid.compatibility': 'Oletteko vaihtamassa toiseen valmistajaan?',
  'avoid.approvals': 'Miksei teillä kukaan osaa päättää?',
  'avoid.outside': 'Olemme kuulleet tilanteestanne',
  'avoid.stillHappy': 'Oletteko vielä tyytyväisiä meihin?',
} as const satisfies Readonly<Partial<Record<keyof typeof english, string>>>;
