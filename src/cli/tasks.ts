import { parseArgs } from 'node:util';
import { readerFor } from '../chat/reader.js';
import type { Task } from '../domain/task.js';
import { plain } from './preview-text.js';
import { type CliApp, type CliVerb, UsageError } from './verb.js';

const PER_PERSON = 500;

/** What there is to do for customers, by owner. */
export const tasks: CliVerb = {
  summary: 'open tasks for customers, such as health checks and renewals, by owner',
  usage: `varsel tasks [--owner STAFF-ID] [--json]

  --owner  of one person only
  --json   for programs: tasks, each with id, kind, customerId, customerName, ownerId, dueAt, state and reason

  varsel tasks --owner S01`,
  async run(args, context) {
    const { values } = parseArgs({
      args: [...args],
      options: { owner: { type: 'string' }, json: { type: 'boolean', default: false } },
    });
    const app = await context.openApp();
    try {
      const staff = await app.stores.staff.all();
      const asked = values.owner === undefined ? staff : staff.filter(({ id }) => id === values.owner);
      if (asked.length === 0 && values.owner !== undefined) {
        throw new UsageError(`nobody on staff has the id "${values.owner}"`);
      }
      const open: Task[] = [];
      for (const { id } of asked) open.push(...(await app.stores.tasks.openOfOwner(id, PER_PERSON)));
      const names = await customerNames(app, open);
      if (values.json) {
        const rows = open.map(({ id, kind, customerId, ownerId, dueAt, state, reason }) => ({
          id,
          kind,
          customerId,
          customerName: names.get(customerId) ?? null,
          ownerId,
          dueAt,
          state: state.name,
          reason: reason ?? null,
        }));
        context.stdout.write(`${JSON.stringify({ tasks: rows }, null, 2)}\n`);
        return 0;
      }
      const { formats, words } = readerFor('en', app.config.company.timezone);
      const lines = asked.flatMap(({ id, name }) => {
        const own = open.filter(({ ownerId }) => ownerId === id);
        if (own.length === 0) return [];
        return [
          plain(name),
          ...own.map(
            ({ kind, customerId, dueAt }) =>
              `  ${formats.date(dueAt)}  ${words.text(`task.${kind}`)}: ${plain(names.get(customerId) ?? customerId)}`,
          ),
        ];
      });
      context.stdout.write(lines.length === 0 ? 'No open tasks.\n' : `${lines.join('\n')}\n`);
      return 0;
    } finally {
      await app.close();
    }
  },
};

async function customerNames({ stores }: CliApp, open: readonly Task[]): Promise<Map<string, string>> {
  const customers = await stores.customers.findMany(open.map(({ customerId }) => customerId));
  return new Map(customers.map(({ id, name }) => [id, name]));
}
