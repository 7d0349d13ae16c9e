import {
  accountabilityChain, canOnAccountability, influenceOn, influenceUntil, scopeHolds, standingMeasure, verbsOnAccountability, visibleUnits, type Accountability as Proposal, type AccountabilityFact as Fact, type Actor, type LocalDate,
} from '@lianxi/domain';
import type { Accountability, AccountabilityFact, AccountabilityOutcome, HearingRequest } from '@lianxi/contract';

interface Viewer {
  readonly actor: Actor;
  readonly today: LocalDate;
}

/** Facts with whether the viewer reads them where they stand too: the register of accountability alone opens nothing else. */
export function factsView(facts: readonly Fact[], jointMeetingId: string, { actor, today }: Viewer): AccountabilityFact[] {
  const scope = visibleUnits(actor, jointMeetingId, today);
  return facts.map((fact) => ({ ...fact, readable: scopeHolds(scope, [fact.unitId]) }));
}

const factsOf = ({ facts, jointMeetingId }: Pick<Proposal, 'facts' | 'jointMeetingId'>, viewer: Viewer): AccountabilityFact[] => factsView(facts, jointMeetingId, viewer);
const outcomeOf = (outcome: Proposal['outcome']): AccountabilityOutcome | null => (outcome === null ? null : { ...outcome });

/** A proposal as whoever keeps or decides it reads it. */
export function accountabilityView(proposal: Proposal, viewer: Viewer): Accountability {
  const { appeal } = proposal;
  const { actor, today } = viewer;
  const linked = scopeHolds(visibleUnits(actor, proposal.jointMeetingId, today), [proposal.unitId]);
  return {
    ...proposal, facts: factsOf(proposal, viewer), factCount: proposal.facts.length, hearings: proposal.hearings.map((hearing) => ({ ...hearing })), outcome: outcomeOf(proposal.outcome),
    appeal: appeal === null ? null : { ...appeal, changed: outcomeOf(appeal.changed) }, influenceUntilOn: influenceUntil(standingMeasure(proposal)), influence: influenceOn(proposal, today),
    chain: accountabilityChain(proposal, today).map((link) => (linked ? { ...link } : { ...link, linkTo: null, linkId: null })), viewerCan: [...verbsOnAccountability(actor, proposal, today)],
  };
}

/** The same as whoever is concerned reads it: what is proposed on what facts, and the hearing. Null where none was ever asked. */
export function hearingView(proposal: Proposal, viewer: Viewer): HearingRequest | null {
  const hearing = proposal.hearings.at(-1);
  if (hearing === undefined || proposal.sealed) return null;
  const { id, code, kind, responsibility, unitName, postTitle, personName, matter, version } = proposal;
  return {
    id, code, kind, responsibility, unitName, postTitle, personName, matter: matter ?? '', facts: factsOf(proposal, viewer), hearing: { ...hearing }, version,
    viewerCan: canOnAccountability('recordHearing', viewer.actor, proposal, viewer.today) ? ['recordHearing'] : [],
  };
}
