/** One thing that is wrong with the configuration. */
export interface ConfigProblem {
  /** The file, or "environment". */
  readonly where: string;
  /** 1-based; null in the environment. */
  readonly line: number | null;
  readonly field: string;
  readonly message: string;
}

/** The configuration can't be used. The message lists every problem with file, line and field. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  constructor(readonly problems: readonly ConfigProblem[]) {
    super(problems.map(problemLine).join('\n'));
  }
}

function problemLine({ where, line, field, message }: ConfigProblem): string {
  return `${where}${line === null ? '' : `:${line}`}: ${field === '' ? '' : `${field}: `}${message}`;
}
