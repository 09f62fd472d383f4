/**
 * What Slack's servers take, from docs.slack.dev and the comments of @slack/types, read 2026-11: written down by hand and
 * apart from the product's own limits, so that a mistake there shows here. Characters unless said; where the pages and the
 * types differ the smaller figure stands.
 */
export const MESSAGE_LIMITS = { text: 4000, blocks: 50, blocksJson: 40_000, metadataJson: 8000 };
export const VIEW_LIMITS = { blocks: 100, json: 250_000 };

/** Of any block or element. */
export const ID_LIMITS = { block_id: 255, action_id: 255 };

/** By type: how long a text or string may be, and how few and how many of a list there may be. */
export const OBJECT_LIMITS = {
  header: { texts: { text: 150 } },
  section: { texts: { text: 3000 }, lists: { fields: { min: 1, max: 10, text: 2000 } } },
  context: { lists: { elements: { min: 1, max: 10, text: 3000 } } },
  actions: { lists: { elements: { min: 1, max: 25 } } },
  input: { texts: { label: 2000, hint: 2000 } },
  image: { texts: { title: 2000 }, strings: { alt_text: 2000, image_url: 3000 } },
  button: { texts: { text: 75 }, strings: { value: 2000, url: 3000, accessibility_label: 75 } },
  overflow: { lists: { options: { min: 2, max: 5 } } },
  static_select: {
    texts: { placeholder: 150 },
    lists: { options: { min: 1, max: 100 }, option_groups: { min: 1, max: 100 } },
  },
  radio_buttons: { lists: { options: { min: 1, max: 10 } } },
  checkboxes: { lists: { options: { min: 1, max: 10 } } },
  plain_text_input: { texts: { placeholder: 150 } },
  modal: {
    texts: { title: 24, submit: 24, close: 24 },
    strings: { private_metadata: 3000, callback_id: 255 },
  },
  home: { strings: { private_metadata: 3000, callback_id: 255 } },
};

/** These have no type of their own; they are known by where they stand. */
export const OPTION_LIMITS = { texts: { text: 75, description: 75 }, strings: { value: 75 } };
export const GROUP_LIMITS = { texts: { label: 75 }, lists: { options: { min: 1, max: 100 } } };
export const CONFIRM_LIMITS = { texts: { title: 100, text: 300, confirm: 30, deny: 30 } };
export const TYPED_AT_MOST = 3000;
