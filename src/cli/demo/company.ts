import { stringify } from 'yaml';
import type { Staff } from '../../domain/staff.js';
import { PLAYGROUND_GROUP_CHAT, playgroundChannelId, playgroundUserId } from './playground.js';
import type { WorkspaceChannel, WorkspaceUser } from './workspace.js';

/** The channels of the demo's workspace, by the name that routes use. */
export const DEMO_CHANNELS = {
  'nordics-alerts': 'C01NORDICS',
  'dach-alerts': 'C02DACH',
  'uk-alerts': 'C03UK',
  management: 'C04MANAGEMENT',
  'varsel-admin': 'C05ADMIN',
  'service-desk': 'C06SERVICE',
} as const;

const TEAM_CHANNELS: Readonly<Record<string, keyof typeof DEMO_CHANNELS>> = {
  nordics: 'nordics-alerts',
  dach: 'dach-alerts',
  uk: 'uk-alerts',
};

/** The workspace's id of a member of staff. */
export function workspaceUserId(staffId: string): string {
  return `U0${staffId.toUpperCase().replaceAll(/[^A-Z0-9]/g, '')}`;
}

/** Staff as people of the workspace; the first one is who the browser starts as. */
export function workspaceUsers(staff: readonly Staff[]): WorkspaceUser[] {
  return staff.map(({ id, name, email, timezone }) => ({
    id: workspaceUserId(id),
    name: (email ?? id).split('@')[0] ?? id,
    realName: name,
    email: email ?? `${id}@example.test`,
    timezone: timezone ?? 'Europe/Oslo',
  }));
}

/** Everybody sits in the team's channel, managers and administrators in theirs, and the first one everywhere. */
export function workspaceChannels(staff: readonly Staff[]): WorkspaceChannel[] {
  const first = staff[0]?.id;
  const belongs = (channel: string, person: Staff): boolean => {
    if (person.id === first || person.role === 'administrator') return true;
    if (channel === 'management') return person.role === 'manager';
    if (channel === 'service-desk') return person.role === 'agent' || person.role === 'manager';
    return TEAM_CHANNELS[person.team] === channel;
  };
  return Object.entries(DEMO_CHANNELS).map(([name, id]) => ({
    id,
    name,
    memberIds: staff.filter((person) => belongs(name, person)).map((person) => workspaceUserId(person.id)),
  }));
}

/** Stands in the Teams playground too, which takes one channel: the one that every high alert goes to. */
export const PLAYGROUND_CHANNELS = ['management'] as const;

const STAFF_IDS = Array.from({ length: 99 }, (_, index) => `S${String(index + 1).padStart(2, '0')}`);

/** Account teams and managers see amounts in their channels; at the service desk and among administrators nobody does. */
function channelsOnSlack() {
  const marked = new Set<string>([...Object.values(TEAM_CHANNELS), 'management']);
  return Object.fromEntries(
    Object.entries(DEMO_CHANNELS).map(([name, slack]) => [
      name,
      marked.has(name) ? { slack, mayShowValues: true } : slack,
    ]),
  );
}

/** The same channels and people in the Teams playground; the tickets of the service desk go to its group chat. */
function onTeamsToo() {
  const both = PLAYGROUND_CHANNELS.map((name) => [
    name,
    { slack: DEMO_CHANNELS[name], teams: playgroundChannelId(name), mayShowValues: true },
  ]);
  return {
    channels: {
      ...channelsOnSlack(),
      ...Object.fromEntries(both),
      'service-desk': { slack: DEMO_CHANNELS['service-desk'], teams: PLAYGROUND_GROUP_CHAT },
    },
    people: STAFF_IDS.map((staff) => ({ staff, teams: playgroundUserId(staff) })),
  };
}

/** The demo's varsel.yaml. */
export function demoSettings(companyName: string, defaultOwnerId: string, hasTeams: boolean): string {
  return stringify({
    company: { name: companyName, currency: 'EUR', country: 'NO', timezone: 'Europe/Oslo', language: 'en' },
    ...(hasTeams ? onTeamsToo() : { channels: channelsOnSlack() }),
    owners: {
      default: defaultOwnerId,
      segments: { default: { deputy: defaultOwnerId, leader: defaultOwnerId } },
    },
    routes: {
      churn: [...Object.entries(TEAM_CHANNELS).map(([team, to]) => ({ team, to })), { to: 'nordics-alerts' }],
      management: 'management',
      fallback: 'management',
      administrators: 'varsel-admin',
    },
    churn: {
      measures: {
        default: {
          low: {
            do: {
              en: 'Quarterly check-in',
              nb: 'Kvartalsvis oppfølging',
              fi: 'Yhteydenotto neljännesvuosittain',
            },
            automatic: { list: 'product_tips' },
          },
          medium: {
            do: { en: 'Call the customer', nb: 'Ring kunden', fi: 'Soita asiakkaalle' },
            withinWorkingDays: 5,
            automatic: { list: 'event_invitations' },
          },
          high: {
            do: {
              en: 'A talk led by management',
              nb: 'En samtale ledet av ledelsen',
              fi: 'Johdon vetämä keskustelu',
            },
            withinHours: 48,
            automatic: { notify: 'account_team' },
            byFactor: {
              maintenance: {
                do: {
                  en: 'A talk led by management, with an efficiency analysis of the machines to offer',
                  nb: 'En samtale ledet av ledelsen, med tilbud om en effektivitetsanalyse av maskinene',
                  fi: 'Johdon vetämä keskustelu, jossa tarjotaan koneiden tehokkuusanalyysia',
                },
              },
              own_failings: {
                do: {
                  en: 'A talk led by management and a service review: what took too long, and what changes',
                  nb: 'En samtale ledet av ledelsen og en gjennomgang av servicen: hva som tok for lang tid, og hva som endres',
                  fi: 'Johdon vetämä keskustelu ja palvelun läpikäynti: mikä kesti liian kauan ja mikä muuttuu',
                },
              },
            },
          },
        },
      },
    },
    service: {
      queues: [
        {
          name: 'technical',
          categories: ['defect', 'performance', 'integration', 'compatibility'],
          isTechnical: true,
          channel: 'service-desk',
          leader: 'S02',
          people: { junior: ['S15'], experienced: ['S01', 'S16'], senior: ['S17', 'S19'] },
        },
        {
          name: 'general',
          channel: 'service-desk',
          leader: 'S02',
          people: { junior: ['S15', 'S20'], experienced: ['S16'], senior: ['S18'] },
        },
      ],
    },
    // One model of machine is looked after by the year, so that a visit or two come due.
    tasks: { maintenance: { products: { 'GTX Pro': { everyMonths: 12 } } } },
    // The made-up company has everything that suggestions ask for before they start.
    offers: {
      enabled: true,
      segments: 'all',
      successFigure: 'conversion',
      owner: defaultOwnerId,
      privacyNoticePublishedOn: '2025-01-01',
      budgetMonths: [1, 10, 11],
    },
    // All four tiers, and what serving a customer costs.
    value: { tiers: 'shares', costs: { perTicket: 8, perHandlingHour: 60, acquisition: 1500 } },
    // A fifth of what is sold is left: sources of leads are judged by it.
    deals: { margin: 0.2 },
    // Nobody has to be convinced here: the demo's teams act from the start.
    stages: { default: 'act' },
    // The workspace in the browser has no limits of its own.
    slack: { messageIntervalMs: 10, messageBurst: 50, messagesPerMinute: 6000 },
  });
}
