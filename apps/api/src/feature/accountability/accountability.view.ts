import {
  accountabilityChain, canOnAccountability, influenceOn, influenceUntil, standingMeasure, verbsOnAccountability, type Accountability as Proposal, type Actor, type LocalDate,
} from '@lianxi/domain';
import type { Accountability, AccountabilityFact, AccountabilityOutcome, HearingRequest } from '@lianxi/contract';

interface Viewer {
  readonly actor: Actor;
  readonly today: LocalDate;
}

const factsOf = (proposal: Pick<Proposal, 'facts'>): AccountabilityFact[] => proposal.facts.map((fact) => ({ ...fact }));
const outcomeOf = (outcome: Proposal['outcome']): AccountabilityOutcome | null => (outcome === null ? null : { ...outcome });

/** A proposal as whoever keeps or decides it reads it. */
export function accountabilityView(proposal: Proposal, { actor, today }: Viewer): Accountability {
  const { appeal } = proposal;
  return {
    ...proposal, facts: factsOf(proposal), factCount: proposal.facts.length, hearings: proposal.hearings.map((hearing) => ({ ...hearing })), outcome: outcomeOf(proposal.outcome),
    appeal: appeal === null ? null : { ...appeal, changed: outcomeOf(appeal.changed) }, influenceUntilOn: influenceUntil(standingMeasure(proposal)), influence: influenceOn(proposal, today),
    chain: accountabilityChain(proposal, today).map((link) => ({ ...link })), viewerCan: [...verbsOnAccountability(actor, proposal, today)],
  };
}

/** The same as whoever is concerned reads it: what is proposed on what facts, and the hearing. Null where none was ever asked. */
export function hearingView(proposal: Proposal, { actor, today }: Viewer): HearingRequest | null {
  const hearing = proposal.hearings.at(-1);
  if (hearing === undefined || proposal.sealed) return null;
  const { id, code, kind, responsibility, unitName, postTitle, personName, matter, version } = proposal;
  return {
    id, code, kind, responsibility, unitName, postTitle, personName, matter: matter ?? '', facts: factsOf(proposal), hearing: { ...hearing }, version,
    viewerCan: canOnAccountability('recordHearing', actor, proposal, today) ? ['recordHearing'] : [],
  };
}
