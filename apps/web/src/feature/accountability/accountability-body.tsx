import { FactsStrip, KeyValues, Sheet, Tag, type Fact } from '@lianxi/web-ui';
import { useTranslation } from 'react-i18next';
import type { AccountabilityBodyFragment as Proposal, AccountabilityHearingLineFragment as Hearing, AccountabilityOutcomeLinesFragment as Outcome } from '../../gql/graphql';
import { useFormat } from '../../ui/format';
import { FactLine } from './fact-line';
import { useAccountabilityWord } from './use-accountability-word';

type Pair = readonly [string, string | null | undefined];
const told = (pairs: readonly Pair[]): Fact[] => pairs.flatMap(([label, value]) => (value == null || value === '' ? [] : [{ key: label, label, value }]));

export function AccountabilityFacts({ proposal }: { proposal: Proposal }) {
  const { t } = useTranslation();
  const format = useFormat();
  const word = useAccountabilityWord();
  const { responsibility, postTitle, personName } = proposal;
  const facts: Fact[] = [
    { key: 'kind', label: t('accountability.kind'), value: word.kind(proposal.kind) },
    { key: 'unit', label: t('accountability.unit'), value: proposal.unitName },
    { key: 'who', label: t('accountability.concerned'), value: responsibility === 'unit' ? word.responsibility('unit') : `${word.responsibility(responsibility)} · ${[postTitle, personName].filter(Boolean).join(' ') || t('accountability.sealed')}` },
    { key: 'proposed', label: t('accountability.proposedOn'), value: `${format.date(proposal.proposedOn)} · ${proposal.proposedBy}` },
    { key: 'influence', label: t('accountability.influenceLabel'), value: proposal.influenceUntilOn == null ? '—' : `${word.influence(proposal.influence)} · ${t('accountability.untilDay', { date: format.date(proposal.influenceUntilOn) })}` },
  ];
  return <FactsStrip facts={facts} label={t('accountability.basics')} />;
}

/** Why, and on what facts; or that it is sealed. */
export function AccountabilityMatter({ proposal }: { proposal: Proposal }) {
  const { t } = useTranslation();
  return (
    <Sheet padded title={t('accountability.matter')} note={proposal.sealed ? undefined : t('accountability.factsPicked', { count: proposal.facts.length })}>
      <p className="ac-text">{proposal.matter ?? t('accountability.sealedNote')}</p>
      <ol className="ac-facts">
        {proposal.facts.map((fact) => (
          <li key={`${fact.kind} ${fact.sourceId}`}>
            <FactLine fact={fact} />
          </li>
        ))}
      </ol>
    </Sheet>
  );
}

export function HearingSheet({ hearings }: { hearings: readonly Hearing[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const word = useAccountabilityWord();
  if (hearings.length === 0) return null;
  return (
    <Sheet padded title={t('accountability.hearings')}>
      {hearings.map((hearing) => (
        <div key={`${hearing.askedOn} ${hearing.untilOn} ${hearing.answeredOn ?? ''}`} className="ac-hearing">
          <p>
            {t('accountability.asked', { asked: format.date(hearing.askedOn), until: format.date(hearing.untilOn) })} {hearing.superseded ? <Tag>{t('accountability.superseded')}</Tag> : null}
          </p>
          {hearing.answer == null ? <p className="aid">{t('accountability.notAnswered')}</p> : (
            <p>
              <b>{word.answer(hearing.answer)}</b> {hearing.answeredOn == null ? '' : format.date(hearing.answeredOn)} {hearing.answeredBy ?? t('accountability.noted', { source: hearing.source ?? '' })}
            </p>
          )}
          {hearing.text == null ? null : <p className="ac-text">{hearing.text}</p>}
        </div>
      ))}
    </Sheet>
  );
}

/** What was decided here, and by the competent authority. */
export function AccountabilityCourse({ proposal }: { proposal: Proposal }) {
  const { t } = useTranslation();
  const format = useFormat();
  const word = useAccountabilityWord();
  const on = (day: string | null | undefined, ...texts: readonly (string | null | undefined)[]) => (day == null ? null : [format.date(day), ...texts].filter(Boolean).join(' · '));
  const { appeal, outcome } = proposal;
  const rows = told([
    [t('accountability.step.submission'), on(proposal.submittedOn)],
    [t('accountability.step.decision'), on(proposal.decidedOn, proposal.decidedBy, proposal.opinion)],
    [t('accountability.step.carried_out'), on(proposal.carriedOutOn, proposal.carriedOutDocument)],
    [t('accountability.step.hand_over'), on(proposal.handedOn, proposal.clueAuthority == null ? null : word.authority(proposal.clueAuthority), proposal.handedTo, proposal.handedDocument)],
    [t('accountability.step.receipt'), on(proposal.receiptOn, proposal.receiptNumber)],
    [t('accountability.step.closed'), on(proposal.closedOn)],
    [t('accountability.step.withdrawn'), proposal.withdrawReason],
  ]);
  const appealed = appeal == null ? [] : told([[t('accountability.step.appeal'), on(appeal.appealedOn, appeal.lateReason)], [t('accountability.step.appeal_result'), appeal.result == null ? t('accountability.appealOpen') : on(appeal.resultOn, word.result(appeal.result), appeal.document)]]);
  if (rows.length === 0) return null;
  return (
    <Sheet padded title={t('accountability.course')}>
      <KeyValues facts={rows} />
      {outcome == null ? null : <OutcomeLines title={t('accountability.step.outcome')} outcome={outcome} />}
      {appealed.length === 0 ? null : <KeyValues facts={appealed} />}
      {appeal?.changed == null ? null : <OutcomeLines title={t('accountability.changedTo')} outcome={appeal.changed} />}
    </Sheet>
  );
}

function OutcomeLines({ title, outcome }: { title: string; outcome: Outcome }) {
  const { t } = useTranslation();
  const format = useFormat();
  const word = useAccountabilityWord();
  const day = (value: string | null | undefined) => (value == null ? null : format.date(value));
  const appeal = outcome.appealUntilOn == null ? null : `${day(outcome.appealUntilOn) ?? ''}${outcome.appealProvisional ? t('accountability.provisional') : ''} · ${t('accountability.days', { count: outcome.appealDays ?? 0 })}`;
  return (
    <div className="ac-outcome">
      <h3>{title}</h3>
      <KeyValues
        facts={told([
          [t('accountability.field.formKey'), outcome.measure ? word.measure(outcome) : t('accountability.noAction')], [t('accountability.field.authority'), outcome.authority], [t('accountability.field.document'), outcome.document],
          [t('accountability.field.decidedOn'), day(outcome.decidedOn)], [t('accountability.field.basis'), outcome.basis], [t('accountability.field.servedOn'), day(outcome.servedOn)], [t('accountability.field.effectiveOn'), day(outcome.effectiveOn)],
          [t('accountability.appealUntil'), appeal], [t('accountability.field.influenceMonths'), outcome.influenceMonths == null ? null : t('accountability.months', { count: outcome.influenceMonths })],
        ])}
      />
    </div>
  );
}
