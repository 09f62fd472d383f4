import { closest } from 'fastest-levenshtein';
import { ConfigError } from '../config/config-error.js';
import { type CliContext, type CliVerb, type ExitCode, UsageError } from './verb.js';

// Loaded when called: an import needs neither chat nor queue, and is the smaller and quicker for it.
const VERBS = {
  demo: async () => (await import('./demo/demo.js')).demo,
  start: async () => (await import('./start.js')).start,
  setup: async () => (await import('./setup.js')).setup,
  doctor: async () => (await import('./doctor.js')).doctor,
  import: async () => (await import('./import.js')).importVerb,
  data: async () => (await import('./data.js')).data,
  score: async () => (await import('./score.js')).score,
  train: async () => (await import('./train.js')).train,
  evaluate: async () => (await import('./evaluate.js')).evaluate,
  why: async () => (await import('./why.js')).why,
  models: async () => (await import('./models.js')).models,
  measures: async () => (await import('./measures.js')).measures,
  tasks: async () => (await import('./tasks.js')).tasks,
  people: async () => (await import('./people.js')).people,
  losses: async () => (await import('./losses.js')).losses,
  digest: async () => (await import('./digest.js')).digest,
  figures: async () => (await import('./figures.js')).figures,
  patterns: async () => (await import('./patterns.js')).patterns,
  roi: async () => (await import('./roi.js')).roi,
  value: async () => (await import('./value.js')).value,
  offers: async () => (await import('./offers.js')).offers,
} satisfies Record<string, () => Promise<CliVerb>>;

/** Runs one call of the command line and returns its exit code. Never throws. */
export async function runCli(args: readonly string[], context: CliContext): Promise<ExitCode> {
  const [name, ...rest] = args;
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    context.stdout.write(await overview());
    return name === undefined ? 2 : 0;
  }
  if (!isVerb(name)) {
    const nearest = closest(name, Object.keys(VERBS));
    context.stderr.write(
      `There is no verb "${name}". Did you mean "varsel ${nearest}"? See varsel --help.\n`,
    );
    return 2;
  }
  const verb: CliVerb = await VERBS[name]();
  if (rest.includes('--help') || rest.includes('-h')) {
    context.stdout.write(`${verb.summary}\n\n${verb.usage}\n`);
    return 0;
  }
  try {
    return await verb.run(rest, name === 'start' ? context : quiet(context));
  } catch (error) {
    context.stderr.write(`${explained(error)}\n`);
    if (!isUsageError(error)) return 1;
    context.stderr.write(`See varsel ${name} --help.\n`);
    return 2;
  }
}

/** Verbs that say themselves what they do need no log lines beside it. */
function quiet(context: CliContext): CliContext {
  const LOG_LEVEL = context.environment.LOG_LEVEL ?? 'warn';
  return { ...context, openApp: (overrides) => context.openApp({ LOG_LEVEL, ...overrides }) };
}

function isVerb(name: string): name is keyof typeof VERBS {
  return Object.hasOwn(VERBS, name);
}

async function overview(): Promise<string> {
  const width = Math.max(...Object.keys(VERBS).map((name) => name.length));
  const lines = Object.entries(VERBS).map(
    async ([name, load]) => `  ${name.padEnd(width)}  ${(await load()).summary}`,
  );
  return `Varsel warns account teams early, with reasons.\n\nvarsel <verb> [options]; every verb has --help.\n\n${(await Promise.all(lines)).join('\n')}\n`;
}

/** parseArgs reports unknown and malformed options with these codes. */
function isUsageError(error: unknown): boolean {
  if (error instanceof UsageError) return true;
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}

function explained(error: unknown): string {
  if (error instanceof ConfigError) return `The configuration can't be used:\n${error.message}`;
  return error instanceof Error ? error.message : String(error);
}
