import { readFileSync, writeFileSync } from 'node:fs';
import { accountabilityTable, assessmentTable, assignmentTable, bulletinReceiptTable, bulletinTable, complaintTable, conclusionTable, dataDeliveryTable, dataProvisionTable, delegateVisitTable, findingTable, inspectionTable, instructionTable, meetingTable, minutesResponseTable, opinionTable, rectificationTable, reportSlotTable, reportTable, taskTable, type StateTable } from '@lianxi/domain';

const FILE = new URL('../../../docs/states.md', import.meta.url);

/** Diagrams of the state tables; a verb that leaves a state as it is says nothing here. */
function diagram(table: StateTable<string, string>): string {
  const arrows = new Map<string, string[]>();
  for (const { verb, from, to } of table) {
    if (from === to) continue;
    const arrow = `${from ?? '[*]'} --> ${to}`;
    arrows.set(arrow, [...(arrows.get(arrow) ?? []), verb]);
  }
  const lines = [...arrows].map(([arrow, verbs]) => `    ${arrow}: ${verbs.join(', ')}`);
  return ['```mermaid', 'stateDiagram-v2', ...lines, '```'].join('\n');
}

const page = `# How things live

Drawn from the state tables in \`libs/domain\` by a test (\`UPDATE_DOCS=1\` writes it anew); what is not drawn here is refused.

## Task

${diagram(taskTable)}

## Assignment: a task handed to one unit

completeTask, resumePending, resumeObjected, resumeRequested and handDownAgain are no verbs of their own: they follow from acceptCompletion, resumeTask and
handDownAssignment (a town whose part the county had called back).

${diagram(assignmentTable)}

## Report slot: one report expected of one unit

fileForSignOff, fileForCheck, signOffForCheck and passForCheck are fileReport, signOffReport and passReport where the unit's head signs first or the county checks
first; the system passes on (passReport) what nobody can sign or check any more. resumeExpected, resumeReturned, resumeSignOff and lapseInPause follow from
resumeTask and upholdAssignment: what fell due while the work rested is asked no more.

${diagram(reportSlotTable)}

## Report

${diagram(reportTable)}

## Instruction

Closed while it waits means taken back; adding a further one leaves it where it is.

${diagram(instructionTable)}

## Inspection

A change of the plan after its approval leads back to be approved again; joined means done as part of another inspection.

${diagram(inspectionTable)}

## Conclusion: what one object of an inspection hears

changeConclusion is no verb of its own: it follows from decideReview where the review changes the conclusion, which is fed back anew with its clocks.

${diagram(conclusionTable)}

## Finding

A review drops or revises findings of a conclusion it changes, and drops all of one it revokes.

${diagram(findingTable)}

## Rectification: what one unit has to put right

Returned means looked at and found not done, reopened that it did not last; both carry a new limit. endOverturned is no verb of its own: it follows from a
review (decideReview) that overturned the finding, and ends its item whatever its state.

${diagram(rectificationTable)}

## Third-party assessment

Findings are taken over from a report that was handed in; nothing follows from the report by itself.

${diagram(assessmentTable)}

## Visit of deputies and consultative members

Opinions are written down once it was held.

${diagram(delegateVisitTable)}

## Opinion of a delegate

Whoever is not satisfied is answered anew.

${diagram(opinionTable)}

## Data provision

A draft that is not taken up ends with its reason, so that its sentence of the register is not proposed again.

${diagram(dataProvisionTable)}

## Data delivery

Returned, it is owed again. What was not due yet when its entry was suspended, ended or given another rhythm is waived.

${diagram(dataDeliveryTable)}

## Meeting

A decision becomes a task in any state after the meeting was held. Minutes that circulate stand still: taken back to be changed, they circulate anew.

${diagram(meetingTable)}

## What a unit says of the minutes

Silent means that it said nothing within its limit; agreement only where a rule of the joint meeting says so.

${diagram(minutesResponseTable)}

## Bulletin

What a leader read stands still: a change takes it back to the draft, and it is read again.

${diagram(bulletinTable)}

## Receipt of a bulletin

${diagram(bulletinReceiptTable)}

## Complaint

fileComplaint and rateComplaint are done by the public without signing in; a verb that proposes, approves or drafts a task leaves it where it is. Transferred means handed over as a clue of crime: from then its content is sealed.

${diagram(complaintTable)}

## Accountability: a proposal of praise, incentive, criticism or accountability

Praise, incentive and criticism are carried out; accountability is handed to the competent authority and waits for its receipt and its outcome: no way leads around them.
The influence period has no state: it begins and ends by its days. Transferred means handed over as a clue of crime: from then its content is sealed.

${diagram(accountabilityTable)}
`;

it('docs/states.md shows the tables as they are', () => {
  if (process.env['UPDATE_DOCS'] === '1') writeFileSync(FILE, page);
  expect(readFileSync(FILE, 'utf8')).toBe(page);
});
