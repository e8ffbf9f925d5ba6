import type { Component } from 'vue';

let canvas: Promise<Component> | undefined;

/**
 * The map itself, fetched once. Asked for again it is there in the same breath, where the browser's own `import` would
 * answer after a picture of the page without its map.
 */
export function loadCanvas(): Promise<Component> {
  canvas ??= import('./MapCanvas.vue').then(
    (part) => part.default,
    (error: unknown) => {
      canvas = undefined;
      throw error;
    },
  );
  return canvas;
}
