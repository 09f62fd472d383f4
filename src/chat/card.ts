import type { Level } from '../domain/level.js';

/**
 * A piece of running text. Plain strings are shown as they are, whatever they contain: adapters escape them, so that
 * no name can mention a channel, inject a link or break the layout.
 */
export type Inline =
  | string
  | { readonly bold: string }
  /** A member of staff: mentioned where the platform id is known, else named. */
  | { readonly mention: { readonly platformUserId: string | null; readonly name: string } };

export type RichText = readonly Inline[];

/** What a press, a choice or a submitted form asks for. */
export interface CardAction {
  /** Which action, such as "alert.take"; see actions.ts. */
  readonly action: string;
  /** The alert, customer or form subject it is about. */
  readonly subject: string;
  /** Small further arguments. */
  readonly args?: Readonly<Record<string, string>>;
}

export interface Button {
  readonly text: string;
  readonly press: CardAction;
  readonly style?: 'primary' | 'danger';
}

export interface Option {
  readonly text: string;
  readonly value: string;
}

/** Inputs of forms, and of cards where the platform has no forms. */
export type Input =
  | {
      readonly kind: 'text';
      readonly name: string;
      readonly label: string;
      readonly isMultiline: boolean;
      readonly isOptional: boolean;
      readonly initial?: string;
      readonly hint?: string;
      readonly maxLength: number;
    }
  | {
      readonly kind: 'select';
      readonly name: string;
      readonly label: string;
      readonly options: readonly Option[];
      readonly isOptional: boolean;
      readonly initial?: string;
      readonly hint?: string;
    };

/** Everything a card can consist of. Each adapter renders every member, within its platform's limits. */
export type Block =
  /** Headline; the level is shown by word and shape, not by colour alone. */
  | { readonly type: 'title'; readonly text: string; readonly level?: Level; readonly levelWord?: string }
  | { readonly type: 'text'; readonly text: RichText; readonly isMuted?: boolean }
  | {
      readonly type: 'fields';
      readonly fields: readonly { readonly label: string; readonly value: string }[];
    }
  | {
      readonly type: 'factors';
      readonly heading: string;
      readonly factors: readonly { readonly text: string; readonly size: string }[];
    }
  /** A chart with its data, so that a platform without images can show a table. */
  | {
      readonly type: 'chart';
      readonly title: string;
      readonly alternativeText: string;
      readonly labels: readonly string[];
      readonly values: readonly number[];
      /** The values as the reader writes them, where a number alone would not do. */
      readonly texts?: readonly string[];
      readonly png: Uint8Array | null;
      /** The platform's id or address of the picture, where it had to be brought there first. */
      readonly pictureId?: string;
    }
  | { readonly type: 'notice'; readonly text: RichText; readonly tone: 'info' | 'warning' }
  /** At most two visible; the rest go into the overflow menu. */
  | {
      readonly type: 'buttons';
      readonly visible: readonly Button[];
      readonly more: readonly Button[];
      /** Accessible name of the overflow menu. */
      readonly moreLabel: string;
    }
  | {
      readonly type: 'menu';
      readonly label: string;
      /** Of the button that answers, where a platform needs one; left out, the label. */
      readonly openText?: string;
      /** The lines above it tell of each option already, so a platform without menus needn't show them all as buttons. */
      readonly isListedAbove?: boolean;
      readonly options: readonly { readonly text: string; readonly press: CardAction }[];
    }
  | { readonly type: 'input'; readonly input: Input }
  | { readonly type: 'divider' };

export type BlockType = Block['type'];

export interface Card {
  /** Fallback for notifications: who, what and level in one line. */
  readonly summary: string;
  readonly blocks: readonly Block[];
}

/** A form that opens over the conversation. */
export interface Form {
  /** Which form, such as "alert.resolve"; a submit comes back under it. */
  readonly id: string;
  readonly subject: string;
  readonly title: string;
  readonly submitText: string;
  readonly cancelText: string;
  readonly intro: RichText | null;
  readonly inputs: readonly Input[];
  /** Small further arguments, returned with the submit. */
  readonly args?: Readonly<Record<string, string>>;
}
