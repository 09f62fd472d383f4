import {
  CONFIRM_LIMITS,
  GROUP_LIMITS,
  ID_LIMITS,
  MESSAGE_LIMITS,
  OBJECT_LIMITS,
  OPTION_LIMITS,
  TYPED_AT_MOST,
  VIEW_LIMITS,
} from './payload-limits.mjs';

/** What Slack's servers check beyond the shape: lengths, counts, ids, what belongs together. Told as Slack tells it. */
export function blocksProblems(blocks, maxBlocks = MESSAGE_LIMITS.blocks) {
  if (!Array.isArray(blocks)) return [at('/blocks', 'must be a list')];
  const problems = [];
  if (blocks.length > maxBlocks) problems.push(at('/blocks', `no more than ${maxBlocks} items allowed`));
  repeated(blocks.map((block) => block?.block_id)).forEach((id) => {
    problems.push(at('/blocks', `block_id already exists: ${id}`));
  });
  visit(blocks, '/blocks', problems);
  return problems;
}

export function viewProblems(view) {
  const problems = blocksProblems(view.blocks, VIEW_LIMITS.blocks);
  checkObject(view, '', OBJECT_LIMITS[view.type] ?? {}, problems);
  const hasInputs = view.blocks.some(({ type }) => type === 'input');
  if (view.type === 'modal' && hasInputs && view.submit === undefined)
    problems.push(at('/submit', 'is needed where there are inputs'));
  if (JSON.stringify(view).length > VIEW_LIMITS.json) problems.push(at('', 'the view is too long'));
  return problems;
}

function visit(value, path, problems, holder = '') {
  if (typeof value === 'string' && /\p{Surrogate}/u.test(value))
    problems.push(at(path, 'half of a surrogate pair'));
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) checkObject(value, path, limitsOf(value, holder), problems);
  for (const [key, held] of Object.entries(value))
    visit(held, `${path}/${key}`, problems, Array.isArray(value) ? holder : key);
}

function limitsOf(object, holder) {
  if (holder === 'options' || holder === 'initial_option' || holder === 'initial_options')
    return OPTION_LIMITS;
  if (holder === 'option_groups') return GROUP_LIMITS;
  if (holder === 'confirm') return CONFIRM_LIMITS;
  return OBJECT_LIMITS[object.type] ?? {};
}

function checkObject(object, path, { texts = {}, strings = {}, lists = {} }, problems) {
  const tooLong = (where, max) =>
    problems.push(at(`${path}/${where}`, `must be less than ${max + 1} characters`));
  for (const [key, max] of Object.entries(texts))
    if (object[key] !== undefined && storedLength(object[key]) > max) tooLong(`${key}/text`, max);
  for (const [key, max] of Object.entries({ ...strings, ...ID_LIMITS }))
    if (object[key] !== undefined && object[key].length > max) tooLong(key, max);
  for (const [key, { min, max, text }] of Object.entries(lists)) {
    const list = object[key];
    if (list === undefined) continue;
    if (list.length < min || list.length > max)
      problems.push(at(`${path}/${key}`, `must have ${min} to ${max} items`));
    if (text !== undefined)
      list.forEach((one, index) => {
        if (one.text !== undefined && storedLength(one) > text) tooLong(`${key}/${index}/text`, text);
      });
  }
  problems.push(...togetherProblems(object).map((problem) => at(path, problem)));
}

/** What one limit by itself does not say. */
function togetherProblems(object) {
  const problems = [];
  switch (object.type) {
    case 'plain_text':
      if (object.text.trim() === '') problems.push('must be more than 0 characters');
      break;
    case 'mrkdwn':
      if (object.text === '') problems.push('must be more than 0 characters');
      break;
    case 'section':
      if (object.text === undefined && object.fields === undefined) problems.push('needs text or fields');
      break;
    case 'actions':
      problems.push(
        ...repeated(object.elements.map((element) => element.action_id)).map(
          (id) => `action_id already exists: ${id}`,
        ),
      );
      break;
    case 'static_select':
      problems.push(...selectProblems(object));
      break;
    case 'plain_text_input': {
      const { initial_value: initial = '', max_length: max = TYPED_AT_MOST } = object;
      if (max < 1 || max > TYPED_AT_MOST) problems.push(`max_length must be 1 to ${TYPED_AT_MOST}`);
      if (initial.length > max) problems.push('initial_value is longer than max_length');
      break;
    }
    case 'button':
      if (object.value === '') problems.push('value must be more than 0 characters');
  }
  return problems;
}

function selectProblems({ options, option_groups: groups, initial_option: initial }) {
  const all = options ?? groups?.flatMap((group) => group.options) ?? [];
  const isKnown = initial === undefined || all.some((one) => JSON.stringify(one) === JSON.stringify(initial));
  return [
    ...((options === undefined) === (groups === undefined) ? ['needs options or option_groups'] : []),
    ...(isKnown ? [] : ['initial_option is none of the options']),
  ];
}

/** Slack keeps & < > as entities and counts them so; in markup they come as entities. */
function storedLength({ type, text }) {
  return type === 'mrkdwn'
    ? text.length
    : text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').length;
}

function repeated(ids) {
  const known = ids.filter((id) => id !== undefined);
  return [...new Set(known.filter((id, index) => known.indexOf(id) !== index))];
}

function at(path, problem) {
  return `${problem} [json-pointer:${path}]`;
}
