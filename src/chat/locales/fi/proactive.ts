import type { proactive as english } from '../en/proactive.js';

export const proactive = {
  'task.renewal': 'Sopimuksen uusiminen',
  'taskToDo.renewal': 'Keskustele asiakkaan kanssa jatkosta ennen kuin sopimus päättyy.',
  'taskReason.renewal':
    'Sopimus päättyy {date}: tämä on muistutus {days, plural, one {# päivä} other {# päivää}} ennen sitä.',
  'taskReason.contractValue': 'Arvo vuodessa: {value}.',
  'taskReason.toCome': 'Odotettu tuleva arvo: {value}.',
  'taskReason.risk': 'Ennakkovaroitus: {risk}.',
  'taskReason.noRisk': 'Ennakkovaroituksesta ei ole ajantasaista lukua.',
  'task.reference_ask': 'Pyydä referenssiä',
  'taskToDo.reference_ask':
    'Kysy, suosittelisiko asiakas meitä: muutama lause, puhelu toisen asiakkaan kanssa tai menestystarina.',
  'taskReason.reference':
    'Kuuluu meitä mieluiten suosittelevaan {percent} osuuteen asiakkaista ({score}/100), ei avoimia tukipyyntöjä eikä varoituksia.',
  'taskReason.answers':
    '{answers, plural, one {# kyselyvastaus} other {# kyselyvastausta}} 12 kuukaudessa, keskimäärin {percent} parhaasta arvosanasta.',
  'task.maintenance_due': 'Huolto tulossa',
  'taskToDo.maintenance_due': 'Sovi huoltokäynti hyvissä ajoin.',
  'taskReason.machines': '{count, plural, one {# kone} other {# konetta}}: {machines}.',
  'taskReason.machinesOf': '{product}, {count, plural, one {# kone} other {# konetta}}: {machines}.',
  'taskReason.moreMachines': '{count, plural, one {# muu} other {# muuta}}',
  'taskReason.age':
    'Asennettu {installed}, huoltoväli {months, plural, one {# kuukausi} other {# kuukautta}}: määräpäivä {date}.',
  'taskReason.hours': '{hours} käyttötuntia, noin {perMonth} kuukaudessa: {dueAt} tuntia noin {date}.',
  'taskReason.ageSince':
    'Viimeksi huollettu {serviced}, huoltoväli {months, plural, one {# kuukausi} other {# kuukautta}}: määräpäivä {date}.',
  'taskReason.ageOfSeveral':
    'Huoltoväli {months, plural, one {# kuukausi} other {# kuukautta}}: määräpäivä {date}.',
  'taskReason.hoursSince':
    '{hours} käyttötuntia huollosta {serviced}, noin {perMonth} kuukaudessa: {dueAt} tuntia noin {date}.',
  'taskReason.limit': 'Anturin lukema oli {value} ({date}), yli rajan {limit}.',
  'taskReason.trend': 'Anturin lukema on {value} ja nousee: raja {limit} ylittyy noin {date}.',
  'task.unused_function': 'Käyttämättömiä toimintoja',
  'taskToDo.unused_function':
    'Näytä, mitä asiakkaalla on käyttämättä, tai sovita sopimus todelliseen tarpeeseen.',
  'taskReason.logins':
    'Sopimus on voimassa, mutta kukaan ei ole kirjautunut {days, plural, one {# päivään} other {# päivään}}.',
  'taskReason.seats': 'Käytössä enintään {used}/{contracted} paikkaa viimeisten {days} päivän aikana.',
  'taskReason.features':
    'Käytössä enintään {used} toimintoa viimeisten {days} päivän aikana, aiemmin {before}.',
  'task.reorder': 'Varasto loppumassa',
  'taskToDo.reorder': 'Tarjoa seuraavaa toimitusta ennen kuin varasto loppuu.',
  'taskReason.reorder':
    '{product}: noin {perMonth} kuukaudessa, tilauksia {orders}. Viimeisin ({quantity}, {date}) riittää arviolta {end} asti.',
  'taskReason.reorderBetween': 'Todennäköisimmin aikavälillä {range}.',
  'task.opener': 'Voit sanoa esimerkiksi: {text}',
  'button.referenceGiven': 'Suostui',
  'button.referenceDeclined': 'Kieltäytyi',
  'task.state.given': 'Referenssistä sovittu, merkitsi {person}, {time}',
  'task.state.declined': 'Referenssistä kieltäydytty, merkitsi {person}, {time}',
  'task.state.settled': 'Suljettu {date}: ei enää ajankohtainen',
} as const satisfies Readonly<Partial<Record<keyof typeof english, string>>>;
