import type { AssignmentAnswer, TaskAnswer } from './loop.fixture.js';

const part = 'id version state dueOn viewerCan';
const whole = `id version state dueOn suspendedOn stateReason viewerCan assignments { ${part} unit { id } role } slots { id version state mark light dueOn periodStartOn unit { id } }`;
const onPart = (verb: string, more: string, args: string): string => `mutation($id: ID!, $version: Int!${more}) { ${verb}(id: $id, version: $version${args}) { ${part} } }`;
const onTask = (verb: string, more: string, args: string): string => `mutation($id: ID!, $version: Int!${more}) { ${verb}(id: $id, version: $version${args}) { ${whole} } }`;
const reasoned = (make: typeof onPart, verb: string): string => make(verb, ', $reason: String!', ', reason: $reason');
/** The further verbs of a task's life, as a client writes them. */
export const lifeVerbs = {
  objectToAssignment: reasoned(onPart, 'objectToAssignment'),
  upholdAssignment: reasoned(onPart, 'upholdAssignment'),
  reassignAssignment: onTask('reassignAssignment', ', $unitId: ID!, $reason: String', ', unitId: $unitId, reason: $reason'),
  handDownAssignment: onTask('handDownAssignment', ', $unitIds: [ID!]!', ', unitIds: $unitIds'),
  requestExtension: onPart('requestExtension', ', $dueOn: LocalDate!, $reason: String!, $progress: String!', ', dueOn: $dueOn, reason: $reason, progress: $progress'),
  approveExtension: onPart('approveExtension', '', ''),
  refuseExtension: reasoned(onPart, 'refuseExtension'),
  waiveSupport: reasoned(onPart, 'waiveSupport'),
  suspendTask: reasoned(onTask, 'suspendTask'),
  resumeTask: onTask('resumeTask', '', ''),
  withdrawTask: reasoned(onTask, 'withdrawTask'),
  archiveTask: onTask('archiveTask', '', ''),
  reopenTask: onTask('reopenTask', ', $reason: String!, $dueOn: LocalDate', ', reason: $reason, dueOn: $dueOn'),
  confirmReport: 'mutation($slotId: ID!, $version: Int!) { confirmReport(slotId: $slotId, version: $version) { id version state report { confirmedAt } viewerCan } }',
  task: `query($id: ID!) { task(id: $id) { ${whole} } }`,
} as const;
export type LifeVerb = keyof typeof lifeVerbs;
export type Part = AssignmentAnswer & { readonly dueOn: string | null; readonly viewerCan: readonly string[] };
export type Whole = TaskAnswer & { readonly suspendedOn: string | null; readonly stateReason: string | null; readonly viewerCan: readonly string[]; readonly assignments: readonly Part[] };
