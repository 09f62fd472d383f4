import { blockSubjectOf } from '../press-value.js';
import type { BlockRenderer } from './block-renderer.js';
import { actionRows, buttonElement, fitsOption, selectElements } from './press-elements.js';

export const renderMenu: BlockRenderer<'menu'> = ({ label, options }, place) => {
  const subject = blockSubjectOf(options[0]?.press.subject);
  const inMenu = options.filter((option) => fitsOption(option, subject));
  const tooLong = options.filter((option) => !fitsOption(option, subject));
  const elements = [
    ...selectElements(label, inMenu, subject),
    ...tooLong.flatMap((option) => buttonElement(option, subject)),
  ];
  return actionRows(elements, place, subject);
};
