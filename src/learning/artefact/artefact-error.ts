export type ArtefactFault =
  | 'not_an_artefact'
  | 'other_format'
  | 'truncated'
  | 'trailing_bytes'
  | 'too_large'
  | 'damaged'
  | 'not_plain_data'
  | 'other_content';

/** An artefact can't be made or opened: what is wrong with it, and what to do. */
export class ArtefactError extends Error {
  override readonly name = 'ArtefactError';
  readonly fault: ArtefactFault;

  constructor(fault: ArtefactFault, message: string, options?: ErrorOptions) {
    super(message, options);
    this.fault = fault;
  }
}
