import type { Check } from '../../adapters/web/check.js';
import type { CliContext, ExitCode } from './verb.js';

/** Prints checks for people, each failure with what to do. */
export function checkLines(checks: readonly Check[]): string {
  return checks.map(checkLine).join('');
}

/** Whether all is well, as an exit code. */
export function exitCodeOf(checks: readonly Check[]): ExitCode {
  return checks.every(({ ok }) => ok) ? 0 : 1;
}

export function printJson({ stdout }: Pick<CliContext, 'stdout'>, value: unknown): void {
  stdout.write(`${JSON.stringify(value, null, 2)}\n`);
}

export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function checkLine({ ok, name, detail, remedy }: Check): string {
  return `${ok ? 'ok  ' : 'FAIL'}  ${name}: ${detail}\n${ok ? '' : `      -> ${remedy}\n`}`;
}
