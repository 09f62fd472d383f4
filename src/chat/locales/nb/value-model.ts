import type { valueModel as english } from '../en/value-model.js';

export const valueModel = {
  'valueModel.title': 'Hva kundeverdiene bygger på',
  'valueModel.none': 'Det finnes ingen verdier ennå: Nattkjøringen har ikke beregnet noen.',
  'valueModel.good': 'Verdiene fremover anslås, og det er nok data til det.',
  'valueModel.moderate':
    'Verdiene fremover anslås med akkurat nok data. Se på dem som grove anslag: under {months} måneder eller {customers} aktive kunder.',
  'valueModel.below':
    'For lite data til å anslå noe. Her vises hva kundene har brakt inn hittil, i tre enkle klasser.',
  'valueModel.data': 'Data',
  'valueModel.data.value':
    '{months, plural, one {# måned} other {# måneder}} med historikk, {neededMonths} trengs; {customers} aktive kunder, {neededCustomers} trengs',
  'valueModel.method': 'Metode for kjøp',
  'valueModel.noMethod': 'Ingen: Bare kontrakter og segmenter sier noe',
  'valueModel.since': 'I bruk siden',
  'valueModel.before': 'før {date}',
  'valueModel.horizon': 'Ser fremover',
  'valueModel.horizon.value':
    '{months, plural, one {# måned} other {# måneder}}, diskontert med {percent} i året',
  'valueModel.amounts': 'Beløpene er',
  'valueModel.margin': 'margin',
  'valueModel.income': 'inntekt, fordi ingen margin er angitt',
  'valueModel.service': 'Servicekostnader',
  'valueModel.serviceKnown': 'trukket fra',
  'valueModel.serviceUnknown': 'ikke kjent: Ingen satser er angitt',
  'valueModel.weights': 'Rangeringen vektlegger',
  'valueModel.weight': '{name} {percent}',
  'valueModel.candidates': 'Gjennomsnittlig avvik per kunde for hver metode, målt på måneder holdt utenfor',
  'valueModel.simplest':
    'En metode med mindre avvik tar over først når den er sikkert bedre, og ikke bare tilfeldigvis.',
  'valueModel.inUse': '{method}: {amount}, i bruk',
  'valueModel.inUseUnjudged': '{method}: i bruk; historikken er for kort til å sammenligne metoder',
  'valueModel.candidate': '{method}: {amount}',
  'valueModel.unjudged': '{method}: ikke sammenlignet',
  'valueModel.unused': '{method}: ikke brukt, {why}',
  'valueModel.up':
    '{count, plural, one {# kunde er} other {# kunder er}} manuelt satt høyere enn tallene tilsier.',
  'valueModel.down':
    '{count, plural, one {# kunde er} other {# kunder er}} manuelt satt lavere enn tallene tilsier.',
  'valueModel.upMain':
    '{count, plural, one {# kunde er} other {# kunder er}} manuelt satt høyere enn tallene tilsier, mest der dette skiller seg ut: {dimension} ({main}). Er det regelen, så gi det mer vekt.',
  'valueModel.downMain':
    '{count, plural, one {# kunde er} other {# kunder er}} manuelt satt lavere enn tallene tilsier, mest der dette henger etter: {dimension} ({main}). Er det regelen, så gi det mer vekt.',
  'valueModel.upsell': 'Nye kjøp innen 90 dager',
  'valueModel.upsell.better':
    'En modell som også leser {inputs}, brukes fordi den treffer bedre: logg-tap {model} mot {purchases} for kjøpene alene, på {customers} kunder for 90 dager siden, hvorav {bought} kjøpte.',
  'valueModel.upsell.notBetter':
    'Kjøpene alene brukes: En modell som også leser {inputs}, traff ikke sikkert bedre, logg-tap {model} mot {purchases}, på {customers} kunder for 90 dager siden, hvorav {bought} kjøpte.',
  'valueModel.upsell.tooFew':
    'Kjøpene alene brukes: for få kunder til å prøve en modell som leser mer ({customers} for 90 dager siden, hvorav {bought} kjøpte).',
  'valueModel.upsell.noInputs':
    'Kjøpene alene brukes: Ingen lisenser, prosjekter, interesse eller bruk er registrert.',
  'valueModel.growth': 'Kontrakter som vokser innen 90 dager',
  'valueModel.growth.better':
    'En modell som leser {inputs}, brukes: logg-tap {model} mot {share} for andelen som vokste, på {customers} kunder med bare kontrakter for 90 dager siden, hvorav {grown} vokste.',
  'valueModel.growth.notBetter':
    'Ingenting som er registrert, sier det sikkert, så kunder med bare kontrakter får ikke noe slikt tall ({customers} for 90 dager siden, hvorav {grown} vokste).',
  'valueModel.growth.tooFew':
    'For få å lære av, så kunder med bare kontrakter får ikke noe slikt tall ({customers} for 90 dager siden, hvorav {grown} vokste).',
  'candidate.shrunk_rate': 'kundens egen kjøpstakt',
  'candidate.nbd': 'kundens egen kjøpstakt (NBD)',
  'candidate.bg_nbd': 'BG/NBD',
  'candidate.mbg_nbd': 'MBG/NBD',
  'candidate.pareto_nbd': 'Pareto/NBD',
  'candidate.recency_rate': 'takt etter tid siden siste kjøp',
  'candidate.forest': 'random forest',
  'degeneracy.no_drop_out': 'fordi ingen ifølge den noensinne ville falle fra',
  'degeneracy.at_bound': 'fordi en parameter løp ut til grensen',
  'degeneracy.flat': 'fordi dataene knapt binder en parameter',
  'degeneracy.not_converged': 'fordi tilpasningen ikke fant noen løsning',
  'degeneracy.too_few': 'fordi for få kunder har kjøpt igjen',
  'degeneracy.mean_infinite': 'fordi den ville vente kjøp av enhver størrelse',
  'degeneracy.spend_depends_on_frequency': 'fordi kunder som kjøper ofte, bruker et annet beløp per gang',
} as const satisfies Readonly<Partial<Record<keyof typeof english, string>>>;
