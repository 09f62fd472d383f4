import { parseArgs } from 'node:util';
import { type CliVerb, PROCESS_ROLES, UsageError } from './verb.js';

/** Serves until it is asked to stop. */
export const start: CliVerb = {
  summary: 'serve: chat, jobs and schedule, or one of them',
  usage: `varsel start [--role all|web|worker|scheduler]

  --role   all (default): everything in one process
           web: commands, buttons and the health endpoint
           worker: scoring and sending; as many as you like
           scheduler: enqueues at the set times; one is enough, two do no harm

Settings come from the environment (or .env) and varsel.yaml; varsel doctor checks them.`,
  async run(args, context) {
    const { values } = parseArgs({ args: [...args], options: { role: { type: 'string', default: 'all' } } });
    const role = PROCESS_ROLES.find((name) => name === values.role);
    if (role === undefined) {
      throw new UsageError(`there is no role "${values.role}"; it is one of ${PROCESS_ROLES.join(', ')}`);
    }
    const app = await context.openApp();
    try {
      await app.start(role);
      await context.stopRequested;
    } finally {
      await app.close();
    }
    return 0;
  },
};
