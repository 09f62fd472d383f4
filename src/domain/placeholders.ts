/** The names in braces of a text, such as `name | count` of "{name} has {count, plural, one {# card} other {# cards}}". */
export type Placeholders<Text extends string> = Text extends `${string}{${infer Rest}`
  ? Named<Rest> | Placeholders<Rest>
  : never;

// What follows a brace up to the first comma or closing brace; the branch of a plural has a space or a # in it.
type Named<Rest extends string> = Rest extends `${infer Inner}}${string}`
  ? NotABranch<Inner extends `${infer Name},${string}` ? Name : Inner>
  : never;

type NotABranch<Name extends string> = Name extends `${string} ${string}` | `${string}#${string}`
  ? never
  : Name;
