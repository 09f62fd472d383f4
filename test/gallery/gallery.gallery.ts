import { pino } from 'pino';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { pictures } from '../../src/app/pictures.js';
import type { Platform } from '../../src/domain/delivery.js';
import { LANGUAGES, type Language } from '../../src/domain/staff.js';
import { hasPlayground, PLAYGROUND_HOME } from '../browser/playground.js';
import { everyCompany } from '../chat/every-card/company.js';
import { everythingShown, type Shown } from '../chat/every-card/everything-shown.js';
import { openBrowser } from '../support/browser/open-browser.js';
import { digestsShown } from './digests.js';
import { picturesInSlack } from './in-slack.js';
import { picturesInTeams } from './in-teams.js';
import { pictureBook } from './picture-book.js';
import { piecesOf } from './pieces.js';
import { plausibleTexts } from './plausible-texts.js';
import { rolesShown } from './roles.js';

/** Words are longest in Finnish, and put together in Norwegian. */
const LOOKED_AT = process.env.GALLERY_LANGUAGES?.split(',') ?? LANGUAGES;

/** Such as "ticket", or "errors", to look again at what was mended. */
const ONLY = process.env.GALLERY_ONLY === undefined ? null : new RegExp(process.env.GALLERY_ONLY);

describe.each(LANGUAGES.filter((language) => LOOKED_AT.includes(language)))(
  'everything in %s',
  (language) => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await openBrowser();
    });
    afterAll(() => browser?.close());

    it('is pictured in Slack', async () => {
      const found = piecesOf(await shownOn('slack', language));
      const book = pictureBook(`slack-${language}`);
      await picturesInSlack(found.pieces, browser, book);
      book.write('sentences.txt', found.sentences.join('\n'));
      await book.contactSheet(browser);
    });

    it.skipIf(!hasPlayground())('is pictured in Teams', async () => {
      const found = piecesOf(await shownOn('teams', language));
      const book = pictureBook(`teams-${language}`);
      await picturesInTeams(found.pieces, browser, book, PLAYGROUND_HOME);
      await book.contactSheet(browser);
    });
  },
);

async function shownOn(platform: Platform, language: Language): Promise<readonly Shown[]> {
  const draw = pictures(pino({ level: 'warn' }));
  const company = await everyCompany(language, plausibleTexts, draw, platform);
  const byRole = await rolesShown(company);
  const { shown } = await everythingShown(company, plausibleTexts);
  return [...byRole, ...shown, ...(await digestsShown(language, draw, platform))].filter(
    ({ of, kind }) => ONLY === null || ONLY.test(`${kind} of ${of}`),
  );
}
