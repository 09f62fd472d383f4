/** See payload-limits.mjs. */
interface ListLimit {
  readonly min: number;
  readonly max: number;
  readonly text?: number;
}
export const MESSAGE_LIMITS: { readonly text: number; readonly blocks: number };
export const VIEW_LIMITS: { readonly blocks: number };
export const OBJECT_LIMITS: {
  readonly header: { readonly texts: { readonly text: number } };
  readonly section: { readonly texts: { readonly text: number } };
  readonly context: { readonly lists: { readonly elements: ListLimit } };
  readonly actions: { readonly lists: { readonly elements: ListLimit } };
  readonly button: {
    readonly texts: { readonly text: number };
    readonly strings: { readonly value: number };
  };
  readonly modal: {
    readonly texts: { readonly title: number };
    readonly strings: { readonly private_metadata: number };
  };
};
export const OPTION_LIMITS: {
  readonly texts: { readonly text: number };
  readonly strings: { readonly value: number };
};
export const TYPED_AT_MOST: number;
