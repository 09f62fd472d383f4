/** What an evaluation of texts was made of; names come from foreign files. */
export interface TextSubject {
  readonly file: string;
  /** The column with the texts, and the one with their classes. */
  readonly text: string;
  readonly label: string;
}
