/** How a file was read, where a person should know. */
export type FileNote =
  | { readonly kind: 'read_as_latin1' }
  /** The rows before the damage were read. */
  | { readonly kind: 'damaged'; readonly damage: string }
  /** A column without a name, or with that of another one; counted from 1. */
  | { readonly kind: 'column_named'; readonly position: number; readonly name: string }
  /** Records left out because they are broken, and what is wrong with the first of them. */
  | {
      readonly kind: 'records_unreadable';
      readonly count: number;
      readonly line: number;
      readonly reason: string;
    };
