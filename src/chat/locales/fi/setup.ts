export const setup = {
  'listing.short': 'Varoittaa ajoissa ja perustellen, kun asiakas saattaa lähteä',
  'listing.long':
    'Jokainen asiakas tarkistetaan joka yö: tilaukset, tukipyynnöt, yhteydenotot, maksut ja sopimukset. Kun jokin on muuttunut huonompaan suuntaan, vastuuhenkilö saa kortin, jossa ovat syyt, seuraava askel ja määräaika. Kysy mistä tahansa asiakkaasta lyhyellä komennolla; vastaukset näkyvät vain sinulle, kunnes jaat ne.',
  'listing.hint': 'help, mine tai customer ja nimi',
  'install.doneTitle': 'Lisätty',
  'install.done': 'Sovellus on lisätty työtilaan {workspace}. Voit sulkea tämän sivun.',
  'install.expiredTitle': 'Aloita alusta',
  'install.expired':
    'Vaihe aloitettiin liian kauan sitten tai toisessa selaimessa, tai se on jo käytetty. Mitään ei muutettu.',
  'install.cancelledTitle': 'Ei lisätty',
  'install.cancelled': 'Pyyntö peruttiin Slackissa. Mitään ei muutettu.',
  'install.strangerTitle': 'Ei lisätty',
  'install.stranger':
    'Työtila {workspace} ei ole sallittujen työtilojen luettelossa. Ylläpitäjä voi lisätä sen tunnuksen asetuksiin.',
  'install.organisationTitle': 'Yksi työtila kerrallaan',
  'install.organisation':
    'Sovellusta ei voi lisätä koko organisaatioon kerralla. Lisää se jokaiseen työtilaan, jossa sitä käytetään.',
  'install.failedTitle': 'Ei lisätty',
  'install.failed': 'Slack ei vahvistanut pyyntöä. Yritä hetken kuluttua uudelleen.',
  'install.again': 'Aloita alusta',
} as const;
