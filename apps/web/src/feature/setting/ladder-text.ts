import { escalationLevels, ladderBounds, runHours, type EscalationLevel, type LadderStep } from '@lianxi/domain';

/** One step as it is typed: so many days before or after the due date. */
export interface StepText {
  readonly key: number;
  readonly days: string;
  readonly when: 'before' | 'after';
  readonly level: EscalationLevel;
}

export interface LadderText {
  readonly steps: readonly StepText[];
  readonly quietFrom: string;
  readonly quietUntil: string;
  readonly runAt: string;
  readonly reason: string;
}

interface Kept {
  readonly steps: readonly LadderStep[];
  readonly quietFrom: string;
  readonly quietUntil: string;
  readonly runAt: string;
}

export function formOfLadder({ steps, quietFrom, quietUntil, runAt }: Kept): LadderText {
  return { steps: steps.map(stepText), quietFrom, quietUntil, runAt, reason: '' };
}

export function stepText({ at, level }: LadderStep, key: number): StepText {
  return { key, days: String(Math.abs(at)), when: at < 0 ? 'before' : 'after', level };
}

/** Working days late, NaN where it is no number. */
export function atOf({ days, when }: StepText): number {
  const number = /^\d{1,3}$/.test(days.trim()) ? Number(days) : Number.NaN;
  return when === 'before' ? 0 - number : number;
}

/** In the order of their days, as the ladder is kept; how they were typed in does not matter. */
export function stepsOf(form: LadderText): LadderStep[] {
  return form.steps.map((step) => ({ at: atOf(step), level: step.level })).sort((one, other) => one.at - other.at);
}

export function isChanged(form: LadderText, kept: Kept): boolean {
  const parts = ({ quietFrom, quietUntil, runAt }: Kept | LadderText) => [quietFrom, quietUntil, runAt];
  return JSON.stringify([stepsOf(form), parts(form)]) !== JSON.stringify([kept.steps.map(({ at, level }) => ({ at, level })), parts(kept)]);
}

export type LadderFault = 'days' | 'twice' | 'down' | 'none';

/** What the domain would refuse, said before it is asked. */
export function faultOfLadder(form: LadderText): LadderFault | null {
  const steps = stepsOf(form);
  const { min, max } = ladderBounds.at;
  if (steps.length === 0) return 'none';
  if (steps.some(({ at }) => !(at >= min && at <= max))) return 'days';
  if (steps.some(({ at }, place) => steps[place - 1]?.at === at)) return 'twice';
  const rank = ({ level }: LadderStep) => escalationLevels.indexOf(level);
  return steps.some((step, place) => place > 0 && rank(step) < rank(steps[place - 1] ?? step)) ? 'down' : null;
}

/** One more, above the last: a week later, at the same level. */
export function withStep(form: LadderText): LadderText {
  const last = stepsOf(form).at(-1) ?? { at: -5, level: 'liaison' };
  const key = Math.max(-1, ...form.steps.map((step) => step.key)) + 1;
  return { ...form, steps: [...form.steps, stepText({ at: Math.min(last.at + 5, ladderBounds.at.max), level: last.level }, key)] };
}

export const runTimes = Array.from({ length: runHours.last - runHours.first + 1 }, (_, place) => `${String(runHours.first + place).padStart(2, '0')}:00`);
export const quietTimes = Array.from({ length: 24 }, (_, hour) => `${String(hour).padStart(2, '0')}:00`);
