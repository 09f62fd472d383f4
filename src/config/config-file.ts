import cron from 'node-cron';
import { z } from 'zod';
import { LANGUAGES } from '../domain/staff.js';
import { isTimeZone } from '../domain/time.js';
import { channelsSettings, directMessagesSetting } from './channels-settings.js';
import { clockSettings } from './clock-settings.js';
import { dataCheckSettings } from './data-check-settings.js';
import { dealsSettings } from './deals-settings.js';
import { digestSettings } from './digest-settings.js';
import { figuresSettings } from './figures-settings.js';
import { levelMeasures } from './level-measures.js';
import { checkLevels, hysteresisSetting, levelsBySegmentSetting, levelsSetting } from './level-thresholds.js';
import { lossesSettings } from './losses-settings.js';
import { checkMeasures, measuresSettings } from './measures-settings.js';
import { definitionSetting, highAlertsSetting, sectorSetting } from './model-settings.js';
import { offersSettings } from './offers-settings.js';
import { ownersSettings } from './owners-settings.js';
import { returnSettings } from './return-settings.js';
import { serviceSettings } from './service-settings.js';
import { slackSettings } from './slack-settings.js';
import { stagesSettings } from './stages-settings.js';
import { tasksSettings } from './tasks-settings.js';
import { valueSettings } from './value-settings.js';

const id = z.string().min(1);
const route = z
  .object({
    segment: z.string().optional(),
    region: z.string().optional(),
    team: z.string().optional(),
    level: z.enum(['low', 'medium', 'high']).optional(),
    /** A channel's name from `channels`, or "owner" for a direct message to the owner. */
    to: z.string().min(1),
    /** Amounts of customers and deals may stand in that channel. */
    mayShowValues: z.boolean().optional(),
  })
  .strict();

/** varsel.yaml, field by field. Every default stands here and nowhere else. */
export const configFileSchema = z
  .object({
    company: z
      .object({
        name: z.string().min(1),
        currency: z
          .string()
          .regex(/^[A-Z]{3}$/, 'a currency is three capital letters, such as EUR')
          .default('EUR'),
        country: z
          .string()
          .regex(/^[A-Z]{2}$/, 'a country is two capital letters, such as NO')
          .default('NO'),
        timezone: z.string().default('Europe/Oslo').refine(isTimeZone, 'not a time zone of the IANA list'),
        language: z.enum(LANGUAGES).default('en'),
        sector: sectorSetting,
      })
      .strict(),
    channels: channelsSettings,
    people: z.array(z.object({ staff: id, slack: id.optional(), teams: id.optional() }).strict()).default([]),
    owners: ownersSettings,
    routes: z
      .object({
        churn: z.array(route).default([{ to: 'owner' }]),
        /** Of deals whose chance has fallen; left out, they go to their owner. */
        deals: z.array(route).optional(),
        management: z.string().optional(),
        fallback: z.string().optional(),
        administrators: z.string().optional(),
        directMessages: directMessagesSetting,
      })
      .strict()
      .default({ churn: [{ to: 'owner' }], directMessages: 'first' }),
    churn: z
      .object({
        horizonDays: z.number().int().positive().default(90),
        definition: definitionSetting,
        highAlertsPerOwnerAndMonth: highAlertsSetting,
        levels: levelsSetting,
        levelsBySegment: levelsBySegmentSetting,
        hysteresisPoints: hysteresisSetting,
        measures: levelMeasures,
      })
      .strict(),
    alerts: z
      .object({
        cardsPerPersonAndDay: z.number().int().positive().default(5),
        hoursPerPersonAndWeek: z.number().positive().default(4),
        minutesPerCard: z.number().positive().default(20),
        cooldownDays: z.number().int().min(0).default(90),
        recedesAfterDays: z.number().int().positive().default(14),
      })
      .strict()
      .prefault({}),
    clock: clockSettings,
    measures: measuresSettings,
    stages: stagesSettings,
    tasks: tasksSettings,
    losses: lossesSettings,
    dataCheck: dataCheckSettings,
    digest: digestSettings,
    return: returnSettings,
    figures: figuresSettings,
    value: valueSettings,
    deals: dealsSettings,
    service: serviceSettings,
    offers: offersSettings,
    slack: slackSettings,
    schedule: z
      .object({
        scoring: z
          .string()
          .refine((expression) => cron.validate(expression), 'not a cron expression, such as "0 3 * * *"')
          .default('0 3 * * *'),
      })
      .strict()
      .default({ scoring: '0 3 * * *' }),
  })
  .strict()
  .superRefine((file, context) => {
    const known = new Set([...Object.keys(file.channels), 'owner']);
    const check = (name: string | undefined, path: (string | number)[]): void => {
      if (name === undefined || known.has(name)) return;
      context.addIssue({
        code: 'custom',
        path,
        message: `channel "${name}" is not listed under channels (there: ${[...known].join(', ')})`,
      });
    };
    file.routes.churn.forEach((item, index) => {
      check(item.to, ['routes', 'churn', index, 'to']);
    });
    file.routes.deals?.forEach((item, index) => {
      check(item.to, ['routes', 'deals', index, 'to']);
    });
    check(file.routes.management, ['routes', 'management']);
    check(file.routes.fallback, ['routes', 'fallback']);
    check(file.routes.administrators, ['routes', 'administrators']);
    file.service.queues.forEach((queue, index) => {
      check(queue.channel, ['service', 'queues', index, 'channel']);
    });
    checkMeasures(file, context);
    checkLevels(file, context);
  });

export type ConfigFile = z.output<typeof configFileSchema>;
