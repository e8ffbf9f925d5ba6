import type { Messages } from './merge-messages';

export const parts: Messages[] = Object.values(
  import.meta.glob<Messages>(
    ['./messages/zh-CN.json', '../*/messages/zh-CN.json', '../features/*/messages/zh-CN.json'],
    { eager: true, import: 'default' },
  ),
);
