import { Light, LightChip } from './light';
import type { LightKind } from './light-kind';

export interface DeadlineLabels {
  overdue: (workingDays: number) => string;
  today: string;
  left: (workingDays: number) => string;
  /** No due date, or nothing to count: the light's own word. */
  word: Partial<Record<LightKind, string>> & { normal: string };
}

export interface DeadlineBadgeProps {
  light: LightKind;
  /** Working days: below 0 late, 0 on the due day, above 0 left; null when nothing is counted. */
  workingDaysLeft: number | null;
  labels: DeadlineLabels;
  chip?: boolean | undefined;
  /** Count the days left even while the light is green. */
  always?: boolean | undefined;
}

/** 逾期3个工作日 / 今日到期 / 还剩3个工作日, or the light's word when no count helps. */
export function deadlineText({ light, workingDaysLeft, labels, always }: Omit<DeadlineBadgeProps, 'chip'>): string {
  const counted = light === 'overdue' || light === 'due_soon' || (always === true && light !== 'accepted');
  if (workingDaysLeft === null || !counted) return labels.word[light] ?? labels.word.normal;
  if (workingDaysLeft < 0) return labels.overdue(-workingDaysLeft);
  return workingDaysLeft === 0 ? labels.today : labels.left(workingDaysLeft);
}

export function DeadlineBadge(props: DeadlineBadgeProps) {
  const Shown = props.chip === true ? LightChip : Light;
  return <Shown kind={props.light} label={deadlineText(props)} />;
}
