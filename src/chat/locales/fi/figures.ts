import type { figures as english } from '../en/figures.js';

export const figures = {
  'figures.title': 'Ennakkovaroitukset, {month}',
  'figures.lost': 'Menetetyt asiakkaat',
  'figures.lostOf': '{lost}/{customers} (viime vuonna samassa kuussa {before})',
  'figures.saved': 'Säilyneitä asiakkaista, joihin otettiin yhteyttä',
  'figures.falseAlarms': 'Väärät hälytykset korkean tason varoituksissa',
  'figures.goalUnder': '{figure}, tavoite: alle {goal}',
  'figures.share': '{percent} ({hits}/{of})',
  'figures.shareInterval': '{percent} ({hits}/{of}; 95 %:n väli {low} – {high})',
  'figures.noCases': 'ei vielä tapauksia',
  'figures.opened':
    '{count, plural, one {# varoitus} other {# varoitusta}} avattiin: korkea {high}, keskitaso {medium}, matala {low}',
  'figures.openedNone': 'Tässä kuussa ei avattu yhtään varoitusta.',
  'figures.answered': 'Vastattu tähän mennessä: {share}',
  'figures.ended':
    '{count, plural, one {# varoitus} other {# varoitusta}} päättyi: vastattu {resolved}, riski väistyi {receded}, ilman vastausta {expired}',
  'figures.noAnswers':
    'Kukaan ei ole vielä kertonut, mitä varoituksista seurasi. Ilman vastauksia useimmat luvut jäävät tyhjiksi eikä mitään voida oppia.',
  'figures.notMade': 'Kauden {month} lukuja ei ole vielä. Luvut lasketaan öisin viimeisiltä 24 kuukaudelta.',
  'figures.unclear': 'Anna kuukausi, joka on jo päättynyt, esimerkiksi {example}.',
  'button.figuresAll': 'Kaikki luvut',
  'button.roi': 'Tuotto',
  'figures.section.alerts': 'Varoitukset',
  'figures.section.right': 'Kuinka osuvia varoitukset olivat',
  'figures.section.contact': 'Mitä yhteydenotot toivat',
  'figures.section.warning': 'Kuinka ajoissa varoitus tuli',
  'figures.section.churn': 'Menetetyt asiakkaat',
  'figures.section.lists': 'Markkinoinnin listat',
  'figures.section.return': 'Tuotto',
  'figures.basis':
    'Vuoden varoituksista ne, joiden {days} päivää on kulunut: {count, plural, one {# varoitus} other {# varoitusta}}. Lopputulos tiedossa: {share}',
  'figures.level': '{level}, riski oli todellinen (menetetty tai säilynyt): {share}',
  'figures.untreated': '{level}, menetetty ilman yhteydenottoa: {share}',
  'figures.stated':
    '{level}, menetetty ilman yhteydenottoa: {share}; mallin arvioima todennäköisyys: {stated}',
  'figures.falseAlarmsLine': 'Korkean tason varoitukset, vastaus ”ei ollut vaarassa”: {share}',
  'figures.accuracy': 'Kaikki asiakkaat, oikein arvioidut {days} päivää aiemmin: {share}',
  'figures.accuracyNone':
    'Kaikki asiakkaat, oikein arvioidut: ei vielä mitattavissa, koska yksikään yötarkistus ei ole {days} päivän takaa.',
  'figures.savedLine': 'Säilyneitä asiakkaista, joihin otettiin yhteyttä: {share}',
  'figures.savedIn.day': 'Ensimmäinen yhteydenotto 24 tunnin sisällä, säilyi: {share}',
  'figures.savedIn.two_days': 'Ensimmäinen yhteydenotto 24–48 tunnin kuluttua, säilyi: {share}',
  'figures.savedIn.week': 'Ensimmäinen yhteydenotto 2–7 päivän kuluttua, säilyi: {share}',
  'figures.savedIn.later': 'Ensimmäinen yhteydenotto viikon kuluttua tai myöhemmin, säilyi: {share}',
  'figures.time.day': 'alle 24 tuntia',
  'figures.time.two_days': '24–48 tuntia',
  'figures.time.week': '2–7 päivää',
  'figures.time.later': 'myöhemmin',
  'figures.hours':
    'Aika ensimmäiseen toimeen: {hours, plural, one {# tunti} other {# tuntia}} (mediaani, {count, plural, one {# varoitus} other {# varoitusta}})',
  'figures.hoursUnder':
    'Aika ensimmäiseen toimeen: alle tunti (mediaani, {count, plural, one {# varoitus} other {# varoitusta}})',
  'figures.hoursNone': 'Aika ensimmäiseen toimeen: ei vielä tapauksia',
  'figures.hoursWithheld': 'Aika ensimmäiseen toimeen: ei näytetä, koska mukana oli alle viisi henkilöä.',
  'figures.moods': 'Tunnelma viimeisessä yhteydenotossa: hyvä {good}, neutraali {neutral}, huono {bad}',
  'figures.surveys':
    'Kyselyt 90 päivän sisällä yhteydenotosta: keskimäärin {percent} parhaasta vastauksesta ({count, plural, one {# vastaus} other {# vastausta}})',
  'figures.surveysNone': 'Kyselyt 90 päivän sisällä yhteydenotosta: ei vastauksia',
  'figures.warningDays':
    'Ensimmäisestä varoituksesta asiakkaan lähtöön: {days, plural, one {# päivä} other {# päivää}} (mediaani, {count, plural, one {# menetys} other {# menetystä}}), tavoite: {goal} päivää',
  'figures.warningNone':
    'Ensimmäisestä varoituksesta asiakkaan lähtöön: viimeisten 12 kuukauden aikana ei menetyksiä, joita olisi edeltänyt varoitus',
  'figures.neverWarned': 'Menetykset ilman varoitusta: {share}. Ne eivät ole mukana mediaanissa.',
  'figures.neverWarnedSince':
    'Menetykset ilman varoitusta ensimmäisestä tarkistuksesta {date} alkaen: {share}. Ne eivät ole mukana mediaanissa.',
  'figures.period.month': 'Kuukausi ({month})',
  'figures.period.twelveMonths': '12 kuukautta',
  'figures.churnLine': '{period}: {now}; vuotta aiemmin: {before}',
  'figures.revenueLost':
    'Menetetty vuosittainen liikevaihto 12 kuukauden aikana: {now}; sitä edeltäneiden 12 kuukauden aikana: {before}',
  'figures.revenueNone': 'ei menetyksiä',
  'figures.withoutValue': 'Arvo ei tiedossa, joten ei mukana summassa: {count}',
  'figures.control': 'Vertailu verrokkiryhmään: ei vielä mitattavissa, koska ryhmää ei ole.',
  'figures.list':
    '{list}: {sent} lähetetty. Sen jälkeen: {count, plural, one {# tilaus tai sopimus} other {# tilausta tai sopimusta}}, {customers, plural, one {# asiakas} other {# asiakasta}}',
  'figures.listAmounts': '{line}, liikevaihto {amounts}',
  'figures.listsNote': 'Listan jälkeen syntynyt kauppa ei välttämättä johdu listasta.',
  'figures.reference.right':
    'Vertailuksi alalta raportoitu luku: {share} ennustetuista menetyksistä toteutuu. Ei lupaus.',
  'figures.reference.contact':
    'Vertailuksi alalta raportoitu luku: {share} vaarassa olleista asiakkaista säilyy. Ei lupaus.',
  'figures.reference.churn':
    'Vertailuksi alalta raportoitu luku: {low} – {high} vähemmän menetettyjä asiakkaita. Ei lupaus.',
  'roi.title': 'Mitä ennakkovaroitukset tuottavat',
  'roi.notMeasurable':
    'Ei vielä mitattavissa. Verrokkiryhmää ei ole, joten kukaan ei tiedä, ketkä olisivat jääneet muutenkin.',
  'roi.monthsMore':
    'Jos joka kymmenes varoitus jätettäisiin verrokkiryhmään, mittaamiseen kuluisi noin {months, plural, one {# kuukausi} other {# kuukautta}}.',
  'roi.monthsUnknown':
    'Verrokkiryhmän tarvitsema aika voidaan arvioida vasta, kun useampi varoitus on ollut voimassa {days} päivää.',
  'roi.saved.revenue': 'Säilytetty liikevaihto vuodessa: {saved}',
  'roi.saved.margin': 'Säilytetty kate vuodessa: {saved}',
  'roi.cost': 'Kustannus vuodessa: {cost}',
  'roi.costNone':
    'Kustannusta ei ole vielä asetettu. Ylläpitäjä asettaa sen: return.costPerYear tiedostossa varsel.yaml',
  'roi.basis.revenue':
    'Luvut ovat liikevaihtoa, kunnes ylläpitäjä asettaa katteen: return.margin tiedostossa varsel.yaml',
  'roi.costNone.managers': 'Kustannusta ei ole vielä asetettu. Ylläpitäjä voi asettaa sen.',
  'roi.basis.revenue.managers': 'Luvut ovat liikevaihtoa, kunnes ylläpitäjä asettaa katteen.',
  'roi.basis.margin': 'Luvut ovat katetta: {percent} liikevaihdosta',
  'roi.return': 'Tuotto: {percent}',
  'help.roi': 'Esihenkilöille: ennakkovaroitusten tuotto, tai mitä sen mittaamiseen vielä tarvitaan.',
  'help.figures':
    'Esihenkilöille: miten hyvin ennakkovaroitukset toimivat viime kuussa tai antamanasi kuukautena.',
  'help.example.roi': 'roi',
  'help.example.figures': 'figures 2026-10',
} as const satisfies Readonly<Partial<Record<keyof typeof english, string>>>;
