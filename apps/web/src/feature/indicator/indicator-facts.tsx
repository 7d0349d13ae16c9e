import { EmptyState, KeyValues, Sheet, type Fact } from '@lianxi/web-ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { IndicatorDefinitionFactsFragment, IndicatorDetailQuery } from '../../gql/graphql';
import { useFormat } from '../../ui/format';
import { useLimitText, useTargetText } from './indicator-words';

export type IndicatorDetail = NonNullable<IndicatorDetailQuery['indicator']>;

/** What is counted and how; what is checked; what it starts. */
export function IndicatorFacts({ indicator }: { indicator: IndicatorDetail }) {
  const { t } = useTranslation();
  const facts = useFacts(indicator.definition);
  return (
    <Sheet title={t('indicator.facts')} note={indicator.code} padded>
      <KeyValues facts={facts} />
    </Sheet>
  );
}

function useFacts(definition: IndicatorDefinitionFactsFragment): Fact[] {
  const { t } = useTranslation();
  const [limit, target] = [useLimitText(), useTargetText()];
  const { trigger } = definition;
  const fact = (key: string, label: string, value: string | null | undefined): Fact[] => (value == null || value === '' ? [] : [{ key, label, value }]);
  const checks = [definition.jumpPercent == null ? '' : t('indicator.jump', { percent: definition.jumpPercent }), definition.cumulative ? t('indicator.cumulative') : '', definition.floor ? t('indicator.floorRule') : ''].filter(Boolean);
  const rule = trigger == null ? null : t('indicator.triggerRule', { direction: t(`indicator.direction.${trigger.direction}`), value: limit(trigger.threshold, definition), title: trigger.title, days: trigger.workingDays });
  return [
    ...fact('kind', t('indicator.column.kind'), `${t(`indicator.kind.${definition.kind}`)} · ${definition.measure}`),
    ...fact('parts', t('indicator.parts'), definition.kind === 'ratio' ? `${definition.numeratorName ?? ''} / ${definition.denominatorName ?? ''}` : null),
    ...fact('rollUp', t('indicator.column.rollUp'), t(`indicator.rollUp.${definition.rollUp}`)),
    ...fact('target', t('indicator.column.target'), target(definition)),
    ...fact('fund', t('indicator.form.fundPart'), definition.fundPart == null ? null : `${definition.fund == null ? '' : `${definition.fund} · `}${t(`indicator.fundPart.${definition.fundPart}`)}`),
    ...fact('capped', t('indicator.ratioRule'), definition.capped ? t('indicator.form.capped') : null),
    ...fact('checks', t('indicator.form.checks'), checks.join('；')),
    ...fact('trigger', t('indicator.form.trigger'), rule),
    ...fact('description', t('indicator.description'), definition.description),
  ];
}

/** Definitions over time and crossings, where there are any. */
export function IndicatorHistory({ indicator }: { indicator: IndicatorDetail }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [limit, target] = [useLimitText(), useTargetText()];
  return (
    <>
      {indicator.crossings.length === 0 ? null : (
        <Sheet title={t('indicator.crossings')} padded>
          <ul>
            {indicator.crossings.map((crossing) => (
              <li key={crossing.periodStartOn}>
                {t('indicator.crossing', { period: format.month(crossing.periodStartOn), figure: limit(crossing.figure, indicator.definition) })}{' '}
                {crossing.task == null ? null : <Link to={`/tasks/${crossing.task.id}`}>{`${crossing.task.code} ${crossing.task.title}`}</Link>}
              </li>
            ))}
          </ul>
        </Sheet>
      )}
      {indicator.definitions.length < 2 ? null : (
        <Sheet title={t('indicator.versions')} padded>
          <ul>
            {indicator.definitions.map((definition) => (
              <li key={definition.id}>
                {t('indicator.versionFrom', { date: format.date(definition.fromOn, { weekday: false }) })}：{definition.name} · {target(definition)}
              </li>
            ))}
          </ul>
        </Sheet>
      )}
    </>
  );
}

/** Where it is asked; the verb of a row takes it off. */
export function IndicatorUses({ indicator, onDetach }: { indicator: IndicatorDetail; onDetach: (useId: string) => React.ReactNode }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Sheet title={t('indicator.uses')} padded>
      {indicator.uses.length === 0 ? <EmptyState fact={t('indicator.usesEmpty')} next={t('indicator.usesEmptyNext')} /> : null}
      <ul className="indicator-uses">
        {indicator.uses.map((use) => (
          <li key={use.id}>
            <div>
              {use.task == null ? null : <Link to={`/tasks/${use.task.id}`}>{use.task.title}</Link>}
              {use.duty == null ? null : <Link to={`/register?notice=${use.duty.noticeId}&duty=${use.duty.id}`}>{use.duty.title}</Link>}
              <div className="lx-sec">
                {use.units == null ? t('indicator.useAll') : use.units.map((unit) => unit.name).join('、')} · {t('indicator.useFrom', { date: format.date(use.fromOn, { weekday: false }) })}
                {use.toOn == null ? null : ` ${t('indicator.useTo', { date: format.date(use.toOn, { weekday: false }) })}`}
              </div>
            </div>
            {use.toOn == null ? onDetach(use.id) : null}
          </li>
        ))}
      </ul>
    </Sheet>
  );
}
