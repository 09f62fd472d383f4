import { cleanLine, isBlank } from '../../text/clean-text.js';
import type { BlockRenderer } from './block-renderer.js';
import { lineSections } from './line-sections.js';

const NOTHING = '–';

/** One line per field, its label bold. */
export const renderFields: BlockRenderer<'fields'> = ({ fields }) =>
  lineSections(
    fields.map(({ label, value }) => {
      const shown = isBlank(value) ? NOTHING : cleanLine(value);
      return isBlank(label) ? [shown] : [{ bold: `${cleanLine(label)}:` }, ` ${shown}`];
    }),
  );
