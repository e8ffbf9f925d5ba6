export * from './access';
export * from './chains';
export * from './enterprises';
export * from './leads';
export * from './limits';
export * from './projects';
export * from './targets';
export * from './visits';
