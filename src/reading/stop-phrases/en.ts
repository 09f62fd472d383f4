import type { StopPhrases } from './stop-phrases.js';

export const english: StopPhrases = {
  topics: {
    emergency: `
      ransomware, ransom note, been hacked, were hacked, got hacked, hacked us|our, hackers, under attack,
      ddos attack, data breach, security breach, security incident, malware on|in, being exfiltrated,
      production ~ stopped|standstill|stands, production is|has down|stopped, line is|has down|stopped,
      lines are|have down|stopped, plant is down, whole ~ down|offline|dark, everything is down|gone,
      all ~ systems|lines|tills|sites|machines|stores|shops ~ down|offline|stopped,
      at a standstill, total outage, complete outage, major outage, nothing works,
      lost all|everything, all ~ data|records|files|orders|backups ~ gone|lost|deleted|erased|wiped|vanished|encrypted,
      database ~ gone|wiped|dropped|destroyed|corrupt*, data loss, everything ~ deleted|wiped|encrypted|erased,
      is trapped, are trapped, trapped in|inside|under|between, got trapped, stuck inside ~ machine|press|lift|elevator,
      is|was|were|got|been injured|hurt|electrocuted|unconscious|crushed|burned|burnt, unconscious, bleeding, not breathing, cant breathe,
      seriously injured, people ~ injured|hurt|dead, electric shock, ambulance is|on|was|called, fire brigade,
      gas leak, gas alarm ~ went|going|gone, smell* of|like gas, smells gas, ammonia leak, chlorine leak, chemical spill, carbon monoxide,
      caught fire, on fire, is burning, are burning, exploded, explosion in|at, smoke ~ coming|pouring, coming out smoke, evacuated, evacuating,
      animals ~ dying|dead|suffocating, cows|pigs|birds|chickens|hens|fish|animals|piglets|calves are dying|dead|suffocating,
      brakes ~ failed|failing, started ~ by itself, moved ~ by itself, bomb threat, bomb|shooter|gunman in|at, armed,
      life threatening, danger to life, in danger, sent|went ~ to the wrong patients|customers|people|recipients, mayday
    `,
    distress: `
      passed away, has died, have died, died ~ yesterday|today|week|weekend|night|suddenly, funeral, buried my|our|him|her, bereave*,
      terminal* ill, is|am dying, suicide, suicidal, kill myself, end my life, intensive care, in hospital with,
      insolvent, insolvency, bankrupt, bankruptcy, administrators are|have, in administration, receivership, bailiffs,
      in tears, at my wits end, wits end, cant go on, cant cope, cant take ~ anymore|more, nervous breakdown, breakdown ~ nervous,
      heart attack, had a stroke, diagnosed with cancer, have cancer, has cancer, tumour, tumor, at the end of my strength,
      lost my husband|wife|son|daughter|father|mother|brother|sister|partner, no way out, lose ~ house|farm|everything, desperate
    `,
    opt_out: `
      no more offers|sales|advertising|adverts|ads|marketing|promotions|newsletters|upselling|pitches,
      no sales calls|talk|pitch*|calls, no advertising, no marketing, stop ~ advertising|upselling|advertise, stop selling ~ me|us|to, stop trying to sell,
      stop ~ sending ~ offers|adverts|ads|promotions|newsletters|advertising|marketing,
      dont|not ~ want ~ offers|advertising|adverts|marketing|promotions|sold|sales, dont|not ~ advertised|marketed to,
      off|from ~ mailing list, unsubscribe ~ me|us|from, off ~ call list, opt out of ~ marketing|offers|advertising|emails,
      object to ~ marketing|advertising, dont ~ contact|call|email ~ offers|promotions|advertising|sales|marketing,
      not interested in buying, dont ~ try ~ sell, unsolicited
    `,
  },
  unless: `
    fire alarm test, fire drill, fire extinguisher*, fire door*, fire brigade ~ module|plan|key, fire brigade we|i, volunteer fire brigade,
    data loss prevention, on fire drill, what happens if|when, in case of, prevent ~ data loss, avoid ~ data loss, happens ~ data loss,
    would ~ lose, ransomware insurance|protection|cover, against ransomware|malware|hackers, protect* ~ ransomware|hackers,
    smells of gas sticker, dead animals ~ disposal, nobody|no one|noone was|is|got|has ~ hurt|injured, not ~ hurt|injured, hospital bed*
  `,
};
