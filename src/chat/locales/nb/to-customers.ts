import type { toCustomers as english } from '../en/to-customers.js';

export const toCustomers = {
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
  'taskOpener.renewal':
    'Jeg vil gjerne snakke med deg i god tid om hvordan vi går videre sammen. Hva bør være som det er, og hva ønsker dere annerledes?',
  'taskOpener.reference_ask':
    'Vi setter stor pris på samarbeidet. Kunne dere tenke dere å fortelle andre om erfaringene deres med oss?',
  'taskOpener.maintenance_due':
    'Vi vil gjerne se til utstyret deres før noe stopper. Når passer det med et besøk?',
  'taskOpener.unused_function':
    'Avtalen deres rommer mer enn dere bruker i dag. Kan jeg vise dere hva som kan spare dere for tid?',
  'taskOpener.reorder': 'Dere trenger kanskje snart mer {product}. Skal vi gjøre klar neste leveranse?',
  'toSay.suggestion': 'Ut fra {grounds} foreslår systemet vårt {product}.',
  'toSay.basis.use': 'bruken deres',
  'toSay.basis.question': 'spørsmålet deres',
  'toSay.basis.experience': 'hva andre har hatt bruk for etter slike spørsmål',
  'toSay.basis.similar': 'lignende kunder',
  'toSay.carries': '{metric}: det rommer opptil {most}.',
  'toSay.price': 'Det koster {price}.',
} as const satisfies Readonly<Partial<Record<keyof typeof english, string>>>;
