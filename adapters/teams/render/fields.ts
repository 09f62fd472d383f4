import { isBlank } from '../../text/clean-text.js';
import { TEAMS_LIMITS } from '../limits.js';
import type { BlockRenderer } from './block-renderer.js';
import { plainMarkdown } from './lines.js';

export const renderFields: BlockRenderer<'fields'> = ({ fields }) =>
  fields.length === 0
    ? []
    : [
        {
          type: 'FactSet',
          facts: fields.map(({ label, value }) => ({
            title: isBlank(label) ? '–' : plainMarkdown(label, TEAMS_LIMITS.fieldLabel),
            value: plainMarkdown(value, TEAMS_LIMITS.fieldValue),
          })),
        },
      ];
