import type { StopPhrases } from './stop-phrases.js';

export const swedish: StopPhrases = {
  topics: {
    emergency: `
      ransomware, lösensumma*, utpressningsvirus, är hackade, blivit hackade, blev hackade, har hackats, hackare ~ har|är|inne, under attack, dataintrång*, cyberattack*, ddos attack,
      säkerhetsincident, dataläcka, personuppgifter ~ läckt|ute|spridda, produktionen ~ står|stoppad|stannat|nere|ligger, produktionsstopp, fullt stopp, står helt still, står stilla,
      hela ~ nere|mörkt|mörk|lamslag*, allt ~ nere|ligger nere, linan ~ står|nere, fabriken ~ står|nere, alla ~ kassor|linor|system|maskiner|butiker ~ nere|står|stannat,
      ingenting ~ fungerar|funkar, inget ~ fungerar|funkar, förlorat allt|all|alla, tappat all|alla|allt, allt ~ borta|raderat|krypterat,
      alla|all ~ data|ordrar|filer|bilder|journaler|uppgifter ~ borta|raderade|raderad|försvunna|krypterade, databasen ~ borta|raderad|korrupt|trasig|tom, dataförlust,
      sitter fast ~ i|under|mellan|hiss*, fastklämd, klämd under|mellan|i, är instängd*, är skadad, skadades, har skadats, skadat sig, allvarligt skadad, medvetslös, blöder,
      får ingen luft, får inte luft, andas inte, kan inte andas, elchock, fick ström, en stöt, ambulans*, räddningstjänst*, brandkåren ~ är|på väg|kommer,
      gasläcka, gasläckage, luktar gas, gaslarmet ~ går|gick, ammoniakläck*, klorgas, kemikalieutsläpp, kolmonoxid,
      det brinner, brinner i, tog eld, har fattat eld, fattade eld, står i lågor, exploderade, explosion i, rök ~ kommer|väller, kommer rök, kommer det rök, evakuerat, evakuerar, utrymt,
      djuren ~ dör|kvävs, djur ~ dör|dött, kycklingarna ~ dör, fisken ~ dör, bromsarna ~ svek|borta|fungerar inte, startade ~ av sig själv,
      bombhot, beväpnad*, nödsituation, nödläge, livsfara, livshotande, i fara, till fel patient*|mottagare|kunder|personer
    `,
    distress: `
      gick bort, gått bort, dog ~ igår|natt|helgen|vecka|plötsligt|hastigt, har dött, är död, begravning*, begravde, dödssjuk, är döende, ligger för döden, självmord*, ta mitt liv, på intensiven,
      konkurs, konkursförvaltare*, insolvent, obestånd, kronofogden, i tårar, gråter, orkar inte mer, klarar inte mer, bryter ihop, sammanbrott, hjärtinfarkt, fått en stroke,
      fått cancer, har cancer, cancerbesked, tumör, slut på krafter, slut på krafterna, förlorat min man|fru|son|dotter|pappa|mamma|bror|syster, ingen utväg, förlora ~ huset|gården|allt, förtvivlad*, desperat*
    `,
    opt_out: `
      inga fler ~ erbjudanden|säljsamtal|nyhetsbrev|kampanjer|reklamutskick, ingen reklam, ingen mer reklam, sluta ~ sälja ~ mig|oss|saker, sluta skicka ~ erbjudanden|reklam|nyhetsbrev|kampanjer,
      inte ~ ha|få|vill|önskar ~ erbjudanden|reklam|marknadsföring|säljsamtal, undanber* ~ reklam|erbjudanden|säljsamtal, motsätter oss|mig ~ marknadsföring|reklam,
      från ~ utskickslista*|mejllista*|ringlista*|sändlista*, kontakta ~ inte ~ kampanjer|erbjudanden|reklam, ska inte köpa något, inte ute efter att köpa, i fred med, ifred med, inget säljsnack
    `,
  },
  unless: `
    brandövning*, brandsläck*, branddörr*, vad händer om|när|ifall, om ~ skulle, ifall, skydd mot|för, skyddar ~ mot, mot ransomware|dataförlust|hackare, undvika ~ dataförlust, hindra ~ dataförlust,
    ingen ~ skadad, inte ~ skadad, inga skadade, kunds konkurs, frivillig brandkår
  `,
};
