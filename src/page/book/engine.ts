/** What is needed as soon as there are sheets: loaded with the first of them. */
export { Calculation } from './calculation';
export { hasUncalculated } from './ownFormulas';
export { forgetting, typing } from './typing';
