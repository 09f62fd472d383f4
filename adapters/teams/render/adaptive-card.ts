/** The part of Adaptive Cards 1.5 that cards are made of. Source: adaptivecards.io/explorer. */

export interface AdaptiveCard {
  readonly type: 'AdaptiveCard';
  readonly $schema: string;
  readonly version: '1.5';
  /** Shown where the client can't show the card. */
  readonly fallbackText: string;
  readonly body: readonly CardElement[];
  readonly msteams?: { readonly entities: readonly MentionEntity[] };
}

export interface MentionEntity {
  readonly type: 'mention';
  /** As it stands in the card, with its tags. */
  readonly text: string;
  readonly mentioned: { readonly id: string; readonly name: string };
}

interface Placed {
  readonly id?: string;
  readonly isVisible?: boolean;
  readonly separator?: true;
  readonly spacing?: 'None' | 'Small' | 'Default' | 'Medium';
}

export interface TextRun {
  readonly type: 'TextRun';
  readonly text: string;
  readonly weight?: 'Bolder';
  readonly isSubtle?: true;
  readonly size?: 'Small';
  readonly color?: 'Attention';
}

export interface RichTextBlock extends Placed {
  readonly type: 'RichTextBlock';
  readonly inlines: readonly TextRun[];
}

/** Reads Markdown and mentions. */
export interface TextBlock extends Placed {
  readonly type: 'TextBlock';
  readonly text: string;
  readonly wrap: true;
  readonly style?: 'heading';
  readonly size?: 'Small' | 'Large';
  readonly weight?: 'Bolder';
  readonly isSubtle?: true;
}

export interface FactSet extends Placed {
  readonly type: 'FactSet';
  readonly facts: readonly { readonly title: string; readonly value: string }[];
}

export interface Image extends Placed {
  readonly type: 'Image';
  readonly url: string;
  readonly altText: string;
  readonly size: 'Stretch';
}

export interface Container extends Placed {
  readonly type: 'Container';
  readonly items: readonly CardElement[];
  readonly style?: 'emphasis' | 'warning';
}

export interface Choice {
  readonly title: string;
  readonly value: string;
}

export interface InputChoiceSet extends Placed {
  readonly type: 'Input.ChoiceSet';
  readonly id: string;
  readonly label: string;
  readonly style: 'compact' | 'filtered';
  readonly choices: readonly Choice[];
  readonly value?: string;
  readonly placeholder?: string;
}

export interface InputText extends Placed {
  readonly type: 'Input.Text';
  readonly id: string;
  readonly label: string;
  readonly isMultiline: boolean;
  readonly maxLength: number;
  readonly value?: string;
  readonly placeholder?: string;
}

export interface ActionSet extends Placed {
  readonly type: 'ActionSet';
  readonly actions: readonly CardActionElement[];
}

export type CardElement =
  | RichTextBlock
  | TextBlock
  | FactSet
  | Image
  | Container
  | InputChoiceSet
  | InputText
  | ActionSet;

interface Pressable {
  readonly title: string;
  readonly style?: 'positive' | 'destructive';
  /** Read out in place of the title where that alone says too little. */
  readonly tooltip?: string;
}

export interface SubmitAction extends Pressable {
  readonly type: 'Action.Submit';
  readonly data: Readonly<Record<string, unknown>>;
  readonly associatedInputs: 'auto' | 'none';
}

export interface ExecuteAction extends Pressable {
  readonly type: 'Action.Execute';
  readonly verb: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly associatedInputs: 'auto' | 'none';
  readonly fallback: SubmitAction;
}

export interface ShowCardAction extends Pressable {
  readonly type: 'Action.ShowCard';
  readonly card: {
    readonly type: 'AdaptiveCard';
    readonly version: '1.5';
    readonly body: readonly CardElement[];
  };
}

export interface ToggleVisibilityAction extends Pressable {
  readonly type: 'Action.ToggleVisibility';
  readonly targetElements: readonly string[];
}

export type CardActionElement = ExecuteAction | ShowCardAction | ToggleVisibilityAction;
