import type { StopPhrases } from './stop-phrases.js';

export const german: StopPhrases = {
  topics: {
    emergency: `
      ransomware, lösegeld*, erpressungstrojaner, verschlüsselungstrojaner, wurden gehackt, gehackt worden, sind gehackt, hacker ~ haben|sind|im, cyberangriff*,
      hackerangriff*, ddos angriff, datenleck, datenpanne, sicherheitsvorfall, eingebrochen ~ server|system*, daten ~ abgeflossen|abgegriffen|geleakt,
      produktion ~ steht|stillstand|gestoppt|ausgefallen|lahm*, produktionsstillstand, produktionsausfall, produktionsstopp, band ~ steht still, linie ~ steht, alles steht,
      steht ~ komplett still|alles still, kompletter ausfall, totalausfall, nichts geht mehr, geht nichts mehr, geht gar nichts mehr, ganze* ~ lahmgelegt|ausgefallen|offline|dunkel,
      alle ~ systeme|linien|kassen|filialen|standorte|maschinen ~ ausgefallen|offline|stehen|tot|down,
      datenverlust, alles ~ weg|gelöscht|verschlüsselt|futsch, alle|sämtliche ~ daten|dateien|aufträge|akten|bilder|sicherungen ~ weg|gelöscht|verloren|verschlüsselt|futsch,
      datenbank ~ weg|gelöscht|zerstört|korrupt|leer, eingeklemmt, eingequetscht, verschüttet, ist|sind|wurde verletzt, schwer verletzt, verletzte, arbeitsunfall ~ gerade|heute|eben,
      bewusstlos, blutet, keine luft, kriegt keine luft, atmet nicht, stromschlag, notarzt, rettungswagen, rettungsdienst ist, feuerwehr ist|kommt|unterwegs,
      gasaustritt, gasgeruch, riecht ~ gas, gasalarm, ammoniak ~ aus*|tritt, chlorgas, chemieunfall, kohlenmonoxid,
      es brennt, brennt es, brennt gerade, steht in flammen, feuer gefangen, explodiert, explosion im|in|am, es qualmt, qualmt, raucht ~ aus, kommt rauch, wird evakuiert, evakuiert,
      tiere ~ ersticken|sterben|verenden, tiere ersticken|sterben|verenden, hühner|schweine|ferkel|kühe|küken|fische ~ ersticken|sterben|verenden, bremsen ~ versagt|versagen|weg,
      von selbst ~ losgefahren|angelaufen|gestartet, ohne vorwarnung losgefahren|angelaufen, bombendrohung, amokalarm, bewaffnet*, lebensgefahr, in gefahr,
      an falsche|fremde ~ patienten|kunden|empfänger|adressen
    `,
    distress: `
      ist ~ gestorben|verstorben, sind ~ gestorben|verstorben, todesfall, beerdigt, beerdigung, im sterben, todkrank, suizid*, selbstmord, das leben nehmen, intensivstation,
      insolvenz, insolvent, insolvenzverwalter, pleite, konkurs, gerichtsvollzieher, in tränen, weine, heule, kann nicht mehr, können nicht mehr, nervenzusammenbruch, verzweifelt, verzweifle,
      herzinfarkt, schlaganfall, krebs ~ erkrankt|diagnose, habe krebs, hat krebs, krebsdiagnose, tumor, mit ~ kräften am ende, am ende meiner kräfte, keinen ausweg, kein ausweg,
      meinen mann|sohn|vater|bruder verloren, meine frau|tochter|mutter|schwester verloren, verlieren ~ hof|haus|alles, existenz ~ bedroht|zerstört|verlieren
    `,
    opt_out: `
      keine ~ werbung|angebote|werbeanrufe|verkaufsanrufe|newsletter|werbemails ~ mehr, keine werbung, keine angebote mehr, keine verkaufsanrufe, keine werbeanrufe, keine newsletter,
      widersprechen|widerspreche ~ werb*, werbewiderspruch, aus ~ verteiler, von ~ anrufliste, werbung ~ einstellen|unterlassen, nicht mehr ~ kontaktieren|anrufen|anschreiben,
      nichts ~ kaufen, kein verkaufsgespräch, hören sie auf ~ verkaufen, nicht ~ verkaufen lassen, wünsche* keine werbung, mit ~ zusatzverkäufen|werbung ~ ruhe, in ruhe mit ~ werbung|angeboten
    `,
  },
  unless: `
    brandschutzübung*, brandschutztür*, feuerlöscher*, freiwillige feuerwehr, was passiert wenn|bei, was geschieht ~ wenn|bei, schutz vor|gegen, schützt ~ vor|gegen,
    vor datenverlust, gegen ransomware|datenverlust|hacker, datenverlust ~ vermeiden|verhindern, ohne datenverlust, niemand|keiner ~ verletzt, nicht verletzt, im falle, für den fall, probealarm*,
    kunde ~ insolvent, kunden ~ insolvenz
  `,
};
