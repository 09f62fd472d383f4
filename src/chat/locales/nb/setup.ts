export const setup = {
  'listing.short': 'Varsler tidlig, med begrunnelse, når en kunde kan være på vei bort',
  'listing.long':
    'Hver natt sjekkes alle kundene: ordrer, saker, kontakt, betalinger og avtaler. Når noe har endret seg til det verre, får den ansvarlige et kort med grunnene, neste steg og fristen. Spør om en kunde med en kort kommando; bare du ser svarene til du deler dem.',
  'listing.hint': 'help, mine, eller customer og et navn',
  'install.doneTitle': 'Lagt til',
  'install.done': 'Appen er lagt til i arbeidsområdet {workspace}. Du kan lukke denne siden.',
  'install.expiredTitle': 'Begynn på nytt',
  'install.expired':
    'Dette ble påbegynt for lenge siden, i en annen nettleser, eller er allerede brukt. Ingenting er endret.',
  'install.cancelledTitle': 'Ikke lagt til',
  'install.cancelled': 'Forespørselen ble avbrutt i Slack. Ingenting er endret.',
  'install.strangerTitle': 'Ikke lagt til',
  'install.stranger':
    'Arbeidsområdet {workspace} står ikke på listen over tillatte arbeidsområder. En administrator kan legge ID-en inn i innstillingene.',
  'install.organisationTitle': 'Ett arbeidsområde om gangen',
  'install.organisation':
    'Appen kan ikke legges til i en hel organisasjon på én gang. Legg den til i hvert arbeidsområde som skal bruke den.',
  'install.failedTitle': 'Ikke lagt til',
  'install.failed': 'Slack bekreftet ikke forespørselen. Prøv igjen om litt.',
  'install.again': 'Begynn på nytt',
} as const;
