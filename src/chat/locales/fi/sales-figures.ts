import type { salesFigures as english } from '../en/sales-figures.js';

export const salesFigures = {
  'salesFigures.title': 'Myynnin luvut, {quarter}',
  'salesFigures.forecastAccuracy': 'Ennusteen tarkkuus',
  'salesFigures.velocityDays': 'Liidistä päätökseen',
  'salesFigures.winRate': 'Voittoprosentti',
  'salesFigures.closingShare': 'Avoimesta arvosta lähes varmoissa kaupoissa',
  'salesFigures.dealSizeMinor': 'Voitetun kaupan koko',
  'salesFigures.tooFew': 'liian vähän arvioitavaksi',
  'salesFigures.compared': '{before} → {now} ({change})',
  'salesFigures.points': '{size} prosenttiyksikköä',
  'salesFigures.percent': '{size} %',
  'salesFigures.counted':
    'Neljänneksellä päättyi {count, plural, one {# kauppa} other {# kauppaa}}; jos niitä on alle {least}, lukuja ei näytetä.',
  'salesFigures.baseline':
    'Vertailukohtana neljä neljännestä ennen ensimmäisiä todennäköisyyksiä, {range} (päättyneitä kauppoja {count, plural, one {#} other {#}}). Ennusteita ja todennäköisyyksiä ei silloin tallennettu.',
  'salesFigures.baselineSet':
    'Vertailukohtana {range} (päättyneitä kauppoja {count, plural, one {#} other {#}}). Sen ajan ennusteita ja todennäköisyyksiä ei verrata.',
  'salesFigures.noBaseline': 'Ennen ensimmäistä yöllistä laskentaa ei ole mihin verrata.',
  'salesFigures.use': 'Kuka käyttää, viimeiset neljä viikkoa',
  'salesFigures.use.team':
    '{team}: {count, plural, one {# myyjästä} other {# myyjästä}} kauppoja on katsonut {looking} ja jotakin kirjannut {logging}.',
  'salesFigures.quality': 'Miten hyvin kaupat on kirjattu',
  'salesFigures.quality.team':
    '{team}: {percent} kirjattu ({count, plural, one {# avoin kauppa} other {# avointa kauppaa}}), päättymispäivä ohi {overdue}.',
  'salesFigures.quality.worst': 'Eniten puuttuu: {field} ({percent}).',
  'salesFigures.field.customer': 'asiakas',
  'salesFigures.field.amount': 'summa',
  'salesFigures.field.expected_close': 'päättymispäivä',
  'salesFigures.field.product': 'tuote',
  'salesFigures.field.stage': 'vaihe',
  'salesFigures.field.activity': 'tapahtuma 30 päivän sisällä',
  'pilot.none': 'Pilottia ei ole määritelty. Se kuvataan tiedostossa varsel.yaml kohdassa deals.pilot.',
  'pilot.title': 'Pilotti',
  'pilot.before': 'Se alkaa {date}.',
  'pilot.running': 'Se päättyy {date}. Silloin kerrotaan, onko eroa.',
  'pilot.nothingClosed':
    'Se on päättynyt, mutta toisessa ryhmässä ei ole päättyneitä kauppoja verrattavaksi.',
  'pilot.reached': 'Ero on todellinen ja tavoite täyttyi: {points} prosenttiyksikköä ({low}…{high}).',
  'pilot.better': 'Ero on todellinen, mutta alle tavoitteen: {points} prosenttiyksikköä ({low}…{high}).',
  'pilot.worse': 'Pilottiryhmä voitti toista vähemmän: {points} prosenttiyksikköä ({low}…{high}).',
  'pilot.notShown':
    'Todellista eroa ei löytynyt: {points} prosenttiyksikköä ({low}…{high}) voi olla sattumaa.',
  'pilot.period': 'Aika',
  'pilot.period.value': '{range}, {days} päivää; puolet kaupoista kestää enintään {cycle} päivää',
  'pilot.deals': 'Kaupat',
  'pilot.deals.value': 'pilotissa {pilot}, vertailussa {control}',
  'pilot.baseRate': 'Edellisen vuoden voittoprosentti',
  'pilot.goal': 'Tavoite',
  'pilot.points': '{points, plural, one {# prosenttiyksikkö} other {# prosenttiyksikköä}}',
  'pilot.detectable': 'Pienin havaittava ero',
  'pilot.group': 'Voitettu pilotissa',
  'pilot.control': 'Voitettu vertailuryhmässä',
  'pilot.rate': '{percent} ({won}/{closed})',
  'pilot.how': 'Tämän kokoinen ero löytyy neljä kertaa viidestä; jos eroa ei ole, virhe on 5 %.',
  'pilot.concern.too_few_deals': 'Pilottiryhmässä on alle {least} kauppaa.',
  'pilot.concern.too_few_in_control': 'Vertailuryhmässä on alle {least} kauppaa.',
  'pilot.concern.too_short': 'Aika on lyhyempi kuin puolet kaupoista kestää.',
  'pilot.concern.goal_too_small': 'Tavoitteen kokoista eroa tuskin havaittaisiin.',
  'salesReturn.no_pilot':
    'Kaupat: ei vielä mitattavissa. Korkeamman voittoprosentin tuotto mitataan pilotilla ja vertailuryhmällä.',
  'salesReturn.running': 'Kaupat: ei vielä mitattavissa. Pilotti ei ole päättynyt.',
  'salesReturn.not_shown': 'Kaupat: ei mitattavissa. Pilotti ei osoittanut todellista hyötyä.',
  'salesReturn.measured':
    'Kaupat: voittoprosentti {points, plural, one {# yksikön} other {# yksikköä}} korkeampi, kun putkessa on {pipeline}: {revenue} enemmän liikevaihtoa.',
} as const satisfies Readonly<Partial<Record<keyof typeof english, string>>>;
