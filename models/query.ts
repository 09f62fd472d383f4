/** A query and the index that serves it. Filters and sorts are made from it, so that what is declared is what runs. */
export interface DeclaredQuery {
  /** What it is for, unique within its collection. */
  readonly name: string;
  /** Fields compared for equality. */
  readonly equal: readonly string[];
  /** A field compared with a list of values. */
  readonly oneOf?: string;
  /** A field compared with bounds. */
  readonly range?: string;
  /** A field compared with bounds inside the index, after the one that narrows the search. */
  readonly innerRange?: string;
  readonly sort?: readonly (readonly [field: string, direction: 1 | -1])[];
  /** Asked for the first few rows only; all others are walked to the end. */
  readonly isLimited?: true;
  readonly index: string;
}

type Scalar = string | number | boolean | Date | null;

export interface Bounds {
  readonly $gt?: string | number | Date;
  readonly $gte?: string | number | Date;
  readonly $lt?: string | number | Date;
  readonly $lte?: string | number | Date;
}

type Named<Field, Value> = Field extends string ? { readonly [Key in Field]: Value } : unknown;

/** The values a declared query is asked with. */
export type ValuesOf<Query extends DeclaredQuery> = {
  readonly [Field in Query['equal'][number]]: Scalar;
} & Named<Query['oneOf'], readonly Scalar[]> &
  Named<Query['range'], Bounds> &
  Named<Query['innerRange'], Bounds>;

export type Filter = Record<string, Readonly<Record<string, unknown>>>;

/**
 * The filter of a query. Every foreign value stands under an operator of ours ($eq, $in), so that it is compared and
 * never obeyed.
 */
export function filterOf<const Query extends DeclaredQuery>(query: Query, values: ValuesOf<Query>): Filter {
  const given = values as Readonly<Record<string, unknown>>;
  const filter: Filter = {};
  for (const field of query.equal) filter[field] = { $eq: given[field] };
  if (query.oneOf !== undefined) filter[query.oneOf] = { $in: given[query.oneOf] };
  for (const field of [query.range, query.innerRange]) {
    if (field !== undefined) filter[field] = { ...(given[field] as Bounds) };
  }
  return filter;
}

/**
 * The order of a query, and the index it is to use: a server that guesses from statistics of an hour ago walks whole
 * collections.
 */
export function optionsOf(query: DeclaredQuery): {
  readonly sort: Record<string, 1 | -1>;
  readonly hint: string;
} {
  return { sort: Object.fromEntries(query.sort ?? []), hint: query.index };
}

/** Bounds of the ids that begin with a text, or with any from it to a last one. Their last character is ASCII. */
export function idsBeginningWith(
  first: string,
  last: string = first,
): { readonly $gte: string; readonly $lt: string } {
  const end = last.length - 1;
  return { $gte: first, $lt: last.slice(0, end) + String.fromCharCode(last.charCodeAt(end) + 1) };
}
