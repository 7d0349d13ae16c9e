import type { InspectionAuthority, InspectionBodyFragment, InspectionPlanInput, InspectionStep, PlannedObjectInput } from '../../gql/graphql';

/** The steps of the wizard, in order. */
export const PLAN_STEPS = ['basis', 'source', 'kind', 'objects', 'plan', 'overlap'] as const satisfies readonly InspectionStep[];
export type PlanStep = (typeof PLAN_STEPS)[number];

export interface ObjectForm {
  unitId: string;
  unitName: string;
  authority: InspectionAuthority | null;
  authorityDocument: string;
  assistanceBasis: string;
}

const WORDS = ['sourceDocument', 'sourceOn', 'yearWork', 'triggerReason', 'matter', 'content', 'scope', 'depthReason', 'fromOn', 'toOn', 'overlapReason'] as const;
type Word = (typeof WORDS)[number];

type Chosen = Pick<InspectionBodyFragment, 'methods' | 'covert' | 'topics'> & {
  [Key in 'basis' | 'source' | 'mode' | 'trigger' | 'kind' | 'category']: NonNullable<InspectionBodyFragment[Key]> | null;
};

/** The plan as the fields hold it: words are never null. */
export type PlanForm = Chosen & Record<Word, string> & { designationId: string | null; objects: readonly ObjectForm[] };

export function formOf(inspection: InspectionBodyFragment): PlanForm {
  const { basis = null, source = null, mode = null, trigger = null, kind = null, category = null, methods, covert, topics } = inspection;
  const words = Object.fromEntries(WORDS.map((key) => [key, inspection[key] ?? ''])) as Record<Word, string>;
  const objects = inspection.objects.map((object): ObjectForm => ({
    unitId: object.unitId, unitName: object.unitName, authority: object.authority ?? null, authorityDocument: object.authorityDocument ?? '', assistanceBasis: object.assistanceBasis ?? '',
  }));
  return { basis, source, mode, trigger, kind, category, methods, covert, topics, ...words, designationId: inspection.designation?.id ?? null, objects };
}

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** What is sent: a 业务检查 has no designation, kind or category, and each mode only its own words. */
export function inputOf(form: PlanForm): { plan: InspectionPlanInput; objects: PlannedObjectInput[] } {
  const { objects, ...rest } = form;
  const words = Object.fromEntries(WORDS.map((key) => [key, orNull(form[key])]));
  const check = form.basis === 'business_check';
  const special = form.mode === 'special';
  const plan: InspectionPlanInput = {
    ...rest, ...words, matter: form.matter.trim(),
    ...(check ? { designationId: null, kind: null, category: null } : {}),
    ...(special ? { yearWork: null } : { trigger: null, triggerReason: null }),
  };
  const named = objects.map(({ unitId, authority, authorityDocument, assistanceBasis }) => ({ unitId, authority, authorityDocument: orNull(authorityDocument), assistanceBasis: orNull(assistanceBasis) }));
  return { plan, objects: named };
}

export const isChanged = (before: PlanForm, after: PlanForm): boolean => JSON.stringify(inputOf(before)) !== JSON.stringify(inputOf(after));

/** The step of the wizard where a lack is mended; what is not the wizard's own stands on the last. */
export function stepOf(step: InspectionStep): PlanStep {
  return PLAN_STEPS.find((each) => each === step) ?? 'overlap';
}
