export { demoNoticeText } from './demo-notice-text.js';
export { demoPlan } from './demo-plan.js';
export { demoRegister, demoUnits } from './demo-register.js';
export type * from './demo-plan.types.js';
export { demoSteps, type DemoStep } from './demo-steps.js';
