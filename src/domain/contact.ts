/** A person at a customer. */
export interface Contact {
  /** `${source}:${id}`. */
  readonly id: string;
  readonly customerId: string;
  readonly name: string;
  readonly email: string | null;
  readonly phone: string | null;
  readonly isMain: boolean;
  readonly updatedAt: Date;
}
