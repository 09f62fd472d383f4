import type { talk as english } from '../en/talk.js';

export const talk = {
  'opener.contact_frequency': 'Hva jobber dere med for tiden, og hvilke utfordringer ser du framover?',
  'opener.reply_time':
    'Jeg vil gjerne snakke om hvordan vi samarbeider. Hva bør vi beholde, og hva kan bli enklere?',
  'opener.late_payment':
    'Skal vi gå gjennom det praktiske i samarbeidet? Jeg vil at det skal være så enkelt som mulig for dere.',
  'opener.order_rhythm': 'Hvordan går det med prosjektet vi sist leverte til? Hva er neste skritt?',
  'opener.order_value': 'Vi er i gang med å planlegge neste år. Hva bør vi ta høyde for hos dere?',
  'opener.contact_person':
    'Jeg vil gjerne høre hva som er viktigst for deg i år, og hva du skal ta tak i først.',
  'opener.support_load': 'Hvilke oppgaver tar mest tid hos dere nå, og hva kan vi avlaste dere med?',
  'opener.silence':
    'Hvor langt har dere kommet med det dere ville oppnå sammen med oss i år? Hva er neste mål?',
  'opener.own_failings':
    'Hvilke punkter i samarbeidet er viktigst for dere? Jeg vil gjerne gå gjennom dem ett for ett.',
  'opener.postponed_meetings':
    'Passer det med 20 minutter på telefon, så går vi gjennom det vi har stående åpent?',
  'opener.tone':
    'Jeg setter pris på en åpen tilbakemelding om samarbeidet vårt. Hvilke to–tre punkter bør vi snakke gjennom?',
  'opener.interest':
    'Hva står på listen deres for neste år? Jeg vil gjerne fortelle om våre planer og høre om deres.',
  'opener.usage': 'Hva ønsker teamet deres å oppnå det neste halvåret, og hva kan hjelpe dere på veien?',
  'opener.data_export': 'Hvor vil dere være om et år, og hvordan kan vi bidra til det?',
  'opener.maintenance': 'Hvordan ser produksjonsplanen ut de neste månedene, og hvordan kan vi bidra?',
  'opener.compatibility': 'Hva er neste skritt i prosjektet dere holder på med, og hvem av oss bør være med?',
  'opener.approvals':
    'Hvilke prosjekter står for tur hos dere, og hva trenger dere fra oss for å komme i gang?',
  'opener.outside': 'Hva kommer det neste året til å kreve av dere, og hvordan kan vi være til nytte?',
  'opener.renewal': 'Hva bør samarbeidet gi dere neste år? Vi vil gjerne ha innspill fra dere tidlig.',
  'opener.satisfaction':
    'Hva kan gjøre det enda enklere for dere å jobbe med oss? Jeg tar gjerne to–tre punkter videre.',
  'opener.challenges': 'Hva er de største utfordringene du ser de neste månedene?',
  'opener.cooperation': 'Skal vi gå gjennom noen punkter i samarbeidet vårt?',
  'opener.project': 'Hvordan går det med prosjektet deres, og hvor kan vi hjelpe?',
  'opener.plans': 'Vi vil gjerne ha dine innspill til planene våre for neste år.',
  'avoid.contact_frequency': 'Vi hører aldri fra dere lenger',
  'avoid.reply_time': 'Hvorfor tar det så lang tid å få svar fra dere?',
  'avoid.late_payment': 'Betal det som har forfalt, så kan vi snakke sammen',
  'avoid.order_rhythm': 'Dere har ikke bestilt på lenge',
  'avoid.order_value': 'Vi har merket at dere bestiller mindre',
  'avoid.contact_person': 'Dette var enklere med forgjengeren din',
  'avoid.support_load': 'Det har dere spurt om før',
  'avoid.silence': 'Bruker dere det i det hele tatt?',
  'avoid.own_failings': 'Det var ikke vår feil',
  'avoid.postponed_meetings': 'Dere utsetter stadig møtene våre',
  'avoid.tone': 'Det er ingen grunn til å være sint',
  'avoid.interest': 'Vi hører at dere ser dere om etter andre',
  'avoid.usage': 'Vi ser at dere logger inn sjeldnere',
  'avoid.data_export': 'Hva skal dere med dataene?',
  'avoid.maintenance': 'Hvor kjøper dere delene nå?',
  'avoid.compatibility': 'Skal dere bytte leverandør?',
  'avoid.approvals': 'Hvorfor kan ingen bestemme seg hos dere?',
  'avoid.outside': 'Vi har hørt om situasjonen deres',
  'avoid.stillHappy': 'Er dere fortsatt fornøyd med oss?',
} as const satisfies Readonly<Partial<Record<keyof typeof english, string>>>;
