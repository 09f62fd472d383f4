import { chance, pick } from './distributions.js';
import type { Life } from './life.js';
import { languageOf } from './staff.js';
import type { Language } from './tables.js';

interface Moods {
  readonly ordinary: readonly string[];
  readonly unhappy: readonly string[];
}

/** Share of all mails that sounds so, whoever wrote them. */
const usuallyUnhappy = 0.04;
/** The mailboxes were connected so long ago; of older mails it is only known that there were any. */
const connectedDays = 450;

export const mailTexts: Readonly<Record<Language, Moods>> = {
  en: {
    ordinary: [
      'Thank you, that suits us well. We look forward to it.',
      'Thanks for the quick answer, this helps us a lot.',
      'Tuesday at ten is fine for us. Best regards.',
      'Great, please go ahead with the second option.',
      'Could you send us the price list for next year? Thank you.',
      'Everything arrived, thank you very much.',
    ],
    unhappy: [
      'We are disappointed. This takes far too long again.',
      'This is not acceptable, we are still waiting for an answer.',
      'Unfortunately it does not work again, and we are tired of asking.',
      'We are not satisfied with how this was handled.',
    ],
  },
  nb: {
    ordinary: [
      'Tusen takk, det passer oss fint. Vi gleder oss.',
      'Takk for raskt svar, dette hjelper oss mye.',
      'Tirsdag klokken ti er fint for oss. Vennlig hilsen.',
      'Flott, gå gjerne videre med det andre alternativet.',
      'Kan dere sende oss prislisten for neste år? Takk.',
      'Alt er kommet frem, tusen takk.',
    ],
    unhappy: [
      'Vi er skuffet. Dette tar altfor lang tid igjen.',
      'Dette er ikke akseptabelt, vi venter fortsatt på svar.',
      'Dessverre virker det ikke igjen, og vi er lei av å spørre.',
      'Vi er misfornøyde med hvordan dette ble håndtert.',
    ],
  },
  fi: {
    ordinary: [
      'Kiitos, tämä sopii meille hyvin. Odotamme innolla.',
      'Kiitos nopeasta vastauksesta, tästä on paljon apua.',
      'Tiistai kello kymmenen sopii hyvin. Terveisin.',
      'Hienoa, jatketaan toisella vaihtoehdolla.',
      'Voisitteko lähettää ensi vuoden hinnaston? Kiitos.',
      'Kaikki tuli perille, kiitos paljon.',
    ],
    unhappy: [
      'Olemme pettyneitä. Tämä kestää taas aivan liian kauan.',
      'Tämä ei ole hyväksyttävää, odotamme yhä vastausta.',
      'Valitettavasti se ei toimi taaskaan, ja olemme väsyneet kysymään.',
      'Emme ole tyytyväisiä siihen, miten tämä hoidettiin.',
    ],
  },
};

/** What a customer writes on a day, in its language; empty where it is not known. */
export function messageTexts(life: Life): (day: number) => string {
  const random = life.stream('message texts');
  const { ordinary, unhappy } = mailTexts[languageOf(life.account.country)];
  return (day) => {
    const isUnhappy = chance(random, usuallyUnhappy + life.behaviourOn(day).unhappyMails);
    const text = pick(random, isUnhappy ? unhappy : ordinary);
    return day < life.window.end - connectedDays ? '' : text;
  };
}
