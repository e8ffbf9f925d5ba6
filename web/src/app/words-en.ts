import type { Messages } from './merge-messages';

export const parts: Messages[] = Object.values(
  import.meta.glob<Messages>(
    ['./messages/en.json', '../*/messages/en.json', '../features/*/messages/en.json'],
    { eager: true, import: 'default' },
  ),
);
