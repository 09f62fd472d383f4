/**
 * What Slack takes, in characters unless said. Source: the published types (@slack/types 3) and docs.slack.dev, read
 * 2026-11. Where the two differ the smaller figure stands: option values are 75 in the types and 150 in the pages.
 */
export const SLACK_LIMITS = {
  blocksPerMessage: 50,
  blocksPerView: 100,
  blockId: 255,
  actionId: 255,
  textObject: 3_000,
  header: 150,
  elementsPerActions: 25,
  elementsPerContext: 10,
  buttonText: 75,
  buttonValue: 2_000,
  optionText: 75,
  optionValue: 75,
  optionsPerOverflow: 5,
  optionsPerSelect: 100,
  optionGroupsPerSelect: 100,
  placeholder: 150,
  /** Title and alternative text of an image. */
  imageText: 2_000,
  inputLabel: 2_000,
  inputHint: 2_000,
  plainTextInput: 3_000,
  viewTitle: 24,
  viewButton: 24,
  callbackId: 255,
  privateMetadata: 3_000,
  /** Slack cuts at 40,000 and advises 4,000. */
  messageText: 4_000,
} as const;

/**
 * How often a method may be called in a workspace within a minute: its tier. Source: docs.slack.dev, "Rate limits", read
 * 2026-11. Posting has rules of its own: about one message a second and channel with short bursts, and several hundred a
 * minute in a workspace, which are settings because Slack names no figure.
 */
export const SLACK_TIERS = {
  'chat.postEphemeral': 100,
  'chat.update': 50,
  'conversations.history': 50,
  'conversations.info': 50,
} as const;

/**
 * Our own bound on all blocks of a message together, as JSON. Slack answers msg_blocks_too_long without publishing
 * where; messages of this size are known to pass.
 */
export const BLOCKS_JSON_CHARACTERS = 24_000;
