/// <reference types="vite/client" />
import type { Permission } from '@lianzhao/contracts';
import type { RouteLocationNormalized } from 'vue-router';

import type { Problem } from '@/api';

declare module 'vue-router' {
  interface RouteMeta {
    /** Key of the page's name, for the title of the window. */
    title?: string;
    /** Open to everyone, signed in or not. */
    public?: boolean;
    permission?: Permission;
    /** Asks for what the page shows while its parts are on their way; a failure is the page's to tell. */
    ahead?: (to: RouteLocationNormalized) => void;
    /** The phone shows no tab bar: the page has its own way back. */
    focused?: boolean;
  }
}

declare module '@pinia/colada' {
  interface TypesConfig {
    defaultError: Problem;
  }
}
