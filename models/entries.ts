/** A record whose keys are foreign text, as a database can hold it: no text is ever a field name. */
export type Entries<Value> = readonly (readonly [key: string, value: Value])[];

export function toEntries<Value>(record: Readonly<Record<string, Value>>): Entries<Value> {
  return Object.entries(record);
}

export function fromEntries<Value>(entries: Entries<Value>): Record<string, Value> {
  return Object.fromEntries(entries);
}
