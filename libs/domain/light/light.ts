/** Derived from dates and states, never stored: 逾期 red, 临期 amber, 正常 green, 未定 grey. */
export type Light = 'overdue' | 'due_soon' | 'normal' | 'undetermined';
/** Worst first: what a cell with several things shows. */
export const lightsWorstFirst = ['overdue', 'due_soon', 'undetermined', 'normal'] as const satisfies readonly Light[];

/** How a light is drawn: shape first, then colour. */
export type SlotMark = 'overdue' | 'due_soon' | 'extension_pending' | 'accepted' | 'under_review' | 'not_due' | 'accepted_late' | 'unset' | 'suspended';
/** Worst first, as lightsWorstFirst, then what still needs a hand. */
export const marksWorstFirst = ['overdue', 'due_soon', 'extension_pending', 'unset', 'suspended', 'under_review', 'not_due', 'accepted_late', 'accepted'] as const satisfies readonly SlotMark[];

const lightOfMark: Readonly<Record<SlotMark, Light>> = {
  overdue: 'overdue',
  due_soon: 'due_soon',
  extension_pending: 'due_soon',
  unset: 'undetermined',
  suspended: 'undetermined',
  under_review: 'normal',
  not_due: 'normal',
  accepted_late: 'normal',
  accepted: 'normal',
};

export function lightOf(mark: SlotMark): Light {
  return lightOfMark[mark];
}

/** The worst of several; undetermined for none. */
export function worstLight(lights: readonly Light[]): Light {
  return lightsWorstFirst.find((light) => lights.includes(light)) ?? 'undetermined';
}

/** The worst of several; null for none (本期无应报). */
export function worstMark(marks: readonly SlotMark[]): SlotMark | null {
  return marksWorstFirst.find((mark) => marks.includes(mark)) ?? null;
}
