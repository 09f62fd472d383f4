import type { offersStart as english } from '../en/offers-start.js';

export const offersStart = {
  'admin.about.offers': 'palvelun tarjoukset: mitä puuttuu ennen aloitusta, päälle ja pois',
  'offersStart.title': 'Palvelun tarjoukset',
  'offersStart.on': 'Tarjoukset ovat käytössä.',
  'offersStart.onMissing':
    'Tarjoukset on otettu käyttöön, mutta yhtään ei näytetä ennen kuin kaikki alla oleva on tehty.',
  'offersStart.off': 'Tarjoukset eivät ole käytössä. Kaikki on valmista: ylläpitäjä voi ottaa ne käyttöön.',
  'offersStart.offMissing':
    'Tarjoukset eivät ole käytössä. Ennen aloitusta puuttuu {count, plural, one {# asia} other {# asiaa}}.',
  'offersStart.checks': 'Ennen aloitusta',
  'offersStart.done': 'tehty',
  'offersStart.missing': 'puuttuu',
  'offersStart.missingWhat': '{check}: {remedy}',
  'offersStart.noticeBy': 'Tietosuojaseloste: {person} vahvisti {date}',
  'offersStart.threshold':
    'Tarjous näytetään, kun hyväksymisen todennäköisyys on vähintään {percent}, kuten on määritetty.',
  'offersStart.raised':
    'Tarjous näytetään, kun hyväksymisen todennäköisyys on vähintään {percent}; määritetty raja on {configured}. Viikoittainen tarkistus nosti rajaa {date}.',
  'offersStart.stopped':
    'Viikoittainen tarkistus keskeytti tarjoukset {date}. Ne alkavat uudelleen, kun raja palautetaan.',
  'startCheck.products': 'Tuotteet',
  'startCheck.segments': 'Segmentit',
  'startCheck.success_figure': 'Mitä pidetään onnistumisena',
  'startCheck.owner': 'Kuka vastaa tarjouksista',
  'startCheck.privacy_notice': 'Tietosuojaseloste',
  'startRemedy.products': 'niitä ei ole. Tuo ne: varsel import products FILE.',
  'startRemedy.segments':
    'kerro varsel.yaml-tiedoston kohdassa offers.segments, kenelle asiakkaille saa tarjota.',
  'startRemedy.success_figure':
    'kerro varsel.yaml-tiedoston kohdassa offers.successFigure, millä tarjouksia arvioidaan.',
  'startRemedy.owner': 'nimeä työntekijä varsel.yaml-tiedoston kohdassa offers.owner.',
  'startRemedy.privacy_notice':
    'julkaise seloste, jossa tarjouksista kerrotaan. Ylläpitäjä vahvistaa sen sitten tässä.',
  'startRemedy.byAdministrator': 'ylläpitäjän on määritettävä se.',
  'button.offersOn': 'Ota tarjoukset käyttöön',
  'button.offersOff': 'Poista tarjoukset käytöstä',
  'button.offersNotice': 'Seloste on julkaistu',
  'button.offersNoticeBack': 'Peru vahvistus',
  'done.offers.on': 'Tarjoukset ovat tästä lähtien käytössä.',
  'done.offers.off': 'Tarjoukset eivät ole enää käytössä. Yhtään ei näytetä.',
  'done.offers.confirm_notice': 'Merkitty: tietosuojaseloste on julkaistu.',
  'done.offers.withdraw_notice': 'Merkitty: tietosuojaselostetta ei ole enää vahvistettu.',
  'refusal.offers.already': 'Näin on jo.',
  'refusal.offers.not_ready': 'Tarjouksia ei voi vielä ottaa käyttöön.',
  'offerWatch.title': 'Palvelun tarjouksia oli liikaa',
  'offerWatch.raised':
    'Tästä lähtien tarjous näytetään, kun hyväksymisen todennäköisyys on vähintään {percent} (aiemmin {before}): vähemmän ja parempia.',
  'offerWatch.stopped': 'Yhtään ei näytetä ennen kuin raja palautetaan.',
  'offerWatch.why': 'Alkaen {date}',
  'offerWatch.satisfaction': 'Tyytyväisyys tarjousten jälkeen verrattuna muihin tukipyyntöihin',
  'offerWatch.selling_complaints': 'Tarjoukset, joiden jälkeen asiakas valitti myynnistä',
  'offerWatch.ignored': 'Tarjoukset, joille kukaan ei tehnyt mitään',
  'offerWatch.no_sale': 'Vastatut tarjoukset, joihin kukaan ei tarttunut',
  'offerWatch.over': 'yli rajan',
  'offerWatch.within': 'rajan sisällä',
  'offerWatch.share': '{label}: {percent}, yhteensä {count} (raja {limit})',
  'offerWatch.points': '{label}: {points} pistettä sadasta, {count} vastausta (raja {limit})',
  'offerWatch.tooFew': '{label}: liian vähän tietoja ({count})',
  'offerWatch.how': 'Vain ihminen laskee rajaa: ylläpitäjä tai tarjouksista vastaava.',
  'offerWatch.setBack': '{person} palautti sen {date}.',
  'button.offersSetBack': 'Palauta raja',
  'done.offersThreshold':
    'Tästä lähtien tarjous näytetään, kun hyväksymisen todennäköisyys on vähintään {percent}.',
  'done.offersThreshold.stopped': 'Tarjoukset on taas keskeytetty.',
  'refusal.offersThreshold.meanwhile': 'Rajaa on muutettu sen jälkeen: se on nyt {percent}.',
  'refusal.offersThreshold.meanwhile.stopped': 'Rajaa on muutettu sen jälkeen: tarjoukset on keskeytetty.',
  'refusal.offersThreshold.already': 'Raja on jo sellainen kuin on määritetty.',
  'role.offers': 'Tämä on ylläpitäjille ja tarjouksista vastaavalle.',
} as const satisfies Readonly<Partial<Record<keyof typeof english, string>>>;
