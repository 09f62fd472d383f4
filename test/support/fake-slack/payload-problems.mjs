import { blocksProblems, viewProblems as limitsOfView } from './limit-problems.mjs';
import { MESSAGE_LIMITS } from './payload-limits.mjs';
import { publishedProblems } from './published.mjs';

/** Slack's refusal of a call's arguments, or null: its error code and, as its answers have them, the reasons. */
export function refusalOf(method, args) {
  switch (method) {
    case 'chat.postMessage':
    case 'chat.update':
    case 'chat.postEphemeral':
      return messageRefusal(method, args);
    case 'views.open':
    case 'views.update':
    case 'views.publish':
      return refusal('invalid_arguments', [...publishedProblems(method, args), ...viewProblems(args.view)]);
    case 'response_url': {
      const { response_type, replace_original, delete_original, ...message } = args;
      return messageRefusal('chat.postMessage', { channel: 'C0', ...message });
    }
    default:
      return null;
  }
}

/** Complaints about what the app answers to a submitted form; no answer closes the form. */
export function submitAnswerProblems(body) {
  if (body === '' || body == null || Object.keys(body).length === 0) return [];
  const view = body.view === undefined ? [] : viewProblems(body.view);
  return [...publishedProblems('submitAnswer', body), ...view];
}

/** Complaints about a message's text and blocks; empty where Slack would take it. */
export function messageProblems(message) {
  const { text, blocks = [] } = message ?? {};
  return [...textProblems(text), ...contentProblems(blocks)];
}

/** Complaints about a modal or a home tab. */
export function viewProblems(view) {
  const shape = publishedProblems(view.type === 'home' ? 'home' : 'modal', view);
  return shape.length > 0 ? shape : [...shapeProblems(view.blocks), ...limitsOfView(view)];
}

function messageRefusal(method, args) {
  if (JSON.stringify(args.blocks ?? []).length > MESSAGE_LIMITS.blocksJson)
    return { error: 'msg_blocks_too_long', messages: [] };
  if (textProblems(args.text).length > 0) return { error: 'msg_too_long', messages: textProblems(args.text) };
  if (JSON.stringify(args.metadata ?? {}).length > MESSAGE_LIMITS.metadataJson)
    return { error: 'metadata_too_large', messages: [] };
  return (
    refusal('invalid_blocks', contentProblems(args.blocks ?? [])) ??
    refusal('invalid_arguments', publishedProblems(method, args))
  );
}

function textProblems(text) {
  if (typeof text !== 'string' || text === '')
    return ['a message needs a text for notifications [json-pointer:/text]'];
  if (/\p{Surrogate}/u.test(text)) return ['half of a surrogate pair [json-pointer:/text]'];
  return text.length > MESSAGE_LIMITS.text
    ? [`must be less than ${MESSAGE_LIMITS.text + 1} characters [json-pointer:/text]`]
    : [];
}

/** The shape first: what is of no known shape can't be measured. */
function contentProblems(blocks) {
  const shape = shapeProblems(blocks);
  return shape.length > 0 ? shape : blocksProblems(blocks);
}

function shapeProblems(blocks) {
  return blocks.flatMap((block, index) =>
    publishedProblems(`block.${block?.type}`, block).map((problem) =>
      problem.replace('[json-pointer:', `[json-pointer:/blocks/${index}`),
    ),
  );
}

function refusal(error, messages) {
  return messages.length === 0 ? null : { error, messages };
}
