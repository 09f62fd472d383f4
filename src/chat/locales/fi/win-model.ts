import type { winModel as english } from '../en/win-model.js';

export const winModel = {
  'winModel.title': 'Mihin voiton todennäköisyydet perustuvat',
  'winModel.inUse': 'Opetettu malli (nro {model}) antaa jokaiselle avoimelle kaupalle todennäköisyyden.',
  'winModel.none':
    'Opetettua mallia ei ole käytössä. Avoin kauppa näyttää, kuinka suuri osa samassa vaiheessa olleista päättyneistä kaupoista voitettiin, ja kertoo sen.',
  'winModel.short': 'Mallista puuttuu: {parts}.',
  'winModel.short.closed': 'päättyneitä kauppoja {has}/{needed}',
  'winModel.short.won': 'voitettuja kauppoja {has}/{needed}',
  'winModel.short.lost': 'hävittyjä kauppoja {has}/{needed}',
  'winModel.short.history_months': 'historiaa kuukausina {has}/{needed}',
  'winModel.short.activities_a_month':
    'sähköposteja, tapaamisia ja muistiinpanoja kuukaudessa {has}/{needed}',
  'winModel.short.consistent_percent': 'yhtenäisesti kirjoitettuja nimiä prosentteina {has}/{needed}',
  'winModel.short.complete_percent':
    'asiakas, vastuuhenkilö, tuote, summa ja vaihe täytetty prosentteina {has}/{needed}',
  'winModel.notYet': 'Seuraava yöllinen tarkistus kertoo, mitä mallista puuttuu.',
  'winModel.train': 'Aineistoa on mallille tarpeeksi. Se opetetaan viikon kuluessa.',
  'winModel.waived': 'Kokeilu alle vähimmäisvaatimusten: vain katsottavaksi, ei käyttöön.',
  'winModel.unfit': 'Malli {model} on opetettu ja tallessa, mutta ei käytössä: {why}.',
  'winModel.unfitUnknown': 'Malli {model} on opetettu ja tallessa, mutta ei käytössä.',
  'winModel.waiting':
    'Malli {model} on opetettu. Se otetaan käyttöön, kun se on toiminut nykyisen rinnalla viikon.',
  'winModel.beside':
    'Viime yönä se arvioi avoimia kauppoja kenenkään näkemättä: {count, plural, one {#} other {#}}. Vähintään 10 pisteen eroja oli {apart, plural, one {#} other {#}}.',
  'winModel.trainedOn.value':
    '{count, plural, one {# kauppa} other {# kauppaa}}, päättynyt {from}–{to}, voitettu {won}, tarkasteltu yhteensä {moments} kertaa',
  'winModel.notes': 'Luettu muistiinpanot {count, plural, one {# kaupasta} other {# kaupasta}}',
  'winModel.quality.value':
    'Asettaa voitetun kaupan hävityn edelle {auc} kerroista; pelkkä vaihe {stage} (viimeksi päättyneitä kauppoja {count, plural, one {#} other {#}})',
  'winModel.quality.base': 'Ei parempi kuin kunkin vaiheen osuus',
  'winModel.typical': 'Tyypillinen kauppa',
  'winModel.closing': 'Päättymispäivät',
  'winModel.closing.value':
    '{percent} kaupoista ({count, plural, one {#} other {#}}) päättyi annetulla aikavälillä, jonka on tarkoitus pitää 80-prosenttisesti; puolet erosi enintään {days, plural, one {# päivän} other {# päivää}}',
  'winModel.ownColumns': 'Omat sarakkeenne',
  'winModel.leftOut': 'Jätetty pois, koska se paljastaa vastauksen',
  'winModel.leak.closing': '{name}: täytetty {closed} päättyneistä ja {open} avoimista kaupoista',
  'winModel.leak.after': '{name}: täytetty {won} voitetuista ja {lost} hävityistä kaupoista',
  'winModel.leak.alone': '{name}: erottaa yksin voitetut hävityistä',
  'winModel.leak.later': '{name}: on tulevaisuudessa {percent} tapauksista',
  'winModel.stages': 'Voitettu päättyneistä kaupoista, jotka olivat vaiheessa',
  'winModel.stage': '{stage}: {percent}, kauppoja {count, plural, one {#} other {#}}',
  'winFault.minimums_waived': 'vähimmäisvaatimukset eivät täyty',
  'winFault.truncated': 'sen haku keskeytyi',
  'winFault.no_better_than_the_base_rate': 'se ei ole parempi kuin sama todennäköisyys kaikille kaupoille',
  'winFault.no_better_than_the_stage': 'se ei ole parempi kuin kunkin vaiheen osuus',
  'winFault.calibration_off': 'sen todennäköisyydet eivät pidä',
  'winFault.calibration_lost': 'sen todennäköisyydet eivät pitäneet, kun se toimi nykyisen rinnalla',
  'winFault.worse_than_active': 'se järjestää kaupat huonommin kuin nykyinen',
  'winTraining.title': 'Voittomalli {model} on opetettu',
  'winTraining.active': 'Se antaa tästä lähtien avoimille kaupoille todennäköisyydet.',
  'winTraining.shadow':
    'Mikään ei puhu sitä vastaan. Se otetaan käyttöön, kun se on toiminut nykyisen rinnalla viikon.',
  'winTraining.unfit': 'Se on tallessa, mutta ei käytössä: {why}.',
  'winTraining.because.drift':
    'Opetettu ennen neljännesvuoden loppua, koska kaupat näyttävät toisilta kuin ennen: {factors}.',
  'winTraining.because.chances': 'todennäköisyydet kokonaisuutena',
  'winTraining.because.calibration':
    'Opetettu ennen neljännesvuoden loppua, koska todennäköisyydet eivät pitäneet: päättyneistä kaupoista odotettiin voitettavan {stated}, voitettiin {won}.',
  'winTraining.because.quality':
    'Opetettu ennen neljännesvuoden loppua, koska käytössä oleva malli erottaa voitetut kaupat hävityistä huonommin kuin testissään.',
  'button.promoteWinModel': 'Ota käyttöön nyt',
  'button.rollBackWinModel': 'Palaa edelliseen',
  'done.winModelPromoted': 'Malli {model} antaa tästä lähtien avoimille kaupoille todennäköisyydet.',
  'done.winModelRolledBack': 'Malli {model} antaa taas avoimille kaupoille todennäköisyydet.',
  'done.winModelRolledBack.stages':
    'Mikään opetettu malli ei ole enää käytössä: avoimista kaupoista näytetään vaiheen voitettujen osuus.',
  'model.others': 'Muut mallit',
  'model.others.churn': 'Poistuma',
  'model.others.value': 'Asiakkaiden arvo',
  'model.others.win': 'Voiton todennäköisyydet',
} as const satisfies Readonly<Partial<Record<keyof typeof english, string>>>;
