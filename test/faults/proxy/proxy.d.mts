export interface Asked {
  readonly path: string;
  readonly verb: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface Answered {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export type Outcome =
  | ({ readonly kind: 'answer' } & Answered)
  /** The connection is cut before any answer. */
  | { readonly kind: 'cut' }
  /** No answer ever comes. */
  | { readonly kind: 'silence' };

export function newProxy(options: {
  readonly platform: string;
  readonly forward: (asked: Asked) => Promise<Answered>;
}): {
  handle(asked: Asked): Promise<Outcome>;
  tell(what: string, told?: object): unknown;
};
