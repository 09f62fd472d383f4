import type { ConceptPhrases } from '../concept-phrases.js';

export const english: ConceptPhrases = {
  injury: `
    injur*, hurt, hurts, bleed*, blood, wound*, burned, burnt, burns ~ hand|arm|face|leg, scald*, fractur*,
    broken ~ arm|leg|rib*|wrist, unconscious, faint*, passed out, collapsed, concuss*, electrocut*, electric
    shock, got a shock, crushed, amputat*, severed, lost ~ finger*|hand|eye, cut ~
    hand|finger*|himself|herself, sick from, feel|feels|felt sick|dizzy, vomit*, choking, not breathing,
    stopped breathing, casualt*, intensive care, in hospital, to hospital, hospitali*, icu, a&e, ambulance,
    paramedic*, doctor* ~ need|want|ask, first aid ~ him|her|now, swallowed, poisoned
  `,
  death: `
    dead, died, dies, dying, death, fatal*, killed, funeral, bereave*, passed away, suicide*, drown*,
    deceased, lost my|our husband|wife|son|daughter|father|mother|colleague|boss|partner
  `,
  trapped: `
    trapped, stuck inside|in the|between|under|on, jammed in, caught in|between, cant get out, locked in,
    pinned, buried, hanging over|from|in, stranded
  `,
  fire: `
    fire, flames, burning, smoke, smok*, smoulder*, explo*, blast, sparks, sparking, caught fire, on fire,
    ablaze, melted, melting, smells ~ burn*|burnt, arcing
  `,
  leak: `
    gas, leak*, ammonia, chlorine, acid, fumes, toxic, poison*, carbon monoxide, spill*, spilt, gushing,
    spraying, pouring, contaminat*, diesel, methane, chemical*, burst, bursting
  `,
  flood: `
    flood*, under water, underwater, water ~ coming|rising|server|ceiling|everywhere|pouring, storm,
    lightning, hurricane, earthquake, landslide, roof ~ leak*|collapsed|down
  `,
  pressure: `
    overpressure, bulging, overheat*, too hot, temperature ~ rising|climbing|falling|dropping, climbing,
    rising fast, out of control, runaway, wont ~ stop|close|open|release, cant ~ stop|close|open|release,
    doesnt ~ stop, brake* ~ fail*|slip*|gone, freezing, thaw*, warming up
  `,
  collapse: `
    collaps*, cracked, crack ~ in, tipped over, toppl*, fell off|down|from|on, falling down, came down, came
    off, snapped, gave way, dropped ~ load|metre*, derail*, crash*
  `,
  moved_by_itself: `
    by itself, on its own accord, without warning, all of a sudden, suddenly, started moving, with ~ inside,
    guard ~ open|off|missing, interlock*, emergency stop ~ not|didnt|doesnt|failed|nothing|wont, safety ~
    failed|bypassed|not, e stop ~ nothing|dead|not
  `,
  animals: `
    cows, cattle, herd, piglet*, pigs, sow, chicken*, hens, birds, calves, horses, fish, animals, livestock,
    milking
  `,
  people_at_risk: `
    patient*, child, children, kids, baby, babies, toddler*, nurs*, surgery, operating theatre, ward, elderly,
    resident*, wheelchair, driver, worker, colleague, operator, fitter, lads, staff ~ in tears, woman, man ~
    inside|under|down
  `,
  authorities: `
    police, fire brigade, fire service, fire department, evacuat*, coastguard, coroner, hse, health and safety
    executive, osha, prosecutor, 999, 911, emergency services, lockdown, bomb, gun*, shooter, shooting, armed,
    threat*, hostage, robbery, robbed, burglar*, break in, broke in, broken into, stole*, theft, intruder
  `,
  breach: `
    hack*, ransom*, malware, virus, phish*, breach*, compromised, encrypted, bitcoin, attacker*, attack, ddos,
    intrud*, unknown|foreign|strange ip|user|login|account|admin, someone ~ logged in|in our|access*|password,
    passwords ~ changed, leaked, data ~ leaked|leak|exposed|public, exposed, wrong ~
    recipient*|person|patient|customer, other peoples, other customers, everyones ~ salary|data, visible to ~
    everyone|all|others, confidential, gdpr, exfiltrat*, stolen, admin rights, remote access ~
    somebody|someone
  `,
  data_lost: `
    lost all|everything|the|our|data|weeks|months, all ~ gone|deleted|lost|missing|empty|erased, everything ~
    gone|deleted|lost|empty|erased|disappeared|vanished, wiped, wipe ~ everything, overwritten, deleted by|the
    whole|everything|all, vanished, disappeared, corrupt*, backup* ~
    empty|failed|gone|missing|corrupt|broken|not, database ~ gone|empty|corrupt|dropped|destroyed,
    unrecoverable, volume not found, records ~ gone|missing|empty, recover ~ data, irretriev*, nothing left
  `,
  down: `
    is down, are down, been down, went down, goes down, all down, completely down, down since|again|at|right,
    offline, outage, blackout, dead in the water, at a standstill, standstill, standing still, stopped
    working, wont start, wont boot, nothing works, not working at all, cant work, cant log in, nobody can, no
    one can, none of ~ can|us, unreachable, frozen, not responding, has stopped, have stopped, stopped dead,
    production, line ~ stopped|down|dead, power ~ out|gone|failed, no power, no signal, blank, went dark,
    black screen, died on, losing, whole ~ down|plant|site|system|line|network, cannot ~
    dispatch|ship|invoice|pay|operate
  `,
  mass_error: `
    charged twice|double, double charged, paid ~ twice, payments ~ wrong|went, payroll, wages, salaries,
    prices ~ zero, orders ~ went through, sent ~ to everyone|all customers|wrong
  `,
  urgency: `
    urgent*, emergency, asap, immediately, right now, now, help, help us, sos, mayday, anyone there, is
    anyone, anybody, is there anyone, call me|us now|back|immediately, pick up, quick, quickly please, any
    minute, every minute, minutes left, in ~ minutes, half an hour, an hour left, tonight, this second,
    critical, severity, p1, sev1, dont know what to do, what do i do, what do we do, what should we do, what
    now, as we speak, this instant
  `,
  despair: `
    in tears, crying, cry, panic*, desperate, despair*, wits end, breakdown, cant cope, cant go on, at my
    limit, insolven*, bankrupt*, administrat* ~ in|insolven*, receivership, bailiff*, liquidation, creditors,
    ruin*, finished if, lose everything, losing everything, cant sleep, no idea what to do, dont know how,
    scared, terrified, afraid, frightened, nightmare, shaking, begging, please please, stroke, heart attack,
    cancer, hospice, widow*, redundan*
  `,
  scale: `
    whole, entire, all of|our|the, every, everyone, everybody, everything, nobody, no one, none, hundreds,
    thousands, dozens, whole site|plant|country, across all, all sites|shops|stores|lines|machines, people
    waiting, queue*, customers ~ waiting
  `,
  end_it: `
    cancel, cancels, cancelling, cancelled, cancellation, terminat*, end the|our|this|my, ending, ends with,
    discontinu*, rescind*, resign*, give notice, giving notice, notice, revoke, withdraw*, wind up, wrap up,
    call it a day, part ways, parting, opt out, unsubscrib*, break clause, exit, get out, getting out, out of
    the contract|deal|agreement, come out of, let us out, let us go, release us, leave, leaving, quit,
    quitting, done with you, were done, thats us done, were out, im out, were off, count us out, take us
    off|out, strike us, not be continuing, wont be continuing, not continue, dont want to continue, stop the,
    stop my|our, stop it, stop charging, stop billing, pull the plug, drop, dropping, ditch*, scrap, say
    goodbye, farewell, bow out, pulling out, pull out, get rid of you|your, rid of, shut down our|the|my,
    switch off our|my, turn off ~ renewal, let it lapse|expire|run out, lapse, run out, tear up, void, null
    and void, terminate
  `,
  no_renewal: `
    not renew*, wont renew, wont be renewing, dont renew, no renewal, auto* renew*, renew* ~
    off|not|stop|without, not extend*, wont ~ extend*|prolong*|sign, not be signing, wont be signing, no
    second year, another year, no extension, non renewal, expire*, expiry, end of term, at the end of the
    term, runs out, year two, not be taking, wont be taking
  `,
  other_supplier: `
    competitor*, another|different|new|other supplier|provider|vendor|system|tool|firm|company|contractor,
    switch|switching|switched|move|moving|moved|going|gone|migrat* ~ to|over|away|elsewhere, elsewhere,
    someone else, somewhere else, in house, alternative*, chosen|picked|gone with|going with|went with, signed
    with, cheaper, half the price, better offer, better deal, tender*, bring ~ in house, build ~ ourselves
  `,
  no_need: `
    no longer need|require|use|want|have, dont need ~ anymore|any more|any longer|it|them|you|your, not
    needed, no need for, no further need, dont use, never use*, hardly use*, barely use*, unused, not using,
    surplus, redundant, no use for, not for us, isnt for us, wont be needing, wont need, not interested, dont
    want ~ anymore|it|any
  `,
  closing_down: `
    closing down, closed down, shut ~ shop|factory|office|site, closing ~ branch|office|shop|site, cease
    trading, ceas*, winding down, wind down, liquidat*, retire, retiring, retired, sold ~
    business|company|farm|machine|site|shop, selling up, merger, taken over, takeover, acquired, bought by,
    parent company, head office, group ~ decided|picked|chose*|policy, new owner*, giving up, give up,
    downsiz*, laid off, project ~ over|finished|ended|done
  `,
  reduce: `
    downgrad*, reduce our|the|my, go down to, cut ~ back|down|licences|seats, cutting back, fewer
    seats|licences|users, remove ~ seats|users|module|add on|licences, take off ~ module|add on|licence,
    smaller plan|package, cheapest plan, free plan|version, basic plan, only keep, just the core, keep only,
    without the, cost* saving*, cost cutting, savings, tighten*, budget ~ cut, pause ~
    subscription|contract|account, suspend, freeze ~ subscription|account
  `,
  running_contract: `
    subscription*, contract*, agreement*, membership*, account, accounts, lease, licence*, license*, plan,
    trial, pilot, service contract, direct debit, standing order, retainer, sla, maintenance contract, deal,
    cover
  `,
  hand_back: `
    delete ~ account|data|everything, close ~ account, remove ~ card|account|name|us, erase, deactivat*, data
    ~ deleted|back|out|removed, take ~ name|off, deregister, final bill|invoice|account|statement, last
    invoice|bill|payment, last day, settlement, collect ~ machine|kit|equipment|it, pick up ~
    machine|equipment, return ~ machine*|kit|device*|all, send back, sending ~ back, hand back, handing back,
    take it back, refund, money back, pro rata, penalt*, early exit, exit fee|cost, notice period, minimum
    term, earliest date, when can we ~ leave|out|end, how do i ~ leave|out|end|stop|cancel|close, confirm ~
    end|termination|cancellation|closed|in writing
  `,
  farewell: `
    thank* ~ years|cooperation|service|everything, thanks for the, good years, been a pleasure, all the best,
    wish you, sorry to say, sadly, unfortunately, regret, with a heavy heart, nothing personal, no hard
    feelings, our decision, we decided|have decided, decision ~ made|final|board, board ~ decided|voted,
    management ~ decided, as of, effective, with effect, from ~
    january|february|march|april|may|june|july|august|september|october|november|december|q1|q2|q3|q4, end of
    ~ month|year|quarter|june|december|march, by the end of, from next, next month, year end, on the 31st, on
    the 30th
  `,
  legal_terms: `
    hereby, pursuant, clause, section, article, extraordinary, ordinary, written notice, in writing, formal,
    formally, registered letter, contractual, statutory, cooling off, right of withdrawal, breach of contract,
    material breach, rescission, acknowledg*
  `,
  anger: `
    unacceptabl*, disgrac*, outrag*, scandal*, appalling*, atrocious, shocking, disgust*, pathetic,
    ridiculous, absurd, insult*, insane, joke, farce, circus, shambles, mess, chaos, chaotic, catastroph*,
    disaster*, abysmal, dreadful, terrible, horrible, awful, rubbish, garbage, crap, junk, useless, hopeless,
    worthless, worst, furious, livid, angry, annoy*, irritat*, fed up, sick of, tired of, had enough, enough
    is enough, enough, last straw, patience, beyond a joke, frustrat*, fuming, damn, bloody, hell, wtf,
    idiot*, clowns, amateur*, incompeten*, shame*, shameful, cheek, rip off, robbery, scam, fraud, con, sod
  `,
  disappointed: `
    disappoint*, let down, unhappy, not happy, dissatisf*, not satisfied, not impressed, unimpress*, expected
    better|more, expect better|more, regret ~ buying|signing|choosing|day, wish ~ never, trust, confidence,
    faith, lost ~ trust|faith|confidence, poor, poorly, bad ~ experience|service|quality|taste, never again,
    wont recommend, cant recommend, wouldnt recommend, used to be, once was, sad to see, sad, pity, upset,
    hurtful, frankly, to be honest, honestly, let me be blunt, i must say, have to say, quite frankly, with
    all due respect
  `,
  again: `
    again, yet again, once more, second time, third time, fourth time, fifth time, for the ~ time, nth time,
    umpteenth, still, still not, still no, still waiting, still havent, repeatedly, keeps, keep ~
    happening|breaking|closing|asking, kept, every time, each time, every week|month|single, always, never
    once, same ~ fault|problem|issue|error|answer|thing|story, another ~ month|week|day|excuse|invoice, twice
    ~ week|month|already, three ~ times|weeks|months|visits|engineers|different, four ~
    times|weeks|months|visits, five ~ times|weeks|months, six ~ times|weeks|months, months later, weeks later,
    since ~
    january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday,
    for weeks, for months, how many ~ times|more|people|tickets, how long, how often, how much longer, in a
    row
  `,
  waiting: `
    waiting, waited, on hold, hold music, no reply, no answer, no response, no call, no one ~
    called|calls|answers|replies|knows|cares|came|shows, nobody ~
    called|calls|answers|replies|knows|cares|came|bothers|told, never ~
    called|answered|replied|came|got|heard|received|arrived|showed, not ~ heard|called|replied|answered,
    silence, ignored, ignoring, ignore, radio silence, unanswered, no show, didnt show, didnt turn up, stood
    up, late, delayed, delay, overdue, weeks ~ late|behind, months ~ late|behind, behind schedule, passed ~
    around|pillar, fobbed off, run* around, ticket ~ closed|open|resolved, closed ~ ticket|case, chasing,
    chased, reminders, voicemail
  `,
  broken_promise: `
    promis*, assured, guaranteed, was told, were told, you told, you said, sold as, sold us, sold me,
    advertis*, brochure, demonstrated, demo ~ not|was, supposed to, meant to, claims, claimed, so called, your
    sales*, on paper, misled, mislead*, misrepresent*, lied, lie, lies, lying, dishonest, deceiv*, hidden ~
    fee|cost|charge*|fees, small print, never agreed, didnt agree, without ~
    asking|telling|notice|warning|consent|permission, agreed ~ but|and, trick*
  `,
  blame: `
    your ~
    technician|fitter|man|engineer|driver|people|colleague|team|company|support|chatbot|hotline|staff|guy|rep|department|crew|update|upgrade|product|machine|software,
    you people, you lot, you guys, you should, you could have, you never, you always, you keep, you took, you
    replaced, you broke, you charge*, you call*, why should, why do|did|does|is|are|am|was, how is it
    possible, how can, how dare, who ~ pays|pay|compensat*|responsible|accountable|thought|idea, what do you
    intend, what are you, do you even, do you really|seriously|think|treat, are you, you ~
    care|bother|proud|serious|listening, is this ~ how|what|your, whose, fault of yours, your fault,
    responsib*, blame
  `,
  sarcasm: `
    congratulations, congrats, bravo, well done, brilliant, wow, great ~ job|service|work, how nice, lovely,
    charming, funny, hilarious, ironic, amazing ~ how, impressive, apparently, of course, evidently,
    obviously, surely, thanks for nothing, thank you for nothing, guess what, surprise, no wonder, imagine,
    fancy, i wonder whether|if|how|why, rather rich, a bit rich, says it all, not exactly, so much for,
    supposedly, speaks volumes, mind you, slow clap, genius, experts, premium, at least ~ invoice|music|nice
  `,
  compensation: `
    compensat*, refund, money back, credit ~ note, reimburs*, who pays, damages, discount ~ for, goodwill, i
    want ~ back, want ~ manager|explanation|apology|written, apolog*, sorry, excuse*, explanation, apology,
    manager, supervisor, escalat*, complain*, complaint, ombudsman, trading standards, consumer, lawyer*,
    solicitor*, attorney, legal, court, sue, dispute, press, newspaper, review*, star, stars, social media,
    linkedin, trade association, withhold*, deadline, by friday, by monday, final warning, or else, otherwise
  `,
  bad_quality: `
    broke, broken, breaks, breaking, faulty, defective, defect*, flaw*, doesnt work, not work*, never work*,
    doesnt fit, wrong ~ part|size|colour|item|order|address|invoice|amount, wrong, incorrect, missing,
    scratch*, dent*, rust*, flak*, peel*, leaks, noisy, loud, slow, slower, worse, unusable, buggy, bugs,
    crashes, crashing, error*, mistake*, held together, flimsy, cheap, plastic, falls apart, fell apart,
    shoddy, sloppy, careless, dirty, filthy, damaged, ruined, after ~ weeks|months|days|winter|year, lasted,
    worn out, fault, faults, failed, fails, failing, issue, issues, problem, problems, trouble
  `,
  money: `
    invoice*, bill, billed, charged, overcharg*, price ~ increase|rise|hike|up, increase*, more expensive,
    percent, extortion*, daylight robbery, greed*, surcharge, fee, fees, callout, costs us, cost us, cost me,
    paid, paying, pay for, expensive, dear
  `,
  rude: `
    rude, arrogan*, condescend*, patronis*, unfriendly, impolite, hung up, laughed, shout*, dismissive,
    dismissed, brushed off, lectured, attitude, tone, treated, treat, respect, disrespect*, insult*, lazy,
    dont care, couldnt care less, not interested in, belittl*, blamed, called me, ai, bot, chatbot, template,
    copy paste, standard reply, canned, selling, sell me, upsell*, flog, sales ~ call|pitch|people, push*,
    advert*, newsletter
  `,
  no_sales: `
    no more ~ offers|sales|calls|ads|advertising|marketing|newsletters|emails, stop ~
    offers|selling|sales|advertising|marketing|newsletters|emails|calling, dont ~
    offers|sell|call|contact|advertise, not ~ be contacted|sales, remove ~ mailing|list, mailing list,
    unsubscribe, unsolicited, spam
  `,
  request: `
    could you, can you, would you, will you, may i, may we, can i, can we, could i, could we, please send,
    please add, please change, please, id like, wed like, we would like, i would like, id love, send me|us, do
    you have|offer|sell|do|stock|make|know|support|ship|deliver, is there, are there, is it possible, any
    chance, which, what is|are|does|do|would|size|kind, whats, where do|is|can|are, wheres, how
    do|does|can|much|many|long|far|big|often|would, when is|are|does|do|will|would|can, who is|do, does
    the|it|your, do we|i|your, can the|it|your, could the, should we|i, is the|it|this|that|your, are
    the|your|these, will the|it, am i right, have you got, looking for, interested in, wondering, tell me,
    point me, let me know, explain, advise, recommend*, quote, quotation
  `,
  pleasantries: `
    thanks, thank you, cheers, much appreciated, no rush, no hurry, whenever, kind regards, good morning,
    hello, hi, hey, many thanks, happy with, very happy, works ~ well|great|fine|perfectly|treat, runs well,
    runs ~ fine, great tool|product|service|work|job, love, lovely ~ job|machine, perfect, excellent,
    brilliant ~ tool, delighted, well pleased, thrilled, looking forward, enjoy*, all fine, all good, fine for
    us, nothing serious, no problem, all sorted, solved, resolved ~ thank*, curious, out of interest, just
    wondering, just curious, just checking, only asking, quick question, question
  `,
  buying: `
    price of|for|list, cost*, quote, quotation, order, ordering, buy, purchase, add, additional, extra, more ~
    users|seats|licences|storage|units, another ~ one|two|site|machine|licence, upgrade, bigger, larger,
    expand*, extend ~ warranty|to, growing, grow, second site, new
    site|branch|office|warehouse|hall|machine|line, discount, delivery time, lead time, in stock, available,
    availability, spare, spare part*, part number, article number, catalogue, brochure, version, model,
    compatible, fit, fits, demo, test period, budget, next year, plan ~ buy|order, take ~
    two|three|ten|twenty, warranty
  `,
  everyday_task: `
    setting*, set up, configur*, export, import, report*, dashboard, filter, column, field*, template*, user,
    users, permission*, rights, password, login, api, webhook, integration, excel, pdf, csv, print*, label*,
    calendar, address, vat, po number, cost centre, invoice ~ copy|address|to|split|number, manual, datasheet,
    certificate, declaration, drawing, training, webinar, appointment, schedule*, calibrat*, inspection,
    maintenance ~ plan|visit|interval, service ~ interval|visit|book, shortcut, button, colour, size, length,
    width, weight, diameter, voltage, material, oil, grease, filter*, battery, bearing, seal*, gasket*, hose,
    belt, screw*, bolt, fuse, lamp
  `,
  not_real: `
    test, drill, exercise, simulat*, hypothetic*, in case, in the event, what if, what happens if|when, if ~
    ever, should ~ ever, would ~ if, just reading, for our handbook, for the audit, auditor*, insurance ~
    asks|asked, prepar*, planning, policy, procedure, guide, sticker, sign, module, named, called, labelled,
    our customer*, a customer of ours, a client of ours, former, ex, no plans, not urgent, nothing happened,
    nobody hurt, nothing broken, everything ~ fine|ok|works, false alarm, turned out, luckily, fortunately,
    years ago, was fixed, has been fixed, in the end
  `,
};
