export * from './domain-error';
export { ProblemFilter, type Problem, sendProblem, toProblem } from './problem.filter';
