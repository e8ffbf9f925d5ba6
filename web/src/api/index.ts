export { api, ifMatch, unwrap, whenSignedOut, type Schema } from './client';
export { download, fetchFile, saveFile } from './download';
export { newId } from './id';
export { Problem, type FieldProblem } from './problem';
export { upload } from './upload';
