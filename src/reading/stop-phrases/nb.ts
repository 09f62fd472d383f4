import type { StopPhrases } from './stop-phrases.js';

export const norwegian: StopPhrases = {
  topics: {
    emergency: `
      løsepengevirus*, løsepenger, løsepengekrav, er hacket, blitt hacket, ble hacket, har hacket, hackere ~ har|er|inne, under angrep, dataangrep*, ddos angrep,
      datainnbrudd*, sikkerhetsbrudd, sikkerhetshendelse, datalekkasje, personopplysninger ~ avveie|lekket|ute,
      produksjonen ~ står|stoppet|stanset|nede|ligger, produksjonsstans, full stans, står helt stille, hele ~ nede|mørk|mørkt|lammet,
      alt ~ nede|ligger nede, linja ~ står|nede, linjen ~ står|nede, fabrikken ~ står|nede, alle ~ kasser|linjer|systemer|maskiner|butikker ~ nede|står|stoppet,
      ingenting ~ virker|fungerer, mistet alle|alt, alt ~ borte|slettet|kryptert, alle ~ data|ordrer|filer|tall|bilder|journaler ~ borte|slettet|tapt|vekk|kryptert,
      databasen ~ borte|slettet|korrupt|ødelagt|tom, datatap, serverne ~ kryptert,
      sitter fast ~ i|under|mellom|heis*, klemt fast, fastklemt, er innesperret, er skadd, ble skadd, skadet seg, er skadet, ble skadet, alvorlig skadd|skadet,
      bevisstløs, blør, får ikke puste, puster ikke, personskade, strømgjennomgang, fikk støt|strøm, ambulansen, ambulanse ~ på vei|er|ringt,
      gasslekkasje, lukter gass, gasslukt, gassalarmen ~ går|gikk, ammoniakklekkasje, klorgass, kjemikalieutslipp, kullos,
      det brenner, brenner i, tok fyr, har tatt fyr, står i brann, eksploderte, eksplosjon, røyk ~ kommer|velter, kommer røyk, evakuert, evakuerer, evakuere ~ nå|alle,
      dyrene ~ dør|kveles, dyra ~ dør|kveles, kyllingene ~ dør, fisken ~ dør, bremsene ~ svikter|sviktet|røk, startet ~ av seg selv,
      bombetrussel, væpnet, livsfare, livstruende, i fare, feil pasient*|mottaker* ~ fått|sendt, sendt ~ til feil pasient*|mottaker*|kunder
    `,
    distress: `
      gikk bort, gått bort, døde ~ i går|natt|helga|helgen|uke|brått|plutselig, har dødd, er død, begravelse*, begravde, dødssyk, er døende, selvmord*, ta livet av meg,
      på intensiven, konkurs, insolvent, bostyrer, namsmannen, i tårer, gråter, orker ikke mer, klarer ikke mer, bryter sammen, nervesammenbrudd, sammenbrudd,
      hjerteinfarkt, hjerneslag, fått slag, fått kreft, har kreft, kreftsyk, svulst, slutten av kreftene, mistet mannen|kona|sønnen|datteren|faren|moren|broren|søsteren,
      ingen utvei, mister ~ huset|gården|alt, fortvilet, fortvila, desperat, holder på å få panikk
    `,
    opt_out: `
      ingen flere ~ tilbud|salgstelefoner|reklame|nyhetsbrev|kampanjer, ikke flere ~ tilbud|salgstelefoner|reklame|nyhetsbrev, ikke mer ~ reklame|salg|markedsføring,
      ikke noe reklame, ikke reklame, slutt å ~ selge|reklamere, slutt å sende ~ tilbud|reklame|nyhetsbrev, slutt med ~ salg*|reklame*|tilbud*,
      ikke ~ ha|motta|ønsker|vil ~ tilbud|reklame|markedsføring|salgs*, reserverer oss|meg, ta meg|oss ~ av ~ liste*|lista, av e postlista, meld meg|oss av,
      ikke kontakt ~ tilbud|kampanje*|reklame, frabe* ~ reklame|tilbud|salg, fra ringelista, skal ikke kjøpe noe, ikke ute etter å kjøpe, la meg|oss ~ i fred
    `,
  },
  unless: `
    brannøvelse*, brannslukk*, branndør*, hva skjer hvis|om|dersom, dersom ~ skulle, i tilfelle, beskytte* ~ mot, beskyttelse mot, mot løsepengevirus|hacking|datatap,
    unngå ~ datatap, hindre ~ datatap, ingen ~ skadd|skadet, ikke ~ skadd|skadet, konkurs* ~ kunde*|modul|register, frivillig brannvesen
  `,
};
