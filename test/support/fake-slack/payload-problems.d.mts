/** See payload-problems.mjs. */
export function refusalOf(
  method: string,
  args: Readonly<Record<string, unknown>>,
): { readonly error: string; readonly messages: readonly string[] } | null;
export function messageProblems(message: unknown): string[];
export function viewProblems(view: unknown): string[];
