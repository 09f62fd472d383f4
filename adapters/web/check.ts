/** One thing that was looked at. `remedy` says what to do, and is '' where all is well. */
export interface Check {
  readonly name: string;
  readonly ok: boolean;
  readonly detail: string;
  readonly remedy: string;
}

export function passed(name: string, detail: string): Check {
  return { name, ok: true, detail, remedy: '' };
}

export function failed(name: string, detail: string, remedy: string): Check {
  return { name, ok: false, detail, remedy };
}
