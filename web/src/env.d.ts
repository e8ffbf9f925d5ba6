/// <reference types="vite/client" />
import type { Permission } from '@lianzhao/contracts';

import type { Problem } from '@/api';

declare module 'vue-router' {
  interface RouteMeta {
    /** Key of the page's name, for the title of the window. */
    title?: string;
    /** Open to everyone, signed in or not. */
    public?: boolean;
    permission?: Permission;
    /** The phone shows no tab bar: the page has its own way back. */
    focused?: boolean;
  }
}

declare module '@pinia/colada' {
  interface TypesConfig {
    defaultError: Problem;
  }
}
