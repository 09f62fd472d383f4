import type { BlockRenderer } from './block-renderer.js';

export const renderDivider: BlockRenderer<'divider'> = () => [{ type: 'divider' }];
